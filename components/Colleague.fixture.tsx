import type { ProcedureCode } from '../data/codes.ts';
import { entryAnswer } from '../lib/entries/entry-answer.ts';
import type { Recipient } from '../lib/mail/recipients.ts';
import { ColleagueDialog } from './ColleagueDialog.tsx';
import type { Fixture } from './fixture.ts';

const nothing = () => {};
const recipients: readonly Recipient[] = [
  { name: 'Coding leads', addresses: ['lead@clinic.example', 'audit@clinic.example'] },
  { name: '', addresses: ['ortho.coder@clinic.example'] },
];

const states: readonly (readonly [
  name: string,
  codes: readonly ProcedureCode[],
  question: string,
  to: readonly Recipient[],
  zoom?: number,
])[] = [
  ['no recipients', ['27130'], '', []],
  ['recipients', ['27130'], 'Scope of this hip two years ago: 27130 or 27132?', recipients],
  ['one recipient, several codes', ['27244', '27245'], 'Which one for a short nail?', recipients.slice(1)],
  ['a very long question', ['27130'], 'Größe der Pfanne? '.repeat(50).trim(), recipients],
  ['200 %', ['27130'], 'Is an assistant paid?', recipients, 2],
  ['400 %', ['27130'], 'Is an assistant paid?', recipients, 4],
];

export const colleagueFixtures: readonly Fixture[] = states.map(([name, codes, question, to, zoom]) => ({
  name: `ask a colleague, ${name}`,
  sheet: 'sheet',
  draw: () => (
    <ColleagueDialog
      subject={{ kind: 'codes', answers: codes.map(entryAnswer) }}
      question={question}
      surroundings={{ recipients: to, openOptions: nothing, copy: async () => {}, linkTarget: undefined }}
      onType={nothing}
      onClose={nothing}
      isInline
    />
  ),
  ...(zoom && { zoom }),
}));
