/** Visit charges in Lit: a list element whose rows are elements of their own, each with a shadow tree, and slotted notes. */
import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { claimLines, nextFrame, present, type ClaimLine } from './claim-lines.ts';

class VisitCharge extends LitElement {
  static override properties = { line: { attribute: false }, isEdited: { state: true } };
  declare line: ClaimLine;
  declare isEdited: boolean;

  override render() {
    const { id, code, zip, billed } = this.line;
    const field = html`<input
      size="6"
      aria-label="CPT code"
      .value=${code}
      @keydown=${({ key, target }: KeyboardEvent) => {
        if (key !== 'Enter') return;
        this.isEdited = false;
        this.dispatchEvent(new CustomEvent('edited', { detail: (target as HTMLInputElement).value }));
      }}
    />`;
    return html`<p>
      ${id}: CPT
      <span class="code" @dblclick=${() => (this.isEdited = true)}>${this.isEdited ? field : code}</span>, billed ${billed}, ZIP
      ${zip} <slot></slot>
    </p>`;
  }

  override updated(): void {
    this.renderRoot.querySelector('input')?.focus();
  }
}

class VisitCharges extends LitElement {
  static override properties = { lines: { attribute: false }, words: { state: true }, isSorted: { state: true } };
  declare lines: ClaimLine[];
  declare words: string;
  declare isSorted: boolean;

  constructor() {
    super();
    this.lines = claimLines(24);
    this.words = '';
    this.isSorted = false;
  }

  override render() {
    const shown = this.lines.filter(({ code, id }) => code.includes(this.words) || id.includes(this.words));
    if (this.isSorted) shown.sort((a, b) => a.code.localeCompare(b.code));
    return html`<input id="filter" @input=${({ target }: InputEvent) => (this.words = (target as HTMLInputElement).value)} />
      <button id="sort" @click=${() => (this.isSorted = true)}>Sort</button>
      ${repeat(
        shown,
        ({ id }) => id,
        (line) =>
          html`<visit-charge .line=${line} @edited=${({ detail }: CustomEvent<string>) => this.edit(line.id, detail)}>
            <em class="slotted">Acct 27267</em>
          </visit-charge>`,
      )}`;
  }

  edit(id: string, code: string): void {
    this.lines = this.lines.map((line) => (line.id === id ? { ...line, code } : line));
  }
}

customElements.define('visit-charge', VisitCharge);
customElements.define('visit-charges', VisitCharges);
const list = document.querySelector('#app')!.appendChild(new VisitCharges());

present({
  codes: '.code',
  pattern: /^(27\d{3})$/,
  roots: () => [list.shadowRoot!, ...[...list.shadowRoot!.querySelectorAll('visit-charge')].map(({ shadowRoot }) => shadowRoot!)],
  async render(times) {
    for (let time = 0; time < times; time++) {
      const [first, ...others] = list.lines;
      list.lines = first ? [...others, { ...first, code: others[time % 5]?.code ?? first.code }] : others;
      if (time % 3 === 0) list.lines = list.lines.toReversed();
      await list.updateComplete;
      await nextFrame();
    }
  },
});
