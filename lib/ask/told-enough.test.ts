import { expect, it } from 'vitest';
import { createKnowledge } from './knowledge.ts';
import { tellsEnough } from './told-enough.ts';

const knowledge = createKnowledge();
const enough = (situation: string): boolean => tellsEnough(knowledge, situation, knowledge.situationIdeas(situation));

it.each([
  'loose cup revised, stem kept',
  'Girdlestone',
  'abscess',
  'coccyx removed',
  'my hip popped out after replacement',
  'a physician assistant at a total hip',
])('%s leads to a code', (situation) => expect(enough(situation)).toBe(true));

it.each([
  'Who won the world cup?',
  'What is the capital of France?',
  'How do I screw in a light bulb?',
  'nail polish remover',
  'Who invented the total hip?',
  'release date of the new phone',
  'fracture',
])('%s leads to none', (situation) => expect(enough(situation)).toBe(false));
