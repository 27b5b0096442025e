import { useEffect, useState } from 'preact/hooks';
import type { ProcedureCode } from '../data/codes.ts';
import type { AskedCode } from '../lib/protocol/panel.ts';
import { Compare } from './Compare.tsx';
import { CodeSheet, type SheetState } from './CodeSheet.tsx';
import type { Folds } from './sheet-folds.ts';
import type { Tool } from './ToolTabs.tsx';
import type { SiblingFacts } from './sheet-siblings.tsx';
import type { OwnWords } from './sheet-own.tsx';
import { t } from './t.ts';

/** From here on two sheets of a readable width fit beside each other. */
const WIDE = '(min-width: 700px)';

export interface PanelActions {
  readonly back: () => void;
  readonly forward: () => void;
  readonly showCode: (code: ProcedureCode) => void;
  readonly retry: () => void;
  /** Sets codes side by side in one table. */
  readonly compare: (codes: readonly ProcedureCode[]) => void;
  readonly chooseTool: (tool: Tool) => void;
  /** Opens the Ask tool with these codes in view. */
  readonly askAbout: (codes: readonly ProcedureCode[]) => void;
  readonly showSheets: (asked: readonly AskedCode[]) => void;
  /** Learns what the printed sheet needs, then prints. */
  readonly print: () => void;
}

interface CodesProps {
  readonly asked: readonly AskedCode[];
  readonly compares: boolean;
  readonly sheetOf: (code: ProcedureCode) => SheetState | undefined;
  readonly siblings: SiblingFacts;
  readonly own: OwnWords | undefined;
  readonly folds: Folds;
  readonly actions: PanelActions;
}

/** The sheets that were asked for: one; several beside each other; or where that is too narrow, one at a time under a row of tabs. */
export function PanelCodes(props: CodesProps) {
  const { asked, compares, sheetOf, actions } = props;
  const isWide = useMedia(WIDE);
  if (compares) {
    const without = (code: ProcedureCode) => asked.flatMap((one) => (one.code === code ? [] : [one.code]));
    return (
      <Compare
        states={asked.map(({ code }) => sheetOf(code))}
        showCode={actions.showCode}
        remove={(code) => actions.compare(without(code))}
        retry={actions.retry}
      />
    );
  }
  if (asked.length === 1) return asked.map((one) => <Sheet {...props} one={one} />);
  return isWide ? <Beside {...props} /> : <Tabs {...props} />;
}

function Sheet({ one, sheetOf, siblings, own, folds, actions }: CodesProps & { one: AskedCode }) {
  const state = sheetOf(one.code);
  if (!state) return null;
  return (
    <CodeSheet
      state={state}
      written={one.modifiers}
      showCode={actions.showCode}
      retry={actions.retry}
      folds={folds}
      siblings={siblings}
      compare={actions.compare}
      own={own}
      notices={false}
    />
  );
}

function Beside(props: CodesProps) {
  return (
    <div class="beside" role="group" aria-label={t('panel_compare')} tabIndex={0}>
      {props.asked.map((one) => (
        <Sheet {...props} one={one} />
      ))}
    </div>
  );
}

function Tabs(props: CodesProps) {
  const { asked } = props;
  const [chosen, setChosen] = useState(0);
  const turn = (event: KeyboardEvent): void => {
    const to = tabAfter(event.key, chosen, asked.length);
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setChosen(to);
    // oxlint-disable-next-line no-restricted-properties -- a page of our own; arrows move the focus along the tabs
    document.getElementById(tabId(to))?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={t('panel_compare')} onKeyDown={turn}>
        {asked.map(({ code, modifiers }, index) => (
          <button
            type="button"
            role="tab"
            id={tabId(index)}
            aria-selected={index === chosen}
            aria-controls={index === chosen ? PANEL_ID : undefined}
            tabIndex={index === chosen ? 0 : -1}
            onClick={() => setChosen(index)}
          >
            {code}
            {modifiers.length > 0 && <small>{modifiers.join(' ')}</small>}
          </button>
        ))}
      </div>
      <div id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(chosen)}>
        {asked.slice(chosen, chosen + 1).map((one) => (
          <Sheet key={chosen} {...props} one={one} />
        ))}
      </div>
    </>
  );
}

const PANEL_ID = 'asked-sheet';
const tabId = (index: number): string => `asked-${index}`;

/** The tab that a key leads to, round the ends; undefined for a key that leads nowhere. */
export function tabAfter(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const hear = (): void => setMatches(list.matches);
    list.addEventListener('change', hear);
    return () => list.removeEventListener('change', hear);
  }, [query]);
  return matches;
}
