import type { SourceId } from '../../data/source-registry.ts';

/** How the raw records mark a successor that nobody names. */
export const INFERRED = 'successor inferred';

/** What the raw records say of where they were read, by its telling part, and what the registry calls it. */
const NAMES: readonly (readonly [part: string, ids: readonly SourceId[]])[] = [
  ['CMS RVU26C', ['pfs-2026-07']],
  ['CMS RVU26B', ['pfs-2026-04']],
  ['PTP v32.2', ['ptp-2026-07']],
  ['PTP v30.2', ['ptp-2024-07']],
  ['MUE 2024-07-01', ['mue-2024-07']],
  ['MUE 2026 Q2', ['mue-2026-04']],
  ['MUE 2026 Q3 and Q4', ['mue-2026-07']],
  ['Medicaid practitioner MUE 2026 Q1', ['mue-medicaid-2026-01']],
  ['add-on code file 2024-06', ['aoc-2024-06']],
  ['absent CMS RVU23D, present RVU24A', ['pfs-history']],
  ['absent CMS RVU24A, present RVU25D', ['pfs-history']],
  ['icdlist.com/icd-10-pcs/drg/521', ['msdrg-2026']],
  ['webhooks.codingahead.com/cpt/codes/27130', ['msdrg-codingahead-27130']],
  ['aapc.com SI injections article 109463; CMS article A59154', ['history-aapc-109463', 'a59154']],
  ['aapc.com Radiology Coding Alert article 109463', ['history-aapc-109463']],
  ['aapc.com/blog/37663', ['history-aapc-37663']],
  ['aapc.com forum', ['history-aapc-735']],
  ['aaosnow/2008/dec', ['history-aaos-2008-12']],
  ['aaosnow/2009/jan', ['history-aaos-2009-01']],
  ['AAOS Now Jul 2022', ['history-aaos-2022-07', 'history-ohima-2020-08']],
  ['aaos.org/bulletin/oct05', ['history-aaos-2005-10']],
  ['spinelinemag', ['history-spineline-2024']],
  ['mirahealth.care/reference/cpt/27279', ['history-mirahealth-27279']],
  ['mdbuyline.com', ['history-mdbuyline']],
  ['facs.org', ['history-facs-2021-10']],
  ['case2code.codingahead.com/cpt/codes/73520', ['history-codingahead-73520']],
  // An inference, not a source: said in the record by `replacementInferred`.
  [INFERRED, []],
];

/** The ids of one or several raw source texts, each once, in the order named. A text that is not known is a mistake. */
export function sourceIdsOf(texts: readonly string[]): readonly SourceId[] {
  return [...new Set(texts.flatMap(idsOf))];
}

/** The id of a raw source text that names exactly one release. */
export function sourceIdOf(text: string): SourceId {
  const [id, ...more] = idsOf(text);
  if (id === undefined || more.length > 0) throw new Error(`not one source: ${text}`);
  return id;
}

function idsOf(text: string): readonly SourceId[] {
  const found = NAMES.filter(([part]) => text.includes(part));
  if (found.length === 0) throw new Error(`a source that the registry does not hold: ${text}`);
  return found.flatMap(([, ids]) => ids);
}
