import { Component } from 'preact';
import { useContext } from 'preact/hooks';
import type { EntryAnswer } from '../lib/entries/entry-answer.ts';
import type { MailSubject } from '../lib/mail/message.ts';
import type { AskAnswer } from '../lib/protocol/asked.ts';
import { ColleagueContext, type ColleagueSurroundings } from './colleague-context.ts';
import { ColleagueDialog } from './ColleagueDialog.tsx';
import { Icon } from './icons.tsx';
import { t } from './t.ts';

/** Writes to a colleague about the code of a sheet, or about several codes side by side. */
export function AskAboutCodes({ answers }: { answers: readonly EntryAnswer[] }) {
  const surroundings = useContext(ColleagueContext);
  if (!surroundings || answers.length === 0) return null;
  const codes = answers.map(({ code }) => code);
  return (
    <Button
      surroundings={surroundings}
      about={codes.join(', ')}
      opensItself={codes.length === 1 && codes[0] === surroundings.wanted}
      subject={() => ({ kind: 'codes', answers })}
    />
  );
}

/** Writes to a colleague about an answer: the question stands in the message, the statements are its facts. */
export function AskAboutAnswer({ question, answer }: { question: string; answer: AskAnswer }) {
  const surroundings = useContext(ColleagueContext);
  if (!surroundings) return null;
  return (
    <Button
      surroundings={surroundings}
      about={question}
      question={question}
      onOpen={() => surroundings.wantNames(answer.state.codes)}
      subject={({ nameOf }) => ({ kind: 'answer', question, answer, nameOf })}
    />
  );
}

interface ButtonProps {
  readonly surroundings: ColleagueSurroundings;
  /** Says to a screen reader which of several buttons this is. */
  readonly about: string;
  readonly subject: (surroundings: ColleagueSurroundings) => MailSubject;
  readonly question?: string;
  readonly opensItself?: boolean;
  readonly onOpen?: () => void;
}

interface ButtonState {
  readonly isOpen: boolean;
  /** What was typed, kept while the button is in the page: closing the dialog loses nothing. Undefined before anything is typed. */
  readonly typed?: string | undefined;
}

class Button extends Component<ButtonProps, ButtonState> {
  override state: ButtonState = { isOpen: false };
  #button: HTMLButtonElement | null = null;

  override componentDidMount(): void {
    if (this.props.opensItself) this.#openByItself();
  }

  override componentDidUpdate(before: ButtonProps): void {
    if (this.props.opensItself && !before.opensItself) this.#openByItself();
  }

  #openByItself(): void {
    this.#open();
    this.props.surroundings.taken();
  }

  #open = (): void => {
    this.props.onOpen?.();
    this.setState({ isOpen: true });
  };

  #close = (): void => {
    // oxlint-disable-next-line no-restricted-properties -- a page of our own: from a dialog the focus goes back to what opened it
    this.setState({ isOpen: false }, () => this.#button?.focus());
  };

  override render() {
    const { surroundings, about, subject, question = '' } = this.props;
    const { isOpen, typed } = this.state;
    return (
      <>
        <button
          type="button"
          class="ask-colleague"
          aria-haspopup="dialog"
          ref={(button: HTMLButtonElement | null) => {
            this.#button = button;
          }}
          onClick={this.#open}
        >
          <Icon name="mail" />
          {t('colleague_ask')} <span class="heard">{about}</span>
        </button>
        {isOpen && (
          <ColleagueDialog
            subject={subject(surroundings)}
            question={typed ?? question}
            surroundings={surroundings}
            onType={(next) => this.setState({ typed: next })}
            onClose={this.#close}
          />
        )}
      </>
    );
  }
}
