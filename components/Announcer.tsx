import { Component } from 'preact';

/** Screen readers speak what enters a live region that they already know, so the words come a moment after the region. */
const KNOWN_AFTER_MS = 120;

/** Says `text` once, politely, when it is new; the same text again is not repeated. */
export class Announcer extends Component<{ text: string }, { said: string }> {
  override state = { said: '' };
  #timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidMount(): void {
    this.#sayLater();
  }

  override componentDidUpdate(before: { text: string }): void {
    if (before.text !== this.props.text) this.#sayLater();
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }

  #sayLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.setState({ said: this.props.text }), KNOWN_AFTER_MS);
  }

  override render() {
    return (
      <div class="heard" aria-live="polite" aria-atomic="true">
        {this.state.said}
      </div>
    );
  }
}
