/** A sidebar or popup document of Firefox: it lives in the extension's process, so a frame script carries each question there. */
import { writeFile } from 'node:fs/promises';
import { waitFor } from './closed-root.ts';
import type { ChromeScope } from './firefox-chrome-scope.ts';
import type { ComponentsGlobal, MouseSender } from './firefox-window-work.ts';
import { waitForText, type ExtensionView } from './native-surfaces.ts';

type Where = 'sidebar' | 'popup';

/** The view of this kind in the window that `run` reaches; its document must have begun to load. */
export async function createFirefoxView(run: ChromeScope['run'], where: Where): Promise<ExtensionView> {
  await run(holdView, where);
  const evaluate = async <Args extends unknown[], Answer>(work: (...args: Args) => Answer, ...args: Args): Promise<Awaited<Answer>> => {
    const json = await run(askView, where, `(async () => JSON.stringify(await (${work})(...${JSON.stringify(args)})))()`);
    return json === undefined || json === null ? (undefined as Awaited<Answer>) : JSON.parse(json);
  };
  const text = () => evaluate(() => document.body.innerText);
  const url = await evaluate(async () => {
    if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
    return location.href;
  });

  return {
    url,
    evaluate,
    text,
    waitForText: (words) => waitForText(text, words),
    click: async (selector) => {
      const middle = await evaluate((css) => {
        const element = document.querySelector(css);
        element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const box = element?.getBoundingClientRect();
        return box ? [box.x + box.width / 2, box.y + box.height / 2] : null;
      }, selector);
      if (!middle) throw new Error(`nothing in the ${where} matches ${selector}`);
      await run(clickView, where, middle[0] ?? 0, middle[1] ?? 0);
    },
    type: async (typed) => {
      await run(focusView, where);
      // keys typed before the document has the keyboard are lost
      await waitFor(
        async () => ((await evaluate(() => document.hasFocus())) ? true : undefined),
        () => `the ${where} never got the focus`,
      );
      const heardBefore = await evaluate(countKeys);
      await run(typeInView, where, typed);
      // the last keys are still on their way; a popup that closed on one of them answers no more
      const isHeard = async () => ((await evaluate(countKeys)) >= heardBefore + typed.length ? true : undefined);
      await waitFor(isHeard, () => `the ${where} did not hear all keys`).catch((error: unknown) => {
        if (/did not hear/.test(String(error))) throw error;
      });
    },
    screenshot: async (path) => {
      const png = Buffer.from(await run(pictureOf, where), 'base64');
      if (path !== undefined) await writeFile(path, png);
      return png;
    },
    close: () => run(closeView, where),
  };
}

/** How many keys the document has heard since it was first asked; runs in the view. */
function countKeys(): number {
  const counted = document as Document & { harnessKeys?: number };
  if (counted.harnessKeys === undefined) {
    counted.harnessKeys = 0;
    addEventListener('keyup', () => (counted.harnessKeys = (counted.harnessKeys ?? 0) + 1), true);
  }
  return counted.harnessKeys;
}

// What follows runs in the browser window and is carried there as text, so each function stands alone.

interface ViewBrowser extends HTMLElement {
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
    loadFrameScript(address: string, allowDelayed: boolean): void;
  };
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap> };
  };
}
interface Answer {
  value?: string;
  error?: string;
}
interface ViewWindow extends MouseSender {
  SidebarController: { hide(): void; browser: HTMLElement & { contentDocument: Document } };
  harnessViews?: Partial<Record<Where, ViewBrowser>>;
}

/** Finds the view's `<browser>` and leaves it where the others find it. */
function holdView(where: Where): void {
  const all = window as unknown as ViewWindow;
  const view = (
    where === 'sidebar'
      ? all.SidebarController.browser.contentDocument.querySelector('#webext-panels-browser')
      : document.querySelector('panel[panelopen] browser.webextension-popup-browser')
  ) as ViewBrowser | null;
  if (!view) throw new Error(`no ${where} is open`);
  all.harnessViews = { ...all.harnessViews, [where]: view };
}

/** Evaluates an expression in the view's own globals, whatever its content security policy. */
async function askView(where: Where, expression: string): Promise<string | undefined> {
  const messages = (window as unknown as ViewWindow).harnessViews?.[where]?.messageManager;
  if (!messages) throw new Error(`the ${where} is closed`);
  const name = `harness:${Math.random()}`;
  const script = `{
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const say = (answer) => sendAsyncMessage(${JSON.stringify(name)}, answer);
    try {
      Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox).then((value) => say({ value }), (error) => say({ error: String(error) }));
    } catch (error) {
      say({ error: String(error) });
    }
  }`;
  const answer = await new Promise<Answer>((resolve) => {
    messages.addMessageListener(name, ({ data }) => resolve(data));
    messages.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
    setTimeout(() => resolve({ error: `the ${where} did not answer` }), 5000);
  });
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}

/** A real press at a point of the view's viewport. */
function clickView(where: Where, x: number, y: number): void {
  const view = (window as unknown as ViewWindow).harnessViews?.[where];
  if (!view) throw new Error(`the ${where} is closed`);
  const box = view.getBoundingClientRect();
  const holder = (view.ownerDocument.defaultView ?? window) as unknown as ViewWindow;
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    holder.synthesizeMouseEvent(type, box.x + x, box.y + y, { button: 0, clickCount: type === 'mousemove' ? 0 : 1 });
  }
}

function focusView(where: Where): void {
  (window as unknown as ViewWindow).harnessViews?.[where]?.focus();
}

function typeInView(where: Where, text: string): void {
  const view = (window as unknown as ViewWindow).harnessViews?.[where];
  if (!view) throw new Error(`the ${where} is closed`);
  const keyboard = Components.classes['@mozilla.org/text-input-processor;1']?.createInstance(
    Components.interfaces['nsITextInputProcessor'],
  );
  keyboard?.beginInputTransactionForTests(view.ownerDocument.defaultView ?? window);
  for (const letter of text) {
    const event = new KeyboardEvent('', { key: letter === '\n' ? 'Enter' : letter, keyCode: letter === '\n' ? 13 : 0 });
    keyboard?.keydown(event);
    keyboard?.keyup(event);
  }
}

async function pictureOf(where: Where): Promise<string> {
  const shown = (window as unknown as ViewWindow).harnessViews?.[where]?.browsingContext.currentWindowGlobal;
  if (!shown) throw new Error(`the ${where} is closed`);
  const picture = await shown.drawSnapshot(null, devicePixelRatio, 'white');
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function closeView(where: Where): void {
  const { SidebarController, harnessViews } = window as unknown as ViewWindow;
  if (where === 'sidebar') SidebarController.hide();
  else (harnessViews?.popup?.closest('panel') as (Element & { hidePopup(): void }) | null)?.hidePopup();
}

declare const Components: ComponentsGlobal;
