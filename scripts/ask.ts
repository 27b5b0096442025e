/**
 * `npm run ask -- "question" ["next question" ...]`: the answers as our pages get them from the worker of the built extension, each
 * statement with its source; later questions are asked with what the earlier ones left in view.
 * `npm run ask -- --file QUESTIONS.json [--out FILE]`: the same for a list `[{id, q, codes, key_facts, must_not_say}]`, with how many key
 * facts are in each answer and any forbidden statement that is; FILE gets the answers. A question whose facts have matchers in
 * `tests/fixtures/ask/key-questions.json` is judged by those; others by the wording of their facts, which is rougher and marked "~".
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { AnswerLine, AskAnswer, AskState } from '../lib/protocol/asked.ts';
import type { Result } from '../lib/protocol/protocol.ts';
import { builtExtension, openBrowser } from '../tests/e2e/harness/test-browser.ts';
import { codesNamed, judge, roughly, type KeyQuestion } from './ask/matcher.ts';
import { buildIfOld } from './build-if-old.ts';

interface Listed {
  readonly id?: string;
  readonly q: string;
  readonly codes?: readonly string[];
  readonly key_facts?: readonly string[];
  readonly must_not_say?: readonly string[];
}

const MATCHERS = fileURLToPath(new URL('../tests/fixtures/ask/key-questions.json', import.meta.url));

const { values, positionals } = parseArgs({ options: { file: { type: 'string' }, out: { type: 'string' } }, allowPositionals: true });
if ((positionals.length === 0) === (values.file === undefined)) {
  process.stderr.write('Give a question, such as `npm run ask -- "global days of 27130?"`, or `--file QUESTIONS.json [--out FILE]`.\n');
  process.exit(2);
}

if (values.file === undefined) {
  for (const answer of await ask([positionals]))
    process.stdout.write(`${answer.map((one) => one.lines.map(printed).join('\n')).join('\n\n')}\n`);
} else {
  const listed = JSON.parse(readFileSync(values.file, 'utf8')) as readonly Listed[];
  const answers = (await ask(listed.map(({ q }) => [q]))).map(([one]) => one as AskAnswer);
  const judged = listed.map((one, at) => report(one, answers[at] as AskAnswer));
  const sum = (pick: (one: (typeof judged)[number]) => number): number => judged.reduce((all, one) => all + pick(one), 0);
  process.stdout.write(
    `${listed.length} questions: ${sum(({ held }) => held)} of ${sum(({ facts }) => facts)} key facts, ${sum(({ said }) => said)} forbidden statements, ${Math.max(...judged.map(({ words }) => words))} words at most\n`,
  );
  if (values.out !== undefined) {
    const written = listed.map(({ id, q }, at) => {
      const { kind, lines } = answers[at] as AskAnswer;
      const text = lines.map((line) => line.text).join(' ');
      return { ...(id !== undefined && { id }), q, answer: text, kind, codes: codesNamed(text), lines };
    });
    writeFileSync(values.out, `${JSON.stringify(written, null, 1)}\n`);
  }
}

function printed({ text, sources }: AnswerLine): string {
  return `${text} [${sources.map(({ publisher, title, release, date }) => `${publisher}, ${title}, ${release}${date === undefined ? '' : `, ${date}`}`).join('; ')}]`;
}

function report({ id = '', q, codes = [], key_facts = [], must_not_say = [] }: Listed, { lines }: AskAnswer) {
  const text = lines.map((line) => line.text).join(' ');
  const keys = JSON.parse(readFileSync(MATCHERS, 'utf8')) as readonly KeyQuestion[];
  // The same number in another list may be another question: its codes and the number of its facts must be the same too.
  const key = keys.find((one) => one.of === id && one.codes.join() === codes.join());
  const verdict = key && judge(text, key);
  const missing = verdict ? verdict.missing.map(({ says }) => says) : key_facts.filter((fact) => !roughly(text, fact));
  const said = verdict
    ? verdict.said.map(({ says }) => says)
    : must_not_say.filter((one) => codesNamed(one).length > 0 && roughly(text, one));
  const facts = key ? key.facts.length : key_facts.length;
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  process.stdout.write(`${id} ${q}\n${lines.map((line) => `   ${printed(line)}`).join('\n')}\n`);
  process.stdout.write(`   ${key ? '' : '~'}${facts - missing.length} of ${facts} key facts, ${words} words\n`);
  for (const one of missing) process.stdout.write(`   lacks: ${one}\n`);
  for (const one of said) process.stdout.write(`   SAYS: ${one}\n`);
  return { facts, held: facts - missing.length, said: said.length, words };
}

/** Asks the worker, as an extension page does: each list is one conversation. */
async function ask(conversations: readonly (readonly string[])[]): Promise<readonly (readonly AskAnswer[])[]> {
  await buildIfOld('chromium');
  const browser = await openBrowser('chromium', { extension: builtExtension('chromium') });
  try {
    const answered = (await browser.inExtension(
      async (lists) => {
        const all: unknown[][] = [];
        for (const questions of lists) {
          const answers: unknown[] = [];
          let state: unknown;
          for (const question of questions) {
            const request = state === undefined ? { question } : { question, state };
            const result = (await chrome.runtime.sendMessage({ hiplens: 'question/ask', request })) as {
              ok: boolean;
              value?: { state: unknown };
            };
            state = result.value?.state;
            answers.push(result);
          }
          all.push(answers);
        }
        return all;
      },
      conversations.map((list) => [...list]),
    )) as Result<AskAnswer>[][];
    return answered.map((list, at) =>
      list.map((result, turn) => {
        if (result.ok) return result.value;
        throw new Error(`The worker refused "${conversations[at]?.[turn]}": ${result.reason}`);
      }),
    );
  } finally {
    await browser.close();
  }
}

export type { AskState };
