import { Component } from 'preact';
import { composeMail, LONGEST_MAIL_QUESTION, mailText, type ComposedMail, type MailSubject } from '../lib/mail/message.ts';
import type { Recipient } from '../lib/mail/recipients.ts';
import type { ColleagueSurroundings } from './colleague-context.ts';
import { Icon } from './icons.tsx';
import { recipientWords } from './recipient-words.ts';
import { t } from './t.ts';

export interface ColleagueDialogProps {
  readonly subject: MailSubject;
  readonly question: string;
  readonly surroundings: Pick<ColleagueSurroundings, 'recipients' | 'openOptions' | 'copy' | 'linkTarget'>;
  readonly onType: (question: string) => void;
  readonly onClose: () => void;
  /** Drawn in the page, not over it; for fixtures. */
  readonly isInline?: boolean;
}

interface State {
  /** Addresses of the ticked recipients; undefined before any was ticked or unticked. */
  readonly ticked?: readonly string[];
  readonly outcome: 'none' | 'copied' | 'refused' | 'handed-over';
}

/** A message to a colleague: question and recipients in, the ready message and its two ways out below. Nothing of it is stored. */
export class ColleagueDialog extends Component<ColleagueDialogProps, State> {
  override state: State = { outcome: 'none' };
  #dialog: HTMLDialogElement | null = null;

  override componentDidMount(): void {
    if (!this.props.isInline) this.#dialog?.showModal();
  }

  /** A single recipient is whom the message is for, unless unticked. */
  get #ticked(): readonly string[] {
    const { recipients } = this.props.surroundings;
    return this.state.ticked ?? (recipients.length === 1 ? recipients.map(keyOf) : []);
  }

  get #mail(): ComposedMail {
    const { subject, question, surroundings } = this.props;
    const to = surroundings.recipients.filter((one) => this.#ticked.includes(keyOf(one))).flatMap(({ addresses }) => addresses);
    return composeMail(subject, question, [...new Set(to)]);
  }

  #press = (event: KeyboardEvent): void => {
    event.stopPropagation(); // keys of the page below, as the way back, are not meant here
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault(); // a popup would close with the dialog
    this.props.onClose();
  };

  #tick = (one: Recipient, isOn: boolean): void => {
    const others = this.#ticked.filter((key) => key !== keyOf(one));
    this.setState({ ticked: isOn ? [...others, keyOf(one)] : others, outcome: 'none' });
  };

  #copy = async (mail: ComposedMail): Promise<void> => {
    this.setState({ outcome: 'none' }); // so that the same outcome is said again
    const isCopied = await this.props.surroundings.copy(mailText(mail)).then(
      () => true,
      () => false,
    );
    this.setState({ outcome: isCopied ? 'copied' : 'refused' });
  };

  override render() {
    const { question, surroundings, onType, onClose, isInline } = this.props;
    const mail = this.#mail;
    return (
      <dialog
        class={isInline ? 'colleague inline' : 'colleague'}
        open={isInline}
        aria-labelledby="colleague-title"
        ref={(dialog: HTMLDialogElement | null) => {
          this.#dialog = dialog;
        }}
        onKeyDown={this.#press}
        onCancel={(event) => {
          event.preventDefault();
          onClose();
        }}
      >
        <header>
          <h2 id="colleague-title">{t('colleague_title')}</h2>
          <button type="button" class="icon" onClick={onClose}>
            <Icon name="close" />
            <span class="heard">{t('action_close')}</span>
          </button>
        </header>
        <label for="colleague-question">{t('colleague_question')}</label>
        <textarea
          id="colleague-question"
          rows={3}
          maxLength={LONGEST_MAIL_QUESTION}
          autofocus
          // A browser may fetch a dictionary for it, or send the words to a service.
          spellcheck={false}
          autocomplete="off"
          value={question}
          aria-describedby="colleague-patient"
          onInput={(event) => {
            this.setState({ outcome: 'none' });
            onType(event.currentTarget.value);
          }}
        />
        <p class="hint" role="status">
          {question.length >= LONGEST_MAIL_QUESTION && t('colleague_full', LONGEST_MAIL_QUESTION)}
        </p>
        <p class="patient" id="colleague-patient">
          <Icon name="alert" />
          {t('colleague_patient')}
        </p>
        <Recipients surroundings={surroundings} ticked={this.#ticked} onTick={this.#tick} />
        <label for="colleague-message">{t('colleague_message')}</label>
        <p class="subject">
          <b>{t('colleague_subject')}</b> {mail.subject}
        </p>
        <textarea id="colleague-message" class="message" rows={9} readOnly value={mail.body} aria-describedby="colleague-cut" />
        <p class="hint" id="colleague-cut">
          {mail.isTooLong ? t('colleague_too_long') : mail.cut > 0 ? t('colleague_cut', mail.cut) : ''}
        </p>
        <footer>
          <button type="button" class="word primary" onClick={() => void this.#copy(mail)}>
            <Icon name={this.state.outcome === 'copied' ? 'yes' : 'copy'} />
            {t('colleague_copy')}
          </button>
          <a
            class="word"
            href={mail.link}
            target={surroundings.linkTarget}
            rel="noopener"
            onClick={() => this.setState({ outcome: 'handed-over' })}
          >
            <Icon name="mail" />
            {t('colleague_open')}
          </a>
          <p class={this.state.outcome === 'refused' ? 'said refused' : 'said'} role="status">
            {outcomeWords(this.state.outcome)}
          </p>
        </footer>
      </dialog>
    );
  }
}

function Recipients({
  surroundings: { recipients, openOptions },
  ticked,
  onTick,
}: {
  surroundings: ColleagueDialogProps['surroundings'];
  ticked: readonly string[];
  onTick: (one: Recipient, isOn: boolean) => void;
}) {
  if (recipients.length === 0) {
    return (
      <p class="to">
        {t('colleague_no_recipients')}{' '}
        <button type="button" class="link" onClick={openOptions}>
          {t('colleague_options')}
        </button>
      </p>
    );
  }
  return (
    <fieldset class="to">
      <legend>{t('colleague_to')}</legend>
      {recipients.map((one) => (
        <label>
          <input type="checkbox" checked={ticked.includes(keyOf(one))} onChange={(event) => onTick(one, event.currentTarget.checked)} />
          <span>{recipientWords(one)}</span>
        </label>
      ))}
    </fieldset>
  );
}

const keyOf = ({ addresses }: Recipient): string => addresses.join(', ');

function outcomeWords(outcome: State['outcome']): string {
  switch (outcome) {
    case 'none':
      return '';
    case 'copied':
      return t('colleague_copied');
    case 'refused':
      return t('colleague_refused');
    case 'handed-over':
      return t('colleague_handed_over');
  }
}
