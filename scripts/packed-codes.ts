import type { Plugin } from 'vite';

import { codes, type CodeRow } from '../data/codes.ts';

/**
 * The list of codes as a short module that makes the same list: the page reader carries it into every page, and as objects it is 15 KB. It is made when first asked for.
 * Rows of one system and scope stand together; five-digit codes as the steps from one to the next, in base 36.
 */
export function packedCodes(rows: readonly CodeRow[]): string {
  const groups: { system: string; scope: string; codes: string[] }[] = [];
  for (const { code, system, scope } of rows) {
    const last = groups.at(-1);
    if (last?.system === system && last.scope === scope) last.codes.push(code);
    else groups.push({ system, scope, codes: [code] });
  }
  const calls = groups.map(({ system, scope, codes: list }) => {
    const steps = system === 'cpt1' ? list.map((code, index) => (Number(code) - Number(list[index - 1] ?? 0)).toString(36)) : list;
    return `add('${system}', '${scope}', '${steps.join(' ')}')`;
  });
  return `let made;
const make = () => {
  made = [];
  const add = (system, scope, list) => {
    let last = 0;
    for (const part of list.split(' ')) {
      const code = system === 'cpt1' ? String((last += parseInt(part, 36))).padStart(5, '0') : part;
      made.push({ code, system, scope });
    }
  };
  ${calls.join(';\n')};
  return made;
};
export const allCodes = () => made ?? make();
export const codes = /* @__PURE__ */ allCodes();
`;
}

/** Puts the packed list in the place of `data/codes.ts`, which stays the root and the only source. */
export function packCodes(): Plugin {
  return {
    name: 'hiplens:pack-codes',
    transform(_code, id) {
      return id.split('?')[0]?.endsWith('/data/codes.ts') ? { code: packedCodes(codes), map: null } : null;
    },
  };
}
