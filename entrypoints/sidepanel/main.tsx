import '../../components/tokens.css';
import '../../components/sheet.css';

import { render } from 'preact';

import { CodeSheet, type SheetState } from '../../components/CodeSheet.tsx';
import type { ProcedureCode } from '../../data/codes.ts';
import { browser } from '../../lib/browser/browser.ts';
import { ask } from '../../lib/protocol/client.ts';
import { loadSettings } from '../../lib/settings/store.ts';

/** The full sheet of the code named in the address. The address is what back and forward go through, so it is the only state. */
const place = document.querySelector('#sheet') as HTMLElement;

const codeInAddress = (): string => new URLSearchParams(location.search).get('code') ?? '';

function showCode(code: ProcedureCode): void {
  history.pushState(null, '', `?code=${code}`);
  void showAddress();
}

async function showAddress(): Promise<void> {
  const code = codeInAddress();
  draw({ name: 'loading', code });
  const answer = await ask(browser.runtime, 'code/entry', { code: code || '-' });
  if (codeInAddress() !== code) return; // meanwhile another was asked for
  if (answer.ok) return draw(answer.value ? { name: 'ready', answer: answer.value } : { name: 'unknown', code });
  draw({ name: 'problem', code, problem: answer.reason === 'dataset-loading' || answer.reason === 'dataset-broken' ? answer.reason : 'worker-unreachable' });
}

function draw(state: SheetState): void {
  document.title = state.name === 'ready' ? `${state.answer.code} ${state.answer.name} - HipLens` : `${state.code} - HipLens`;
  render(<CodeSheet state={state} showCode={showCode} retry={() => void showAddress()} />, place);
}

window.addEventListener('popstate', () => void showAddress());
const { settings } = await loadSettings(browser.storage.local);
if (settings.theme !== 'system') document.documentElement.dataset['theme'] = settings.theme;
await showAddress();
