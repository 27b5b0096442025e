/** What the worker of the built extension answers, held against the raw records themselves. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RawActive, RawRecord } from '../../data/raw-record.ts';
import type { EntryAnswer } from '../../lib/entries/entry-answer.ts';
import { BROWSER_KINDS } from './harness/test-browser.ts';
import { scene } from './scene.ts';

const source = (name: string): string => readFileSync(new URL(`../../data/sources/${name}`, import.meta.url), 'utf8');
const records = JSON.parse(source('hip-codes.json')) as RawRecord[];
const active = records.filter((record): record is RawActive => record.status === 'active');
/** CMS prints zeros where a code has no relative value. */
const hasRvu = ({ pfs }: RawActive): boolean => pfs.facTotalRvu > 0 || pfs.nonFacTotalRvu > 0;

describe.each(BROWSER_KINDS)('the worker in %s', (kind) => {
  const stage = scene(kind);
  let answers: (EntryAnswer | null)[] = [];
  beforeAll(async () => {
    answers = await askAll(records.map(({ code }) => code));
  });
  const askAll = (codes: string[]): Promise<(EntryAnswer | null)[]> =>
    stage.browser.inExtension(async (asked) => {
      const answers: (EntryAnswer | null)[] = [];
      for (const code of asked) {
        const answer = (await chrome.runtime.sendMessage({ hiplens: 'code/entry', request: { code } })) as { value: EntryAnswer | null };
        answers.push(answer.value);
      }
      return answers;
    }, codes);

  it('answers every code with the figures of its record', () => {
    const answerOf = new Map(answers.map((answer) => [answer?.code, answer]));

    expect(answerOf.size).toBe(343);
    const wrong = active.flatMap((record) => {
      const { figures } = answerOf.get(record.code as never) ?? {};
      const { pfs, mue } = record;
      const expected: Record<string, unknown> = {
        workRvu: hasRvu(record) ? pfs.workRvu : undefined,
        peFacility: hasRvu(record) ? pfs.facPeRvu : undefined,
        mp: hasRvu(record) ? pfs.mpRvu : undefined,
        totalFacility: hasRvu(record) ? pfs.facTotalRvu : undefined,
        totalNonFacility: hasRvu(record) && !pfs.nonFacNa ? pfs.nonFacTotalRvu : undefined,
        globalDays: pfs.globalDays,
        statusIndicator: pfs.statusIndicator,
        bilateral: pfs.bilateral,
        assistant: pfs.assistantSurgeon,
        coSurgeon: pfs.coSurgeon,
        team: pfs.teamSurgeon,
        mue: mue?.value,
      };
      const held = figures as Record<string, { value: unknown } | undefined> | undefined;
      return Object.entries(expected)
        .filter(([name, value]) => held?.[name]?.value !== value)
        .map(([name, value]) => `${record.code} ${name}: ${String(held?.[name]?.value)} for ${String(value)}`);
    });
    expect(wrong).toEqual([]);
  });

  it('answers every NCCI edit on both of its codes', () => {
    const rows = source('ncci-pairs.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').slice(0, 3).join());
    const answered = answers.flatMap(
      (answer) => answer?.edits.map(({ column1, column2, indicator }) => `${column1},${column2},${indicator}`) ?? [],
    );

    expect(rows).toHaveLength(6_207);
    expect(answered).toHaveLength(2 * 6_207);
    expect(new Set(answered)).toEqual(new Set(rows));
  });

  it('answers a number that is no code with nothing', async () => {
    expect(await askAll(['99999'])).toEqual([null]);
  });
});
