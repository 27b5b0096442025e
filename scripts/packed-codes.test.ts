import { expect, it } from 'vitest';

import { codes, type CodeRow } from '../data/codes.ts';
import { packedCodes } from './packed-codes.ts';

const unpacked = async (rows: readonly CodeRow[]): Promise<unknown> =>
  ((await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(packedCodes(rows))}`)) as { codes: unknown }).codes;

it('makes the same list, in the same order', async () => {
  expect(await unpacked(codes)).toEqual(codes);
});

it('keeps leading zeros, letters and codes out of order', async () => {
  const rows: readonly CodeRow[] = [
    { code: '27130', system: 'cpt1', scope: 'core' },
    { code: '01214', system: 'cpt1', scope: 'core' },
    { code: '0814T', system: 'cpt3', scope: 'related' },
    { code: 'G0412', system: 'hcpcs2', scope: 'related' },
    { code: '01110', system: 'cpt1', scope: 'deleted' },
  ];

  expect(await unpacked(rows)).toEqual(rows);
});

it('is a small part of the list as objects', () => {
  expect(packedCodes(codes).length).toBeLessThan(JSON.stringify(codes).length / 8);
});
