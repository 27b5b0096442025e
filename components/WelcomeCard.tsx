import { Component, render } from 'preact';
import type { ProcedureCode } from '../data/codes.ts';
import { cardSheet } from './card-sheet.ts';
import { CodeCard, type CodeCardProps } from './CodeCard.tsx';

export interface WelcomeCardProps {
  /** The code of the sample that the card stands under. */
  readonly at: ProcedureCode;
  readonly card: CodeCardProps;
  /** Opened by the keyboard or a press: the focus goes into the card. */
  readonly takesFocus: boolean;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** Between code and card, and between card and the edge of the window; the same as on a visited page. */
const GAP_PX = 6;
const EDGE_PX = 8;

/** Puts the card under its code, in a root of its own like on a visited page, so that its styles and ours do not meet. */
export class WelcomeCard extends Component<WelcomeCardProps> {
  #place: HTMLElement | null = null;
  #root: ShadowRoot | null = null;

  override componentDidMount(): void {
    // The root's host starts from nothing, so the element that is placed lies around it.
    const host = this.#place?.firstElementChild;
    if (!this.#place || !host) return;
    this.#root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [cardSheet()];
    this.#draw();
    // oxlint-disable-next-line no-restricted-properties -- a page of our own, asked for by a press
    if (this.props.takesFocus) this.#root.querySelector<HTMLElement>('.bar button, button')?.focus({ preventScroll: true });
    this.#place.scrollIntoView({ block: 'nearest' });
  }

  override componentDidUpdate(): void {
    this.#draw();
  }

  override componentWillUnmount(): void {
    if (this.#root) render(null, this.#root);
  }

  #draw(): void {
    const place = this.#place;
    const frame = place?.parentElement?.getBoundingClientRect();
    const code = place?.parentElement?.querySelector(`[data-sample="${this.props.at}"]`)?.getBoundingClientRect();
    if (!this.#root || !place || !frame || !code) return;
    render(<CodeCard {...this.props.card} />, this.#root);
    const room = document.documentElement.clientWidth - EDGE_PX - place.getBoundingClientRect().width;
    place.style.left = `${Math.max(EDGE_PX, Math.min(code.left, room)) - frame.left}px`;
    place.style.top = `${code.bottom - frame.top + GAP_PX}px`;
  }

  override render() {
    return (
      <div
        class="card-place"
        ref={(place: HTMLElement | null) => {
          this.#place = place;
        }}
        onPointerEnter={this.props.onEnter}
        onPointerLeave={this.props.onLeave}
      >
        <div />
      </div>
    );
  }
}
