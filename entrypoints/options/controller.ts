import type { OptionsActions } from '../../components/Options.tsx';
import {
  answered,
  changesOf,
  delayFrom,
  keepRule,
  putBackRecents,
  putBackRecipient,
  recipientTyped,
  removeRecipient,
  resetStep,
  setAll,
  shownSettings,
  siteTyped,
  startState,
  switchSite,
  type AllSettings,
  type OptionsState,
  type Step,
} from '../../components/options-state.ts';
import { recipientWords } from '../../components/recipient-words.ts';
import { ruleWords, siteWords } from '../../components/rule-words.ts';
import { t } from '../../components/t.ts';
import type { Result } from '../../lib/protocol/protocol.ts';

/** Long enough to be seen, short enough not to be taken for the next change's. */
const SAVED_FOR_MS = 2_500;

export interface OptionsDependencies {
  readonly save: (changes: Partial<AllSettings>) => Promise<Result<null>>;
  /** Called after each change of the state. */
  readonly draw: (state: OptionsState) => void;
}

/** Turns what is done on the options page into stored settings. It knows neither the page nor the browser. */
export function createOptions(stored: AllSettings, { save, draw }: OptionsDependencies) {
  let state = startState(stored);
  let savedUntil: ReturnType<typeof setTimeout> | undefined;

  const set = (change: Partial<OptionsState>): void => {
    state = { ...state, ...change };
    draw(state);
  };

  const store = async (): Promise<void> => {
    const sent = state.pending;
    const changes = changesOf(state);
    clearTimeout(savedUntil);
    set({ isSaved: false, problem: null });
    const answer = await save(changes);
    set(answered(state, sent, changes, answer.ok ? null : answer.reason));
    clearTimeout(savedUntil);
    if (state.isSaved) savedUntil = setTimeout(() => set({ isSaved: false }), SAVED_FOR_MS);
  };

  const take = (step: Step, more: Partial<OptionsState> = {}): void => {
    set({ ...more, pending: [...state.pending, step] });
    void store();
  };

  /** For what takes something away. Drawn at once, so that whoever pressed finds the way back where the pressed line was. */
  const takeWithUndo = (did: string, step: Step, back: Step): void => take(step, { undo: { did, back } });

  const forgetRecents = (did: string, keepRecents: boolean): void => {
    const before = shownSettings(state);
    takeWithUndo(did, () => ({ keepRecents, recents: [] }), putBackRecents(before.recents, before.keepRecents));
  };

  const actions: Omit<OptionsActions, 'openShortcuts'> = {
    change: (changes) => take(() => changes),
    typeDelay: (typed) => set({ delay: { typed, isBad: false } }),
    takeDelay(typed) {
      const showDelayMs = delayFrom(typed);
      if (showDelayMs === null) return set({ delay: { typed, isBad: true } });
      set({ delay: null });
      if (showDelayMs !== shownSettings(state).showDelayMs) take(() => ({ showDelayMs }));
    },
    typeSite: (typed) => set({ site: { typed, problem: null } }),
    addSite() {
      const after = siteTyped(state);
      set(after.state);
      if (after.step) take(after.step);
    },
    removeSite: (host) => takeWithUndo(t('options_site_removed', siteWords(host)), switchSite(host, true), switchSite(host, false)),
    removeRule: (rule) =>
      takeWithUndo(t('options_rule_forgotten', ruleWords(rule), siteWords(rule.host)), keepRule(rule, null), keepRule(rule, rule.treatAs)),
    typeRecipient: (typed) => set({ recipient: { ...state.recipient, ...typed, problem: null } }),
    addRecipient() {
      const after = recipientTyped(state);
      set(after.state);
      if (after.step) take(after.step);
    },
    removeRecipient(gone) {
      const at = shownSettings(state).recipients.indexOf(gone);
      takeWithUndo(t('options_recipient_removed', recipientWords(gone)), removeRecipient(gone), putBackRecipient(gone, Math.max(at, 0)));
    },
    setKeepRecents(keepRecents) {
      if (keepRecents || shownSettings(state).recents.length === 0) return take(() => ({ keepRecents }));
      forgetRecents(t('options_recents_cleared'), false);
    },
    clearRecents: () => forgetRecents(t('options_recents_cleared'), shownSettings(state).keepRecents),
    reset() {
      set({ delay: null });
      takeWithUndo(t('options_reset_done'), resetStep, setAll(shownSettings(state)));
    },
    undo() {
      if (state.undo) take(state.undo.back, { undo: null });
    },
    dropUndo: () => set({ undo: null }),
    retry: () => void store(),
  };

  return {
    actions,
    /** The store changed, here or elsewhere. */
    storedChanged: (now: Partial<AllSettings>): void => set({ stored: { ...state.stored, ...now } }),
    get state(): OptionsState {
      return state;
    },
  };
}
