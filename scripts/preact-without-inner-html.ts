import type { Plugin } from 'vite';

/** Preact's own code that `dangerouslySetInnerHTML` runs, as it stands in its distributed module. */
const assignment = /\w+\.innerHTML=\w+\.__html/g;
const reading = /\w+\.innerHTML/g;

/**
 * Takes the branch for `dangerouslySetInnerHTML` out of Preact. We never use it (lint bans it), the store's linter warns of it, and
 * what is not in the page cannot be abused there. Throws when Preact changed so that nothing was found: then look anew.
 */
export function withoutInnerHtml(code: string): string {
  if (code.search(assignment) < 0) throw new Error('preact no longer holds the innerHTML branch that this transform removes');
  return code.replace(assignment, 'void 0').replace(reading, '""');
}

export function preactWithoutInnerHtml(): Plugin {
  return {
    name: 'hiplens:preact-without-inner-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js$/.test(id.split('?')[0] ?? '')) return null;
      return { code: withoutInnerHtml(code), map: null };
    },
  };
}
