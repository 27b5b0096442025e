import { useRef } from 'preact/hooks';
import type { ProcedureCode } from '../data/codes.ts';
import type { HeldNoteWork, NoteResult } from '../lib/suggest/held-note-work.ts';
import type { WhyNone } from '../lib/suggest/suggestion.ts';
import { Announcer } from './Announcer.tsx';
import { NoteBox } from './NoteBox.tsx';
import { noteSpoken, quoted, shownOf } from './note-words.ts';
import { NoteSuggestion } from './NoteSuggestion.tsx';
import { NoteText } from './NoteText.tsx';
import { t, type MessageKey } from './t.ts';

export interface NoteViewProps {
  /** Held by the page, so that the way back from a sheet finds it as it was. */
  readonly work: HeldNoteWork;
  readonly showCode: (code: ProcedureCode) => void;
  readonly compare: (codes: readonly ProcedureCode[]) => void;
}

/** The tool "Note to codes": a box for a note, and below it the codes that it may be about, with the words for and against each. */
export function NoteView({ work, showCode, compare }: NoteViewProps) {
  // What was found before the view was drawn is not said again when the user comes back to it.
  const before = useRef(work.result?.id);
  const { result } = work;
  return (
    <section class="note-tool" aria-labelledby="note-title">
      <h1 id="note-title" class="heard" tabIndex={-1}>
        {t('tool_note')}
      </h1>
      <NoteBox work={work} />
      {result &&
        (result.answer.suggestions.length > 0 ? (
          <Found result={result} isOld={result.text !== work.text} showCode={showCode} compare={compare} />
        ) : (
          <None result={result} isOld={result.text !== work.text} />
        ))}
      <Announcer text={noteSpoken(work, before.current)} />
    </section>
  );
}

/** The codes, best first, in the order of the procedures that the note has. */
function Found({ result, isOld, showCode, compare }: Omit<NoteViewProps, 'work'> & { result: NoteResult; isOld: boolean }) {
  const { suggestions, procedures } = result.answer;
  return (
    <section class="note-found" aria-labelledby="note-found">
      <h2 id="note-found" tabIndex={-1}>
        {t('suggest_possible')}
      </h2>
      <p class="note-lead">
        {procedures > 1 ? t('suggest_procedures', procedures) : t('suggest_lead')} {isOld && <strong>{t('suggest_old')}</strong>}
      </p>
      <ol>
        {shownOf(suggestions).map((suggestion) => (
          <NoteSuggestion
            key={`${result.id} ${suggestion.code}`}
            suggestion={suggestion}
            first={suggestions.find(({ procedure, role }) => procedure === suggestion.procedure && role === 'first')?.code}
            procedures={procedures}
            showCode={showCode}
            compare={compare}
          />
        ))}
      </ol>
      <NoteText result={result} />
    </section>
  );
}

const WHY_NONE: { readonly [W in WhyNone]: readonly [says: MessageKey, advises: MessageKey] } = {
  'no-hip': ['suggest_none_no_hip', 'suggest_none_no_hip_do'],
  elsewhere: ['suggest_none_elsewhere', 'suggest_none_elsewhere_do'],
  'not-now': ['suggest_none_not_now', 'suggest_none_not_now_do'],
  'no-procedure': ['suggest_none_no_procedure', 'suggest_none_no_procedure_do'],
};

/** The note leads to no code: why, and what was read but set aside. */
function None({ result: { answer }, isOld }: { result: NoteResult; isOld: boolean }) {
  const { why, setAside } = answer.none ?? { why: 'no-hip', setAside: [] };
  const [says, advises] = WHY_NONE[why];
  return (
    <section class="note-none" aria-labelledby="note-none">
      <h2 id="note-none" tabIndex={-1}>
        {t('suggest_none')}
      </h2>
      <p>
        {t(says)} {isOld && <strong>{t('suggest_old')}</strong>}
      </p>
      {setAside.length > 0 && (
        <p class="evidence">
          {t('suggest_set_aside')} {setAside.map(quoted).join(', ')}
        </p>
      )}
      <p class="advice">{t(advises)}</p>
    </section>
  );
}
