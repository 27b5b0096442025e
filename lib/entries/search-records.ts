import { entries } from '../../data/entries.ts';
import { conditions, procedures, type Lead } from '../../data/search-leads.ts';
import type { ProcedureCode } from '../../data/codes.ts';
import type { Entry, Traits } from '../../data/schema.ts';
import { familyOf } from '../codes/families.ts';
import type { SearchLead, SearchRecord } from '../search/search-record.ts';
import { decidingLines } from './deciding.ts';

/** Every entry as the search wants it. */
export const searchRecords = (): readonly SearchRecord[] => [...eachSearchRecord()];

/** The same one by one, each made when it is wanted. */
export function* eachSearchRecord(): Generator<SearchRecord> {
  const leads = leadsByCode();
  for (const entry of Object.values(entries)) yield searchRecord(entry, leads.get(entry.code) ?? []);
}

function searchRecord(entry: Entry, leads: readonly SearchLead[]): SearchRecord {
  const { code, kind, naming, family } = entry;
  return {
    code,
    kind,
    name: naming.name,
    ...(naming.plain !== undefined && { plain: naming.plain }),
    deciding: decidingLines(entry),
    synonyms: naming.synonyms ?? [],
    family,
    group: familyOf(code),
    ...('traits' in entry && { region: entry.traits.region }),
    traits: 'traits' in entry ? traitWords(entry.traits) : [],
    diagnoses: 'full' in entry ? (entry.full?.diagnoses ?? []) : [],
    leads,
    siblings: entry.kind === 'deleted' ? [] : entry.siblings,
    ...(entry.kind === 'deleted' && { replacedBy: entry.replacedBy }),
  };
}

/** A trait that the code leaves open says nothing of it. */
function traitWords({ approach, removes, places, fixation, graft, displacement, also }: Traits): readonly string[] {
  return [
    ...(approach === 'none' || also.includes('any approach') ? [] : [approach]),
    ...removes.map((part) => `${part} removal`),
    ...places,
    ...(fixation === 'none' || fixation === 'any' ? [] : [fixation]),
    ...(graft === 'none' ? [] : ['graft']),
    ...(displacement === 'none' ? [] : [displacement]),
    ...also,
  ];
}

function leadsByCode(): ReadonlyMap<ProcedureCode, readonly SearchLead[]> {
  const byCode = new Map<ProcedureCode, SearchLead[]>();
  const add = ({ words, codes, icd10 = [] }: Lead, isCondition: boolean): void => {
    for (const [place, code] of codes.entries()) {
      const phrases = words.split('|');
      byCode.set(code, [...(byCode.get(code) ?? []), ...phrases.map((phrase) => ({ words: phrase, place, isCondition, icd10 }))]);
    }
  };
  for (const lead of conditions) add(lead, true);
  for (const lead of procedures) add(lead, false);
  return byCode;
}
