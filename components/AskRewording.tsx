import type { HeldRewordings, RewordingState } from '../lib/rephrase/held-rewordings.ts';
import { t } from './t.ts';

interface RewordingProps {
  readonly turn: number;
  readonly composed: string;
  readonly rewordings: HeldRewordings;
}

/** The button that has an answer reworded, or stops that. */
export function RewordButton({ turn, composed, rewordings }: RewordingProps) {
  if (!rewordings.isOffered) return null;
  const isWorking = rewordings.of(turn)?.name === 'working';
  return (
    <button type="button" class="tool" onClick={() => (isWorking ? rewordings.stop(turn) : void rewordings.start(turn, composed))}>
      {t(isWorking ? 'reword_stop' : 'reword')}
    </button>
  );
}

/** What came of it, below the composed answer. */
export function Reworded({ state }: { state: RewordingState | undefined }) {
  return (
    <div class="reworded" role="status">
      {state && <Outcome state={state} />}
    </div>
  );
}

function Outcome({ state }: { state: RewordingState }) {
  switch (state.name) {
    case 'working':
      return (
        <p class="waiting">
          {t('reword_working')} <progress aria-label={t('reword_working')} />
        </p>
      );
    case 'ready':
      return (
        <>
          <h3>{t('reword_title')}</h3>
          <p class="text">{state.text}</p>
          <p class="caution">{t('reword_caution')}</p>
        </>
      );
    case 'strangers':
      return <p class="caution">{t('reword_strangers', state.strangers.slice(0, 5).join(', '))}</p>;
    case 'turned':
      return <p class="caution">{t('reword_turned')}</p>;
    case 'failed':
      return <p class="caution">{t('reword_failed')}</p>;
    case 'stopped':
      return <p class="caution">{t('reword_stopped')}</p>;
  }
}
