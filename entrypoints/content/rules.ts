import { browser } from 'wxt/browser';

import type { Candidate } from '../../lib/detector/candidates.ts';
import type { Context } from '../../lib/detector/context.ts';
import type { EvidenceKey, Verdict } from '../../lib/detector/verdict.ts';
import { ask } from '../../lib/protocol/client.ts';
import { labelHash } from '../../lib/settings/label-hash.ts';
import type { LabelRule, Settings } from '../../lib/settings/settings.ts';
import type { Reading } from './reading.ts';
import type { Target } from './target.ts';

/** Evidence of what is spoken of around a number, or of its sentence: it labels nothing, so that no rule can be made of it. */
const NO_LABEL = new Set<EvidenceKey>(['not-near', 'counted']);

/** The label that a rule on this number is about. */
export function ruleLabel(
  verdict: Verdict,
  { code }: Candidate,
  context: Pick<Context, 'field' | 'cell' | 'previous'>,
  salt: string,
): string {
  if (context.field?.name) return `name:${context.field.name.slice(0, 100)}`;
  const worded = verdict.evidence.filter(({ key, word }) => word !== undefined && !NO_LABEL.has(key));
  const [strongest] = worded.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  if (strongest) return `word:${strongest.key}:${strongest.word}`.slice(0, 100);
  const head = context.cell?.columnHead || context.cell?.rowHead || context.previous;
  return head ? `hash:${labelHash(salt, head)}` : `code:${code}`;
}

/**
 * What the user said of the numbers under one label of this site ("not a code here"). The label is kept as DESIGN allows: our own
 * word for it, a field's name attribute, or a salted hash; never the page's text.
 */
export function createRules(site: string, settings: () => Settings) {
  let from: Settings | null = null;
  let rules = new Map<string, LabelRule['treatAs']>();
  /** In a private window nothing is stored: there a rule lives as long as the page. */
  const ofThisPage = new Map<string, LabelRule['treatAs'] | null>();

  /** Read once per change of the settings, since each candidate asks. */
  const ofSite = (): ReadonlyMap<string, LabelRule['treatAs']> => {
    const now = settings();
    if (now !== from) {
      from = now;
      rules = new Map(now.labelRules.filter(({ host }) => host === site).map(({ label, treatAs }) => [label, treatAs]));
      for (const [label, treatAs] of ofThisPage) if (treatAs) rules.set(label, treatAs);
    }
    return rules;
  };

  return {
    /** Whether the user said nothing of any label here. */
    get isEmpty(): boolean {
      return ofSite().size === 0;
    },
    /** The verdict, or the user's own where there is one for this label. */
    apply(verdict: Verdict, candidate: Candidate, context: Context): Verdict {
      const held = ofSite();
      if (held.size === 0) return verdict;
      const treatAs = held.get(ruleLabel(verdict, candidate, context, settings().salt));
      if (treatAs === undefined || (treatAs === 'code') === verdict.isCode) return verdict;
      const { score, evidence } = verdict;
      return treatAs === 'code' ? { isCode: true, score, evidence, byUser: true } : { isCode: false, reason: 'your-rule', score, evidence };
    },
    /**
     * Keeps what the user said of this target's label; null takes it back. The worker stores it, or, in a private window, this page
     * holds it. Answers whether the page has to be judged anew now: what is stored comes back as a change of the settings.
     */
    set(target: Extract<Target, { kind: 'text' | 'field' }>, reading: Reading, treatAs: LabelRule['treatAs'] | null): boolean {
      const judged = target.kind === 'text' ? target.judged : target.found;
      const label = ruleLabel(judged.verdict, judged.candidate, reading.contextOf(target), settings().salt);
      if (!browser.extension.inIncognitoContext) {
        void ask(browser.runtime, 'rules/set', { host: site, label, treatAs });
        return false;
      }
      ofThisPage.set(label, treatAs);
      from = null;
      return true;
    },
  };
}

export type Rules = ReturnType<typeof createRules>;
