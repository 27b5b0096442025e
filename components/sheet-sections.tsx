import type { ProcedureCode } from '../data/codes.ts';
import type { AnswerSections, AnswerStatement } from '../lib/entries/answer-sections.ts';
import type { EntryAnswer } from '../lib/entries/entry-answer.ts';
import { Fold } from './sheet-fold.tsx';
import { Code, type ShowCode } from './sheet-parts.tsx';
import { References } from './sheet-references.tsx';
import { t, type MessageKey } from './t.ts';

const TITLES: { readonly [S in keyof Required<AnswerSections>]: MessageKey } = {
  indications: 'section_indications',
  steps: 'section_steps',
  includes: 'section_includes',
  aftercare: 'section_aftercare',
  separately: 'section_separately',
  notSeparately: 'section_not_separately',
  modifiers: 'section_modifiers',
  documentation: 'section_documentation',
  denials: 'section_denials',
  diagnoses: 'section_diagnoses',
  history: 'section_history',
  anesthesia: 'section_anesthesia',
  surgeries: 'section_surgeries',
};

/** The long text, folded, in the order that the answer gives. */
export function Sections({ answer, show }: { answer: EntryAnswer; show: ShowCode }) {
  const names = Object.keys(answer.sections) as (keyof AnswerSections)[];
  return (
    <>
      {names.map((name) => (
        <Fold name={name} title={t(TITLES[name])} count={answer.sections[name]?.length ?? 0}>
          <Section name={name} answer={answer} show={show} />
        </Fold>
      ))}
    </>
  );
}

function Section({ name, answer, show }: { name: keyof AnswerSections; answer: EntryAnswer; show: ShowCode }) {
  const { sections } = answer;
  switch (name) {
    case 'modifiers':
      return <Modifiers answer={answer} />;
    case 'diagnoses':
      return (
        <>
          <p class="lead-in">{t('section_diagnoses_note')}</p>
          <dl class="terms">
            {sections.diagnoses?.map(({ icd10, label }) => (
              <div>
                <dt>{icd10}</dt>
                <dd>{label}</dd>
              </div>
            ))}
          </dl>
        </>
      );
    case 'anesthesia':
    case 'surgeries':
      return <CodeList codes={sections[name] ?? []} answer={answer} show={show} />;
    default:
      return <Statements list={sections[name] ?? []} ordered={name === 'steps'} />;
  }
}

/** Codes that go with this one, which is our own derivation and is said. */
function CodeList({ codes, answer, show }: { codes: readonly ProcedureCode[]; answer: EntryAnswer; show: ShowCode }) {
  return (
    <>
      <p class="lead-in">{t('section_anesthesia_note')}</p>
      <dl class="terms">
        {codes.map((code) => (
          <div>
            <dt>
              <Code code={code} show={show} />
            </dt>
            <dd>{answer.names[code]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Modifiers({ answer }: { answer: EntryAnswer }) {
  return (
    <dl class="terms short">
      {answer.sections.modifiers?.map(({ modifier, when }) => (
        <div>
          <dt>{modifier}</dt>
          <dd>
            {when.text} <References statement={when} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Statements({ list, ordered }: { list: readonly AnswerStatement[]; ordered: boolean }) {
  const items = list.map((statement) => (
    <li>
      {statement.text} <References statement={statement} />
    </li>
  ));
  return (
    <>
      {ordered ? <ol class="statements">{items}</ol> : <ul class="statements">{items}</ul>}
      {list.some(({ by }) => by.length === 0) && (
        <p class="general">{t(list.every(({ by }) => by.length === 0) ? 'general_all' : 'general_rest')}</p>
      )}
    </>
  );
}

/** Questions on which authorities differ: never decided here, each reading with who holds it. */
export function Disputes({ answer: { disputed } }: { answer: EntryAnswer }) {
  if (disputed.length === 0) return null;
  return (
    <section class="disputes">
      <h2>{t('sheet_disputed')}</h2>
      {disputed.map(({ question, readings }) => (
        <>
          <h3>{question}</h3>
          <ul>
            {readings.map(({ says, who }) => (
              <li>
                {says} <small>{who}</small>
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}
