import type { SheetState } from '../../components/CodeSheet.tsx';
import { problemOf } from '../../components/search-state.ts';
import type { ProcedureCode } from '../../data/codes.ts';
import { browser } from '../../lib/browser/browser.ts';
import { ask } from '../../lib/protocol/client.ts';

/** The sheet of a code, as the worker's answer has it. */
export async function learn(code: ProcedureCode): Promise<SheetState> {
  const answer = await ask(browser.runtime, 'code/entry', { code });
  if (!answer.ok) return { name: 'problem', code, problem: problemOf(answer.reason) };
  return answer.value ? { name: 'ready', answer: answer.value } : { name: 'unknown', code };
}

/** The code that a sheet is of. */
export const codeOf = (sheet: SheetState): string => (sheet.name === 'ready' ? sheet.answer.code : sheet.code);
