/** An intake form and worklist in the components of Material Web, all shadow trees closed, inside an element of the page's own. */
import { trees } from './closed-roots.ts';
import '@material/web/button/filled-button.js';
import '@material/web/checkbox/checkbox.js';
import '@material/web/chips/assist-chip.js';
import '@material/web/chips/chip-set.js';
import '@material/web/dialog/dialog.js';
import '@material/web/list/list.js';
import '@material/web/list/list-item.js';
import '@material/web/select/outlined-select.js';
import '@material/web/select/select-option.js';
import '@material/web/tabs/primary-tab.js';
import '@material/web/tabs/tabs.js';
import '@material/web/textfield/outlined-text-field.js';
import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { claimLines, nextFrame, present } from './claim-lines.ts';

class IntakeBoard extends LitElement {
  static override properties = { lines: { state: true }, typed: { state: true }, tab: { state: true }, isOpen: { state: true } };
  declare lines: ReturnType<typeof claimLines>;
  declare typed: string;
  declare tab: number;
  declare isOpen: boolean;

  constructor() {
    super();
    this.lines = claimLines(7);
    this.typed = '';
    this.tab = 0;
    this.isOpen = false;
  }

  override render() {
    const type = ({ target }: Event): void => {
      this.typed = (target as HTMLInputElement).value;
    };
    const change = ({ target }: Event): void => {
      this.tab = (target as HTMLElement & { activeTabIndex: number }).activeTabIndex;
    };
    return html`
      <md-tabs @change=${change}><md-primary-tab>Lines</md-primary-tab><md-primary-tab>Addresses</md-primary-tab></md-tabs>
      <md-outlined-text-field label="CPT code" .value=${this.typed} @input=${type}></md-outlined-text-field>
      <md-outlined-text-field label="ZIP code" value="27244"></md-outlined-text-field>
      <md-outlined-select label="Side"><md-select-option value="l"><div slot="headline">Left</div></md-select-option></md-outlined-select>
      <md-chip-set><md-assist-chip label="CPT 27125"></md-assist-chip><md-assist-chip label="ZIP 27125"></md-assist-chip></md-chip-set>
      <md-list>
        ${repeat(
          this.lines,
          ({ id }) => id,
          ({ id, code, zip }) =>
            html`<md-list-item type="button">
              <div slot="headline">${this.tab === 0 ? html`CPT <span class="code">${code}</span>` : html`ZIP ${zip}`}</div>
              <div slot="supporting-text">Claim ${id}, acct 27267</div>
            </md-list-item>`,
        )}
      </md-list>
      <md-filled-button @click=${() => (this.isOpen = true)}>Details</md-filled-button>
      <md-dialog .open=${this.isOpen} @closed=${() => (this.isOpen = false)}>
        <div slot="headline">Typed so far</div>
        <form slot="content" id="details" method="dialog">CPT <span class="code">${this.typed || 'none'}</span>, ZIP 27284</form>
      </md-dialog>
    `;
  }
}

customElements.define('intake-board', IntakeBoard);
const board = document.querySelector('#app')!.appendChild(new IntakeBoard());

present({
  // A chip draws its label in a shadow tree of its own
  codes: '.code, .label',
  pattern: /^(?:CPT )?(27\d{3})$/,
  roots: () => trees.filter(({ isConnected }) => isConnected),
  async render(times) {
    for (let time = 0; time < times; time++) {
      const [first, ...others] = board.lines;
      board.lines = first ? [...others, { ...first, code: others[time % 5]?.code ?? first.code }] : others;
      await board.updateComplete;
      await nextFrame();
    }
  },
  state: () => [board.typed, board.tab, board.isOpen, trees.length],
});
