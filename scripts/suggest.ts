/**
 * `npm run suggest -- "text"`: the possible codes for a note, as the worker answers them.
 * `npm run suggest -- --file NOTES.json [--out FILE]`: the same for a list `[{text, codes: [...]}]`, with success@1, success@3, the share
 * of codes found, and every note whose first code is not one of its codes; FILE gets `[{text, codes}]` with the codes suggested.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { suggestCodes } from '../lib/suggest/suggest.ts';
import type { Evidence, Suggestion } from '../lib/suggest/suggestion.ts';
import { meanNoteQuality, noteQuality, type LabelledNote } from './suggest/note-quality.ts';

const { values, positionals } = parseArgs({ options: { file: { type: 'string' }, out: { type: 'string' } }, allowPositionals: true });
const text = positionals.join(' ');
if ((text === '') === (values.file === undefined)) {
  process.stderr.write(
    'Give a note, such as `npm run suggest -- "R bipolar hemi, displaced neck fx"`, or `--file NOTES.json [--out FILE]`.\n',
  );
  process.exit(2);
}

if (values.file === undefined) {
  const answer = suggestCodes(text);
  if (!answer.ok) process.stdout.write(`${answer.problem}\n`);
  else if (answer.suggestions.length === 0) process.stdout.write('No hip procedure found.\n');
  else {
    process.stdout.write(`${answer.label}:\n`);
    for (const suggestion of answer.suggestions) show(suggestion);
  }
} else {
  const notes = JSON.parse(readFileSync(values.file, 'utf8')) as readonly LabelledNote[];
  const suggested = notes.map((note) => codesFor(note.text));
  report(notes, suggested);
  const kept = notes.map((note, at) => ({ text: note.text, codes: suggested[at] ?? [] }));
  if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(kept, null, 1)}\n`);
}

function codesFor(note: string): string[] {
  const answer = suggestCodes(note);
  return answer.ok ? answer.suggestions.map(({ code }) => code as string) : [];
}

function show({ code, name, role, speaksFor, speaksAgainst, missing, others }: Suggestion): void {
  const quoted = (list: readonly Evidence[]): string =>
    list.map(({ words, as }) => `"${words}"${as === 'said' ? '' : ` (${as})`}`).join(', ') || 'nothing';
  process.stdout.write(`${role === 'first' ? '' : '  or '}${code}  ${name}\n`);
  process.stdout.write(`      for: ${quoted(speaksFor)}; against: ${quoted(speaksAgainst)}\n`);
  for (const { question } of missing) process.stdout.write(`      not said: ${question}\n`);
  if (role === 'first') for (const other of others) process.stdout.write(`      ${other.code} if: ${other.ifTrue}\n`);
}

function report(notes: readonly LabelledNote[], suggested: readonly (readonly string[])[]): void {
  const qualities = notes.map((note, at) => noteQuality(note, suggested[at] ?? []));
  for (const [at, note] of notes.entries()) {
    if (qualities[at]?.first === 1) continue;
    const line = note.text.replace(/\s+/g, ' ').slice(0, 120);
    process.stdout.write(
      `missed: ${note.codes.join(', ') || 'none'}; came ${suggested[at]?.slice(0, 4).join(', ') || 'nothing'}: ${line}\n`,
    );
  }
  const { first, firstThree, found } = meanNoteQuality(qualities);
  process.stdout.write(
    `${notes.length} notes  success@1 ${first.toFixed(3)}  success@3 ${firstThree.toFixed(3)}  codes found ${found.toFixed(3)}\n`,
  );
}
