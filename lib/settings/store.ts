import { createTurns } from '../browser/turns.ts';
import { defaults, readSettings, type Settings } from './settings.ts';

/** The one key of storage.local that settings live under. */
export const SETTINGS_KEY = 'settings';

/** As much of a storage area as the store needs; `browser.storage.local` is one. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

export async function loadSettings(area: Area): Promise<{ settings: Settings; damaged: (keyof Settings)[] }> {
  return readSettings((await area.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/**
 * The only writer of settings; it lives in the worker, so that two pages cannot overwrite each other's change. Damaged values are
 * replaced by their defaults and named in `repaired`, for the next card to say.
 */
export function createStore(area: Area) {
  const inTurn = createTurns();

  const load = async (): Promise<Settings> => {
    const { settings, damaged } = await loadSettings(area);
    if (damaged.length === 0 && settings.salt !== defaults.salt) return settings;
    const mended: Settings = {
      ...settings,
      salt: settings.salt || crypto.randomUUID(),
      repaired: damaged.length > 0 ? damaged : settings.repaired,
    };
    await area.set({ [SETTINGS_KEY]: mended });
    return mended;
  };

  return {
    read: (): Promise<Settings> => inTurn(load),
    change: (step: (settings: Settings) => Settings): Promise<Settings> =>
      inTurn(async () => {
        const settings = step(await load());
        await area.set({ [SETTINGS_KEY]: settings });
        return settings;
      }),
  };
}

export type SettingsStore = ReturnType<typeof createStore>;
