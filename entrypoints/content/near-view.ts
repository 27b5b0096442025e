import type { Judged } from './marks.ts';
import { isInline } from './runs.ts';

/**
 * Which of many marks are painted: those near the view. For a frame in which anything on a page changed, if only a colour under the pointer, Chromium
 * goes through all ranges of its highlight registry: 9 µs each, so 90 ms of every such frame with 10,000 codes. A few marks are painted
 * wherever they stand. The others are watched in groups of neighbours, by one element of each: watching 10,000 costs 15 ms a frame too.
 */

/** Painted wherever they stand: the first of a page are in view mostly, and need not wait for the browser's word on it. */
const ALWAYS = 200;
/** Marks of a group; fewer where so many reached too far. */
const MEMBERS = 16;
/** Groups whose place is asked for with a frame: measuring them takes 30 µs each. */
const PER_FRAME = 100;
/** Views that are painted ahead of scrolling, on each side. A group that reaches farther is taken apart: its other end could be in view. */
const AHEAD = 1;
/** Groups that are looked at with each heartbeat: their members can have been moved apart unseen. */
const LOOKED_AT = 24;
/** So few new groups are painted before the browser says whether they are near: a text that changes in view does not flicker. */
const TRUSTED = 8;

/** Marks that are painted together. */
export interface Group {
  /** The element that stands for them. */
  readonly target: Element;
  readonly members: Judged[];
  /** Stands for those marks only that are in it. */
  readonly isSingle: boolean;
  isNear: boolean;
  /** Its members were seen to stand together. */
  isSeen: boolean;
}

