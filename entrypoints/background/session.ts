/**
 * What the worker must not forget when it is stopped, yet the browser must when it ends: marks counted per frame, for the badge, and
 * tabs switched off. In storage.session, which page readers cannot read.
 */

export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

type Counts = Record<string, Record<string, number>>;

export function createSession(area: Area) {
  let turn: Promise<unknown> = Promise.resolve();
  /** One change after the other: two frames report at the same time. */
  const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
    const mine = turn.then(step, step);
    turn = mine.catch(() => undefined); // the failure belongs to whoever asked
    return mine;
  };
  const counts = async (): Promise<Counts> => ((await area.get('counts'))['counts'] as Counts | undefined) ?? {};
  const tabsOff = async (): Promise<number[]> => ((await area.get('tabsOff'))['tabsOff'] as number[] | undefined) ?? [];

  return {
    /**
     * Notes how many codes a frame marks, and draws the sum over the tab, all in one turn: whether the page is a new one is read from
     * what was drawn last.
     */
    count: (
      tabId: number,
      frameId: number,
      marks: number,
      badge: { isNewPage(): Promise<boolean>; draw(sum: number): Promise<void> },
    ): Promise<void> =>
      inTurn(async () => {
        const { [tabId]: before, ...others } = await counts();
        const tab: Record<string, number> = { ...((await badge.isNewPage()) ? {} : before), [frameId]: marks };
        await area.set({ counts: { ...others, [tabId]: tab } });
        await badge.draw(Object.values(tab).reduce((sum, each) => sum + each, 0));
      }),
    /** The tab was closed. */
    forgetCounts: (tabId: number): Promise<void> =>
      inTurn(async () => {
        const { [tabId]: _gone, ...others } = await counts();
        await area.set({ counts: others });
      }),
    countOf: async (tabId: number): Promise<number> => Object.values((await counts())[tabId] ?? {}).reduce((sum, each) => sum + each, 0),
    tabsWithCounts: async (): Promise<number[]> => Object.keys(await counts()).map(Number),
    isAnyTabOff: async (): Promise<boolean> => (await tabsOff()).length > 0,
    isTabOn: async (tabId: number): Promise<boolean> => !(await tabsOff()).includes(tabId),
    /** Switches a tab; answers whether any tab is off now. */
    switchTab: (tabId: number, on: boolean): Promise<boolean> =>
      inTurn(async () => {
        const others = (await tabsOff()).filter((other) => other !== tabId);
        const now = on ? others : [...others, tabId];
        await area.set({ tabsOff: now });
        return now.length > 0;
      }),
  };
}

export type Session = ReturnType<typeof createSession>;
