import type { Reason } from '../lib/protocol/protocol.ts';
import { Announcer } from './Announcer.tsx';
import { Icon } from './icons.tsx';
import type { OptionsActions } from './Options.tsx';
import type { OptionsState } from './options-state.ts';
import { t, type MessageKey } from './t.ts';

/** What became of the last change, at the foot of the window: stored, to be undone, or not stored. */
export function Outcome({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const { problem, undo, isSaved } = state;
  const why = problem && t(reasonWords(problem));
  return (
    <div class="outcome">
      {why && (
        <div class="line stops">
          <Icon name="alert" />
          <p>
            <b>{t('options_not_saved')}</b> {why}
          </p>
          {problem !== 'orphaned' && (
            <button type="button" class="button" onClick={actions.retry}>
              {t('action_retry')}
            </button>
          )}
        </div>
      )}
      {undo && (
        <div class="line">
          <p>{undo.did}</p>
          <button type="button" class="button undo" onClick={actions.undo}>
            <Icon name="undo" />
            {t('action_undo')}
          </button>
          <button type="button" class="button" onClick={actions.dropUndo}>
            <Icon name="close" />
            <span class="heard">{t('options_undo_drop')}</span>
          </button>
        </div>
      )}
      {isSaved && !why && (
        <div class="line small">
          <Icon name="yes" />
          <p>{t('options_saved')}</p>
        </div>
      )}
      <Announcer
        text={why ? `${t('options_not_saved')} ${why}` : isSaved ? [undo?.did, t('options_saved')].filter(Boolean).join(' ') : ''}
      />
    </div>
  );
}

function reasonWords(reason: Reason): MessageKey {
  switch (reason) {
    case 'orphaned':
      return 'options_problem_orphaned';
    case 'bad-request':
    case 'not-allowed':
      return 'options_problem_refused';
    case 'worker-unreachable':
    case 'dataset-loading':
    case 'dataset-broken':
      return 'options_problem_unreachable';
  }
}
