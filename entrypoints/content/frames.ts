import { browser } from 'wxt/browser';

import { ask } from '../../lib/protocol/client.ts';
import type { FrameMessage, Rect } from '../../lib/protocol/protocol.ts';
import { hasRoom, type Size } from './place.ts';
import type { Target } from './target.ts';

/**
 * A frame too small for its card lets the frame around it draw it. Frames talk through the worker, since the page could read and
 * forge window messages. A parent does not learn which of its frames asks; it takes the one under the pointer (both browsers tell
 * the parent of the pointer entering the IFRAME) or, for the keyboard, the one with the focus.
 */

/** How many frames this one lies in. */
export function depthOf(window: Window): number {
  let depth = 0;
  for (let at: Window = window; at !== at.parent; at = at.parent) depth++;
  return depth;
}

/** Whether an event's target is another document's place in this one. */
export const isFrame = (node: EventTarget | null): node is HTMLIFrameElement =>
  ['iframe', 'frame', 'object'].includes((node as Element | null)?.localName ?? '');

export interface FrameHost {
  /** Shows the card of a code in a frame below. */
  show(target: Target, by: 'pointer' | 'keyboard'): void;
  leave(): void;
  close(): void;
  /** The user said in a frame above that the code whose card this frame had drawn there is none (or took that back). */
  leaveAlone(target: Target, undo: boolean): void;
}

export function createFrames(document: Document, host: FrameHost, signal: AbortSignal) {
  const window = document.defaultView as Window;
  const depth = depthOf(window);
  let hovered: HTMLIFrameElement | null = null;
  /** What the frame around us drew last, if it was for us: its card outlives ours while the pointer is in it. */
  let drawnForUs: { readonly target: Target; readonly words: string } | null = null;

  const send = (message: FrameMessage): void => void ask(browser.runtime, 'frames/relay', message);

  const listen = (within: AbortSignal): void => {
    const options = { capture: true, passive: true, signal: within };
    document.addEventListener(
      'pointerover',
      ({ target, isTrusted }) => {
        if (isTrusted) hovered = isFrame(target) ? target : hovered;
      },
      options,
    );
    document.addEventListener(
      'pointermove',
      ({ isTrusted }) => {
        if (isTrusted) hovered = null; // a pointer in a frame sends its moves there
      },
      options,
    );
  };

  const draw = (message: Extract<FrameMessage, { kind: 'draw' }>): void => {
    const focused = document.activeElement;
    const frame = message.by === 'pointer' ? hovered : isFrame(focused) ? focused : null;
    if (!frame?.isConnected) return;
    host.show({ kind: 'frame', code: message.code, frame, rect: inThisFrame(frame, message.rect, message.view) }, message.by);
  };

  signal.addEventListener('abort', () => (hovered = null), { once: true });

  return {
    listen,
    depth,
    /** Whether a card of this size must be drawn further out. */
    isTooSmall: (target: Rect, card: Size, view: Size): boolean => depth > 0 && !hasRoom(target, card, view),
    drawOutside(target: Target, rect: Rect, view: Size, by: 'pointer' | 'keyboard'): void {
      const { x, y, width, height } = rect;
      const message: FrameMessage = { kind: 'draw', depth: depth - 1, by, code: target.code, rect: { x, y, width, height }, view };
      drawnForUs = { target, words: JSON.stringify(message) };
      send(message);
    },
    leaveOutside: (): void => send({ kind: 'leave', depth }),
    closeEverywhere: (): void => send({ kind: 'close' }),
    leaveAloneInside: (undo: boolean): void => send({ kind: 'leave-alone', depth, undo }),
    /** What another frame of the tab said. */
    hear(message: FrameMessage): void {
      switch (message.kind) {
        case 'draw':
          if (drawnForUs && drawnForUs.words !== JSON.stringify(message)) drawnForUs = null; // for another frame
          if (message.depth === depth) draw(message);
          break;
        case 'leave':
          if (message.depth > depth) host.leave();
          break;
        case 'close':
          host.close();
          break;
        case 'leave-alone':
          if (message.depth < depth && drawnForUs) host.leaveAlone(drawnForUs.target, message.undo);
      }
    },
  };
}

/** From a frame's own view to ours: past border and padding of the element, and scaled as it is. */
function inThisFrame(frame: HTMLElement, rect: Rect, view: Size): Rect {
  const box = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  const outer = frame.offsetWidth || box.width;
  const scale = outer === 0 ? 1 : box.width / outer;
  const inset = (side: 'Left' | 'Top'): number => (frame[`client${side}`] + Number.parseFloat(style[`padding${side}`])) * scale;
  const content = frame.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
  // A frame with a zoom of its own counts other pixels than we do.
  const inner = view.width > 0 && content > 0 ? (content / view.width) * scale : scale;
  return {
    x: box.x + inset('Left') + rect.x * inner,
    y: box.y + inset('Top') + rect.y * inner,
    width: rect.width * inner,
    height: rect.height * inner,
  };
}
