import type { ComponentChildren } from 'preact';
import { tabAfter } from './PanelCodes.tsx';
import { t, type MessageKey } from './t.ts';

/** What popup and panel offer: looking up a code, asking a question, possible codes for a note. */
export type Tool = 'search' | 'ask' | 'note';

/** What is drawn for the tools that are no look-up; a tool without a view has no tab. */
export interface ToolViews {
  readonly ask?: ComponentChildren;
  readonly note?: ComponentChildren;
}

const WORDS: { readonly [T in Tool]: MessageKey } = { search: 'tool_search', ask: 'tool_ask', note: 'tool_note' };

interface ToolTabsProps {
  readonly chosen: Tool;
  readonly views: ToolViews;
  readonly onChoose: (tool: Tool) => void;
}

/** The row of tools. Arrow keys go from one to the next and show it; a click also leads into its text box. */
export function ToolTabs({ chosen, views, onChoose }: ToolTabsProps) {
  const tools = (['search', 'ask', 'note'] as const).filter((tool) => tool === 'search' || views[tool] !== undefined);
  const turn = (event: KeyboardEvent): void => {
    const to = tools[tabAfter(event.key, tools.indexOf(chosen), tools.length) ?? -1];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onChoose(to);
    // oxlint-disable-next-line no-restricted-properties -- a page of our own; arrows move the focus along the tabs
    document.getElementById(tabId(to))?.focus();
  };
  return (
    <div class="tool-tabs" role="tablist" aria-label={t('tools')} onKeyDown={turn}>
      {tools.map((tool) => (
        <button
          type="button"
          role="tab"
          id={tabId(tool)}
          aria-selected={tool === chosen}
          aria-controls={tool === chosen ? TOOL_PLACE : undefined}
          tabIndex={tool === chosen ? 0 : -1}
          onClick={({ detail }) => {
            onChoose(tool);
            // Pressed by a pointer: typing comes next. By a key the focus stays, as screen readers expect of tabs.
            if (detail > 0) focusToolBox(tool);
          }}
        >
          {t(WORDS[tool])}
        </button>
      ))}
    </div>
  );
}

/** The element that holds the shown tool. */
export const TOOL_PLACE = 'tool-place';
export const tabId = (tool: Tool): string => `tool-${tool}`;

/** Puts the cursor into the text box of a tool, once it is drawn. */
export function focusToolBox(tool: Tool): void {
  const box = tool === 'search' ? '#search-box' : `#${TOOL_PLACE} textarea`;
  // oxlint-disable-next-line no-restricted-properties -- a page of our own; the user chose the tool to type into it
  requestAnimationFrame(() => document.querySelector<HTMLElement>(box)?.focus());
}