export function createNearView(
  document: Document,
  paint: (judged: Judged) => void,
  unpaint: (judged: Judged) => void,
  signal: AbortSignal,
) {
  const groups = new Map<Element, Group>();
  const unwatched = new Set<Group>();
  /** Groups whose element lost its own mark: it may stand elsewhere now. */
  const loose = new Set<Group>();
  /** The group that the next mark joins if it stands in the same block of rows. */
  let open: Group | null = null;
  let openIn: Node | null = null;
  let most = MEMBERS;
  let always = 0;
  let turn = 0;
  let isPrinting = false;

  /** Both are made with the first group: most pages have none. */
  let watchers: { readonly viewer: IntersectionObserver; readonly sizes: ResizeObserver } | null = null;
  const watching = () => (watchers ??= { viewer: newViewer(), sizes: newSizes() });

  const newViewer = () =>
    new IntersectionObserver(
      (entries) => {
        const seen = entries.flatMap(({ target, isIntersecting, boundingClientRect }) => {
          const group = groups.get(target);
          return group ? [{ group, isIntersecting, isWhole: group.isSeen || isWhole(group, boundingClientRect) }] : [];
        });
        // Only now: with each range that comes to a highlight the next rectangle is measured anew
        for (const { group, isIntersecting, isWhole } of seen) {
          if (isWhole) setNear(group, isIntersecting);
          else scatter(group);
        }
        observeSome();
      },
      // Of the document, so that it also holds in a frame of another site
      { root: document, rootMargin: `${AHEAD * 100}%`, scrollMargin: `${AHEAD * 100}%` } as IntersectionObserverInit,
    );
  /** An element that is hidden, or as large as never before, may no longer say where its neighbours are: they are looked at again. */
  const newSizes = () =>
    new ResizeObserver((entries) => {
      for (const { target } of entries) {
        const group = groups.get(target);
        // The first word comes with the watching, before the viewer's
        if (!group?.isSeen) continue;
        group.isSeen = false;
        watching().viewer.unobserve(target);
        watching().viewer.observe(target);
      }
    });
  signal.addEventListener(
    'abort',
    () => {
      watchers?.viewer.disconnect();
      watchers?.sizes.disconnect();
    },
    { once: true },
  );

  const setNear = (group: Group, isNear: boolean): void => {
    if (group.isNear === isNear) return;
    group.isNear = isNear;
    if (!isPrinting) group.members.forEach(isNear ? paint : unpaint);
  };

  const isWhole = (group: Group, rect: DOMRectReadOnly): boolean => {
    group.isSeen = group.isSingle || standTogether(group, rect);
    return group.isSeen;
  };

  const standTogether = ({ members, target }: Group, rect: DOMRectReadOnly): boolean => {
    if (rect.width === 0 && rect.height === 0) return members.length < 2 && !isBoxless(target);
    const last = targetOf(members.at(-1) as Judged);
    if (last === target) return true;
    const end = last.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    return Math.abs(end.bottom - rect.top) <= AHEAD * clientHeight && Math.abs(end.right - rect.left) <= AHEAD * clientWidth;
  };

  /** Halves a group that reaches too far; of one whose element is no box, each mark is watched by itself from now on. */
  const scatter = (group: Group): void => {
    letGo(group);
    const { members } = group;
    const size = isShown(group.target) ? Math.ceil(members.length / 2) : 1;
    if (size > 2) most = Math.min(most, size);
    for (let at = 0; at < members.length; at += size) {
      const some = members.slice(at, at + size);
      let target = targetOf(some[0] as Judged);
      if (size === 1) while (isBoxless(target) && target.parentElement) target = target.parentElement;
      let part = groups.get(target);
      if (!part) {
        part = create(target, size === 1, group.isNear);
        observe(part);
      }
      for (const judged of some) join(judged, part, group.isNear);
    }
  };

  const observe = ({ target, isSingle }: Group): void => {
    watching().viewer.observe(target);
    if (!isSingle) watching().sizes.observe(target);
  };

  const observeSome = (): void => {
    let left = PER_FRAME;
    for (const group of unwatched) {
      if (left-- === 0) return;
      unwatched.delete(group);
      observe(group);
    }
  };

  const create = (target: Element, isSingle: boolean, isNear: boolean): Group => {
    const group: Group = { target, members: [], isSingle, isNear, isSeen: isSingle };
    groups.set(target, group);
    return group;
  };

  const letGo = (group: Group): void => {
    if (open === group) open = null;
    if (groups.get(group.target) === group) groups.delete(group.target);
    loose.delete(group);
    if (unwatched.delete(group)) return;
    watching().viewer.unobserve(group.target);
    watching().sizes.unobserve(group.target);
  };

  const join = (judged: Judged, group: Group, isPainted: boolean): void => {
    group.members.push(judged);
    judged.group = group;
    if (isPrinting || isPainted === group.isNear) return;
    if (group.isNear) paint(judged);
    else unpaint(judged);
  };

  const place = (judged: Judged, isPainted: boolean): void => {
    const target = targetOf(judged);
    let group = groups.get(target);
    if (!group) {
      const around = target.parentNode?.parentNode ?? null;
      if (open && around && around === openIn && open.members.length < most) group = open;
      else {
        open = group = create(target, false, isPainted);
        unwatched.add(group);
        openIn = around;
      }
    }
    join(judged, group, isPainted);
  };

  const isPainted = ({ group }: Judged): boolean => group === null || isPrinting || group.isNear;

  return {
    isPainted,
    add(judged: Judged): void {
      if (always < ALWAYS) {
        always++;
        judged.group = null;
        paint(judged);
      } else {
        if (isPrinting) paint(judged);
        place(judged, false);
      }
    },
    remove(judged: Judged): void {
      if (isPainted(judged)) unpaint(judged);
      const { group } = judged;
      if (!group) {
        always--;
        return;
      }
      group.members.splice(group.members.indexOf(judged), 1);
      if (group.members.length === 0) letGo(group);
      else if (targetOf(judged) === group.target || !group.target.isConnected) loose.add(group);
    },
    /** Looks after all that was added and removed since the last time. */
    settle(): void {
      for (const group of loose) {
        if (group.target.isConnected && group.members.some((judged) => targetOf(judged) === group.target)) continue;
        letGo(group);
        for (const judged of group.members) place(judged, group.isNear);
      }
      loose.clear();
      if (unwatched.size <= TRUSTED) for (const group of unwatched) setNear(group, true);
      observeSome();
      open = null;
    },
    /** Looks at some groups whether they still stand together. */
    sweep(): void {
      if (groups.size === 0) return;
      const all = [...groups.values()];
      for (let left = Math.min(LOOKED_AT, all.length); left > 0; left--) {
        const group = all[turn++ % all.length];
        if (group && !group.isSingle && !unwatched.has(group) && !isWhole(group, group.target.getBoundingClientRect())) scatter(group);
      }
    },
    /** On paper all of a page is in view. */
    print(isNow: boolean): void {
      if (isPrinting === isNow) return;
      isPrinting = isNow;
      for (const { isNear, members } of groups.values()) if (!isNear) members.forEach(isNow ? paint : unpaint);
    },
    clear(): void {
      for (const group of groups.values()) letGo(group);
      always = 0;
    },
  };
}

/** The innermost element around a mark that is a box of its own by its name. */
function targetOf({ range }: Judged): Element {
  let node: Node = range.startContainer;
  do node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? (node.ownerDocument as Document).documentElement;
  while (node.nodeType !== 1 || (isInline(node) && node.parentNode));
  return node as Element;
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0;
const isBoxless = (element: Element): boolean => getComputedStyle(element).display === 'contents';
