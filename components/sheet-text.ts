import { notices } from '../data/notices.ts';
import type { SourceId } from '../data/source-registry.ts';
import type { AnswerSections, AnswerStatement } from '../lib/entries/answer-sections.ts';
import type { EntryAnswer } from '../lib/entries/entry-answer.ts';
import { componentLines, facilityGroups, indicatorGroups, sourceLine, valueGroups, type FigureGroup } from './sheet-figures.ts';
import type { SectionName } from './sheet-folds.ts';
import { EDIT_RULES, groupEdits } from './sheet-edit-groups.ts';
import { similarTo } from './sheet-similar.ts';
import { t } from './t.ts';
import { traitLines } from './trait-lines.ts';

/** What a part says, and where it is known from. */
interface Body {
  readonly lines: readonly string[];
  readonly sources?: readonly string[];
}

/** One part of the sheet as plain text for the clipboard: code, title, what it says, sources, and whose the code is. */
export function sectionText(answer: EntryAnswer, name: SectionName, title: string): string {
  const { lines, sources = [] } = body(answer, name);
  return [
    `${answer.code} ${answer.name}`,
    title,
    '',
    ...lines,
    ...(sources.length > 0 ? ['', t('sheet_sources'), ...sources.map((line) => `- ${line}`)] : []),
    '',
    notices.copyrightShort,
  ].join('\n');
}

function body(answer: EntryAnswer, name: SectionName): Body {
  const { sections, names } = answer;
  const named = (codes: readonly (keyof typeof names)[]): readonly string[] => codes.map((code) => `${code} ${names[code] ?? ''}`.trim());
  switch (name) {
    case 'values': {
      const { components } = answer.figures;
      const split = components ? [t('sheet_components'), ...componentLines(components)] : [];
      const table = figures(valueGroups(answer));
      const source = components ? [sourceLine(answer, components.source, components.date)] : [];
      return {
        lines: [...(answer.payment ? [answer.payment.words] : []), ...table.lines, ...split],
        sources: [...new Set([...table.sources, ...source])],
      };
    }
    case 'indicators':
      return figures(indicatorGroups(answer));
    case 'facility':
      return figures(facilityGroups(answer));
    case 'modifiers':
      return {
        lines: (sections.modifiers ?? []).map(({ modifier, when }) => `${modifier}: ${when.text}`),
        sources: namedBy(
          answer,
          (sections.modifiers ?? []).map(({ when }) => when),
        ),
      };
    case 'diagnoses':
      return {
        lines: [t('section_diagnoses_note'), ...(sections.diagnoses ?? []).map(({ icd10, label }) => `${icd10} ${label}`)],
        sources: [sourceLine(answer, 'icd10cm-fy2026')],
      };
    case 'anesthesia':
    case 'surgeries':
      return { lines: [t('section_anesthesia_note'), ...named(sections[name] ?? [])] };
    case 'siblings': {
      const words = new Map(answer.deciding.map((line) => [line.against, line.words]));
      return {
        lines: similarTo(answer).flatMap((code) => [
          ...named([code]),
          ...(words.has(code) ? [`  ${t('sheet_here', answer.code, words.get(code) ?? '')}`] : []),
        ]),
      };
    }
    case 'edits':
      return edits(answer);
    case 'about':
      return about(answer);
    case 'sources':
      return {
        lines: answer.sources.map(
          (row, at) =>
            `${at + 1}. ${[`${row.publisher}, ${row.title}`, row.release, row.date, row.readAt && t('sheet_read_at', row.readAt)].filter(Boolean).join(', ')}`,
        ),
      };
    default:
      return statements(answer, name);
  }
}

function statements(
  answer: EntryAnswer,
  name: Exclude<keyof AnswerSections, 'modifiers' | 'diagnoses' | 'anesthesia' | 'surgeries'>,
): Body {
  const list = answer.sections[name] ?? [];
  const general = list.filter(({ by }) => by.length === 0).length;
  const mark = (statement: AnswerStatement): string => {
    const numbers = statement.by.map((id) => usedSources(list).indexOf(id) + 1);
    return numbers.length > 0 ? ` [${numbers.join(', ')}]` : '';
  };
  return {
    lines: [
      ...list.map((statement, at) => `${name === 'steps' ? `${at + 1}.` : '-'} ${statement.text}${mark(statement)}`),
      ...(general > 0 ? [t(general === list.length ? 'general_all' : 'general_rest')] : []),
    ],
    sources: namedBy(answer, list).map((line, at) => `[${at + 1}] ${line}`),
  };
}

const usedSources = (list: readonly AnswerStatement[]): readonly SourceId[] => [...new Set(list.flatMap(({ by }) => by))];

const namedBy = (answer: EntryAnswer, list: readonly AnswerStatement[]): readonly string[] =>
  usedSources(list).map((id) => sourceLine(answer, id));

function figures(groups: readonly FigureGroup[]): Required<Body> {
  return {
    lines: groups.flatMap(({ rows }) =>
      rows.map(({ label, value, words }) => `${label}: ${value}${words === undefined ? '' : ` (${words})`}`),
    ),
    sources: groups.map(({ source }) => source),
  };
}

function edits(answer: EntryAnswer): Body {
  const groups = groupEdits(answer.code, answer.edits);
  const lines = EDIT_RULES.flatMap(({ holds, indicator, title }) => {
    const members = groups.filter((group) => group.holds === holds && group.indicator === indicator);
    if (members.length === 0) return [];
    return [
      `${t(title, answer.code)} (${t('edits_indicator', indicator)})`,
      ...members.map(({ rationale, codes }) => {
        const reason = (rationale && answer.editReasons[rationale]) ?? t('edits_reason_unknown');
        return `- ${reason} ${codes.join(', ')}`;
      }),
    ];
  });
  return {
    lines: [t('sheet_edits_note'), ...lines],
    ...(answer.editsFrom && { sources: [sourceLine(answer, answer.editsFrom.source, answer.editsFrom.date)] }),
  };
}

function about(answer: EntryAnswer): Body {
  const { parent, separateProcedure, addOnEdit, firstYear, synonyms } = answer;
  return {
    lines: [
      ...(answer.traits ? traitLines(answer.traits) : []).map(({ term, value }) => `${term}: ${value}`),
      ...(parent === undefined ? [] : [`${t('about_parent')}: ${parent} ${answer.names[parent] ?? ''}`.trim()]),
      ...(separateProcedure === undefined ? [] : [`${t('about_separate')}: ${t(separateProcedure ? 'word_yes' : 'word_no')}`]),
      ...(addOnEdit ? [`${t('about_add_on')}: ${addOnEdit.primaries.join(', ')}`] : []),
      ...(firstYear === undefined ? [] : [`${t('about_first_year')}: ${firstYear}`]),
      ...(synonyms ? [`${t('about_synonyms')}: ${synonyms.join(', ')}`] : []),
    ],
    ...(addOnEdit && { sources: [sourceLine(answer, addOnEdit.source, addOnEdit.date)] }),
  };
}
