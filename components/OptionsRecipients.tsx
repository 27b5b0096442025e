import type { RecipientProblem } from '../lib/mail/recipients.ts';
import { LONGEST_NAME } from '../lib/mail/recipients.ts';
import type { Recipient } from '../lib/mail/recipients.ts';
import type { OptionsActions } from './Options.tsx';
import { RemovableList, Section } from './options-parts.tsx';
import type { TypedRecipientState } from './options-state.ts';
import { recipientWords } from './recipient-words.ts';
import { t, type MessageKey } from './t.ts';

const PROBLEMS: { readonly [P in RecipientProblem]: MessageKey } = {
  'no-address': 'options_recipient_empty',
  'no-at': 'options_recipient_no_at',
  'two-ats': 'options_recipient_two_ats',
  space: 'options_recipient_space',
  'no-user': 'options_recipient_no_user',
  'bad-domain': 'options_recipient_bad_domain',
  already: 'options_recipient_already',
  'too-long': 'options_recipient_too_long',
  'too-many': 'options_recipient_too_many',
};

interface RecipientsProps {
  readonly recipients: readonly Recipient[];
  readonly typed: TypedRecipientState;
  readonly actions: Pick<OptionsActions, 'typeRecipient' | 'addRecipient' | 'removeRecipient'>;
}

/** Whom "Ask a colleague" can address: a list, and a form that loses nothing of what is typed. */
export function Recipients({ recipients, typed: { name, addresses, problem }, actions }: RecipientsProps) {
  return (
    <Section id="recipients" title="options_recipients" about="options_recipients_about">
      {recipients.length === 0 ? (
        <p class="none">{t('options_recipients_none')}</p>
      ) : (
        <RemovableList
          label="options_recipients"
          items={recipients}
          draw={recipientWords}
          of={recipientWords}
          remove="options_recipient_remove"
          onRemove={actions.removeRecipient}
        />
      )}
      <form
        class="add"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          actions.addRecipient();
        }}
      >
        <label for="recipient-name">{t('options_recipient_name')}</label>
        <div class="add-line">
          <input
            id="recipient-name"
            type="text"
            autocomplete="off"
            spellcheck={false}
            maxLength={LONGEST_NAME}
            value={name}
            onInput={(event) => actions.typeRecipient({ name: event.currentTarget.value })}
          />
        </div>
        <label for="recipient-add" class="next">
          {t('options_recipient_addresses')}
        </label>
        <div class="add-line">
          <input
            id="recipient-add"
            type="text"
            inputMode="email"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            maxLength={5_000}
            value={addresses}
            aria-invalid={problem !== null}
            aria-describedby={problem ? 'recipient-hint recipient-problem' : 'recipient-hint'}
            onInput={(event) => actions.typeRecipient({ addresses: event.currentTarget.value })}
          />
          <button type="submit" class="button">
            {t('options_site_add_button')}
          </button>
        </div>
        <p class="hint" id="recipient-hint">
          {t('options_recipient_hint')}
        </p>
        <p class="wrong" id="recipient-problem" role="alert">
          {problem && t(PROBLEMS[problem.kind], problem.of)}
        </p>
      </form>
    </Section>
  );
}
