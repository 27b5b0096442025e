/**
 * Reads a browser trace: how long the main thread of a page worked for one script, task by task. Times are those of the thread
 * (`cpuMs`), so that other programs on the machine do not count; `wallMs` is what a clock on the wall says.
 */
import type { Page } from 'puppeteer-core';

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly type?: string; readonly functionName?: string; readonly taskId?: number };
  };
}

/** What one task of the main thread did for the script asked about. */
export interface Share {
  /** When the task began, which names it. */
  readonly task: number;
  readonly from: number;
  readonly cpuMs: number;
  readonly wallMs: number;
  /** What the browser called the script for, outermost: `EvaluateScript`, `TimerFire`, `EventDispatch pointermove`, ... */
  readonly why: string;
}

const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Traces the browser of a page while `work` runs. */
export async function traced(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const bytes = await page.tracing.stop();
  return (JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** When a page called `performance.mark(name)`, in microseconds of the trace. */
export const marksAt = (events: readonly TraceEvent[], name: string): number[] =>
  events.filter((event) => event.name === name && event.ph !== 'M').map(({ ts }) => ts);

const REASONS = new Set(['EvaluateScript', 'TimerFire', 'FireAnimationFrame', 'RunPostTaskCallback', 'EventDispatch', 'RunMicrotasks']);

/**
 * The shares of a script, one for each outermost call into it. Microtasks count too, in tasks in which nobody else's script ran: what goes on
 * after an `await` has no call of its own in a trace.
 */
export function sharesOf(events: readonly TraceEvent[], isOwn: (url: string) => boolean): Share[] {
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.ph !== 'X' || event.dur === undefined) continue;
    const key = `${event.pid} ${event.tid}`;
    const list = threads.get(key);
    if (list) list.push(event);
    else threads.set(key, [event]);
  }
  return [...threads.values()].filter((list) => list.some((event) => isOwn(urlOf(event)))).flatMap((list) => sharesOfThread(list, isOwn));
}

const urlOf = ({ args }: TraceEvent): string => args?.data?.url ?? '';
const isCall = ({ name }: TraceEvent): boolean => name === 'FunctionCall' || name === 'EvaluateScript';
const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

interface Task {
  readonly event: TraceEvent;
  readonly shares: Share[];
  readonly microtasks: TraceEvent[];
  hasOthers: boolean;
}

function sharesOfThread(list: TraceEvent[], isOwn: (url: string) => boolean): Share[] {
  list.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const shares: Share[] = [];
  let stack: TraceEvent[] = [];
  let task: Task | null = null;
  const close = (): void => {
    shares.push(...(task?.shares ?? []));
    if (task && !task.hasOthers) shares.push(...task.microtasks.map((event) => restOf(event, task as Task)));
  };
  for (const event of list) {
    stack = stack.filter((open) => endOf(open) > event.ts);
    if (event.name === 'RunTask' && (!task || event.ts >= endOf(task.event))) {
      close();
      task = { event, shares: [], microtasks: [], hasOthers: false };
    }
    const calls = stack.filter(isCall);
    if (task && isCall(event) && !calls.some((call) => isOwn(urlOf(call)))) {
      if (isOwn(urlOf(event))) task.shares.push(shareOf(event, task, reasonOf([...stack, event])));
      else if (urlOf(event) !== '') task.hasOthers = true;
    } else if (task && event.name === 'RunMicrotasks' && calls.length === 0) task.microtasks.push(event);
    stack.push(event);
  }
  close();
  return shares;
}

const shareOf = ({ ts, dur = 0, tdur = dur }: TraceEvent, { event }: Task, why: string): Share => ({
  task: event.ts,
  from: ts,
  cpuMs: tdur / 1000,
  wallMs: dur / 1000,
  why,
});

/** What a round of microtasks took beside the calls in it, which were counted. */
function restOf(event: TraceEvent, task: Task): Share {
  const whole = shareOf(event, task, 'RunMicrotasks');
  const counted = task.shares.filter(({ from }) => from >= event.ts && from < endOf(event));
  return { ...whole, cpuMs: Math.max(0, whole.cpuMs - sumOf(counted)), wallMs: Math.max(0, whole.wallMs - sumOf(counted)) };
}

function reasonOf(stack: readonly TraceEvent[]): string {
  const reason = stack.findLast(({ name }) => REASONS.has(name));
  if (!reason) return 'FunctionCall';
  return reason.name === 'EventDispatch' ? `EventDispatch ${reason.args?.data?.type ?? ''}` : reason.name;
}

/**
 * The task in which the first `scheduler.postTask` of a script was called, if no call of that script was seen in it: an extension API that answers a
 * promise leaves no other trace of what goes on after the `await`.
 */
export function firstPostingTask(events: readonly TraceEvent[], shares: readonly Share[]): number {
  const first = shares.find(({ why }) => why === 'RunPostTaskCallback');
  const ran = events.find(({ name, ts, dur = 0 }) => first && name === 'RunPostTaskCallback' && ts <= first.from && ts + dur > first.from);
  const posted = events.find(
    ({ name, pid, args }) => ran && name === 'SchedulePostTaskCallback' && pid === ran.pid && args?.data?.taskId === ran.args?.data?.taskId,
  );
  const task = events.find(
    (event) =>
      posted &&
      event.name === 'RunTask' &&
      event.tid === posted.tid &&
      event.pid === posted.pid &&
      event.ts <= posted.ts &&
      endOf(event) > posted.ts,
  );
  return task && !shares.some((share) => share.task === task.ts) ? (task.tdur ?? 0) / 1000 : 0;
}

/** Our once-a-second look at the page is a cost of its own, and no part of a scan. */
export const isTimer = ({ why }: Share): boolean => why === 'TimerFire';
export const isStart = ({ why }: Share): boolean => why === 'EvaluateScript';

export const sumOf = (shares: readonly Share[]): number => shares.reduce((sum, { cpuMs }) => sum + cpuMs, 0);

/** The most that one task did for the script. */
export function longestOf(shares: readonly Share[]): number {
  const tasks = new Map<number, number>();
  for (const { task, cpuMs } of shares) tasks.set(task, (tasks.get(task) ?? 0) + cpuMs);
  return Math.max(0, ...tasks.values());
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}
