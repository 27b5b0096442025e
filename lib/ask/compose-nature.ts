/** What kind of operation a code is, where a question takes it for one: "27030 is arthroscopic, right?" */
import type { Approach } from '../../data/schema.ts';
import { say } from './draft.ts';
import { first, lower, type Part } from './matter.ts';

const WAYS: readonly (readonly [Approach, RegExp])[] = [
  ['arthroscopic', /\b(?:arthroscop\w*|scope[ds]?|endoscop\w*)\b/i],
  ['percutaneous', /\b(?:percutaneous\w*|perc|through the skin)\b/i],
  ['open', /\bopen(?:ed)?\b/i],
  ['closed', /\bclosed\b/i],
];
const ANESTHESIA = /\b(?:ana?esthe\w+|ga|sedation)\b/i;

/** Whether the way that is taken for granted is the code's own; nothing where the code leaves it free, or no way is spoken of. */
export const nature: Part = (matter) => {
  const { question, knowledge } = matter;
  const { code, name, traits, plain } = first(matter);
  const tell = (verdict: string): ReturnType<Part> => [
    say(`${question.isYesNo ? verdict : ''}${code}: ${lower(name)}.`, [], 0),
    ...(plain === undefined ? [] : [say(plain, [], 1)]),
  ];
  const claimed = WAYS.find(([, words]) => words.test(question.text))?.[0];
  if (claimed !== undefined && traits?.also.includes('any approach'))
    return [
      say(`${code}: ${lower(name)}. It leaves the way in free: any approach.`, [], 0),
      ...(plain === undefined ? [] : [say(plain, [], 1)]),
    ];
  if (claimed !== undefined && traits && traits.approach !== 'none') return tell(traits.approach === claimed ? 'Yes: ' : 'No: ');
  if (!ANESTHESIA.test(question.text)) return [];
  if (knowledge.isNamedBy(code, '-underga')) return tell('No: ');
  return knowledge.isNamedBy(code, 'underga') ? tell('Yes: ') : [];
};
