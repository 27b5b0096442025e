import { entries } from '../../data/entries.ts';
import { conditions, procedures, type Lead } from '../../data/search-leads.ts';
import type { ProcedureCode } from '../../data/codes.ts';
import type { Entry } from '../../data/schema.ts';
import type { SearchLead, SearchRecord } from '../search/search-record.ts';
import { decidingLines } from './deciding.ts';

/** Every entry as the search wants it. */
export function searchRecords(): readonly SearchRecord[] {
  const leads = leadsByCode();
  return Object.values(entries).map((entry) => searchRecord(entry, leads.get(entry.code) ?? []));
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
    diagnoses: 'full' in entry ? (entry.full?.diagnoses ?? []) : [],
    leads,
    siblings: entry.kind === 'deleted' ? [] : entry.siblings,
    ...(entry.kind === 'deleted' && { replacedBy: entry.replacedBy }),
  };
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
