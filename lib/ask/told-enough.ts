/** Whether a question without a code tells enough of an operation to look for one. */
import { ideasOf, type Knowledge } from './knowledge.ts';

/** Words that only ask, or stand around what is asked. */
const ASKING =
  /\b(?:what|whats|which|who|when|where|why|how|about|tell|explain|please|pls|thanks?|does|did|can|could|may|will|would|should|the|this|that|these|those|and|but|with|for|from|into|his|her|its|is|are|was|were|be|been|has|have|had|mean|means|stand|describe|cover|info|information|details?|code|codes?|cpt|right|correct|true|then|again|ok|okay|instead|now|exactly|actually|even|just|me|it|in|of|on|an?|to|do|i|we|you|he|she|they|my|our|your|us|english|plain|simple|terms|words?|know|want|need|like|get|give|show|look|up)\b/gi;

/** The words of a situation that say something. */
export const sayingWords = (situation: string): readonly string[] =>
  situation
    .replace(ASKING, ' ')
    .split(/[^\p{L}'-]+/u)
    .filter((word) => word.length > 2);

const HIP = /\b(?:hips?|pelvi\w*|acetab\w+|femoral|femur|sacroiliac|trochant\w+|coccyx|labr\w+|groin|th[ar])\b/i;
/** "Fracture" or "removal" alone is said of too many codes to choose one of them. */
const LEAST_RARITY = 2.2;
/** With more known words than these some strange ones are the rest of a story. */
const FEW = 2;

/**
 * A word such as "cup" also stands in questions on other things. So a single word that many codes share leads to none, nor do one or two
 * beside as many that no code is described with; two of them with the hip named do.
 */
export function tellsEnough(knowledge: Knowledge, situation: string, asked: ReadonlySet<string>): boolean {
  const [only = ''] = asked;
  if (asked.size === 1 && knowledge.rarity(only.replace(/^-/, '')) < LEAST_RARITY) return false;
  if (asked.size > FEW || (asked.size === FEW && HIP.test(situation))) return true;
  const strange = sayingWords(situation).filter((word) => !ideasOf(word).some(knowledge.isKnown));
  return strange.length < Math.max(1, asked.size);
}
