/**
 * Firefox' browser window, scripted: what only the browser itself can do to an extension. Functions given to `run` are
 * written out as text and run there, so they see its globals (`Services`, `WebExtensionPolicy`) and none of ours.
 */
export type Send = (method: string, params: unknown) => Promise<unknown>;

export interface ChromeScope {
  run<Args extends unknown[], Answer>(work: (...args: Args) => Answer, ...args: Args): Promise<Awaited<Answer>>;
  waitForExtension(id: string): Promise<void>;
  originOf(id: string): Promise<string>;
  /** To be called before the extension is installed. */
  allowInPrivateWindows(id: string): Promise<void>;
  stopBackground(id: string): Promise<void>;
  isBackgroundRunning(id: string): Promise<boolean>;
  runCommand(id: string, name: string): Promise<void>;
  setPreferences(values: Record<string, number | boolean | string>): Promise<void>;
  readClipboard(): Promise<string>;
}

interface RunningExtension {
  uuid: string;
  backgroundState: string;
  shortcuts: { commands: Promise<Map<string, { shortcut?: string }>> };
  terminateBackground(options?: object): Promise<void>;
}

declare const WebExtensionPolicy: { getByID(id: string): { extension: RunningExtension } | null };
declare const ChromeUtils: {
  importESModule(address: string): { ExtensionPermissions: { add(id: string, granted: object): Promise<void> } };
};
declare const Services: {
  prefs: {
    setIntPref(name: string, value: number): void;
    setBoolPref(name: string, value: boolean): void;
    setStringPref(name: string, value: string): void;
  };
};

interface Tree {
  contexts: { context: string }[];
}

interface Reply {
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Opens the scope of the first browser window. */
export async function createChromeScope(send: Send): Promise<ChromeScope> {
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as Tree;
  const context = tree.contexts[0]?.context;
  if (!context) throw new Error('Firefox shows no browser window');

  const run = createRun(send, context);
  const isBackgroundRunning = (id: string) => run((name) => WebExtensionPolicy.getByID(name)?.extension.backgroundState === 'running', id);
  return {
    run,
    isBackgroundRunning,
    waitForExtension: async (id) => {
      for (let tries = 0; !(await isBackgroundRunning(id)); tries++) {
        if (tries > 200) throw new Error(`the background of ${id} never ran`);
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    originOf: async (id) => `moz-extension://${await run((name) => WebExtensionPolicy.getByID(name)?.extension.uuid, id)}`,
    allowInPrivateWindows: (id) =>
      run((name) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        return ExtensionPermissions.add(name, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      }, id),
    stopBackground: (id) => run((name) => WebExtensionPolicy.getByID(name)?.extension.terminateBackground(), id),
    runCommand: (id, name) => run(pressKey, id, name),
    setPreferences: (values) =>
      run((all) => {
        for (const [name, value] of Object.entries(all)) {
          if (typeof value === 'number') Services.prefs.setIntPref(name, value);
          else if (typeof value === 'boolean') Services.prefs.setBoolPref(name, value);
          else Services.prefs.setStringPref(name, value);
        }
      }, values),
    readClipboard: () => run(() => navigator.clipboard.readText()),
  };
}

/** Runs functions in one browser window. */
export function createRun(send: Send, context: string): ChromeScope['run'] {
  return async (work, ...args) => {
    const reply = (await send('script.callFunction', {
      functionDeclaration: `async () => JSON.stringify(await (${work})(...${JSON.stringify(args)}))`,
      target: { context },
      awaitPromise: true,
    })) as Reply;
    if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.text);
    return reply.result?.value === undefined ? undefined : JSON.parse(reply.result.value);
  };
}

/** Presses the `<key>` element that Firefox made for a command of the manifest: a real user gesture for the extension. */
async function pressKey(id: string, name: string): Promise<void> {
  const commands = await WebExtensionPolicy.getByID(id)?.extension.shortcuts.commands;
  const parts = commands?.get(name)?.shortcut?.replaceAll(' ', '').split('+') ?? [];
  const letter = parts.pop();
  const modifiers = parts.map((part) => (part === 'Ctrl' ? 'accel' : part.toLowerCase())).sort();
  // The element carries no name, only the keys.
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')] as (Element & { doCommand(): void })[];
  const key = keys.find(
    (one) =>
      (one.getAttribute('key') === letter || one.getAttribute('keycode') === `VK_${letter?.toUpperCase()}`) &&
      String(one.getAttribute('modifiers')?.split(',').sort()) === String(modifiers),
  );
  if (!key) throw new Error(`no key for ${name} among ${keys.map((one) => one.outerHTML).join(' ')}`);
  key.doCommand();
}
