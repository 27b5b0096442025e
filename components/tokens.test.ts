import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light, dark, darkForced] = [...css.matchAll(/\{([^{}]+)\}/g)].map((block) => colorsIn(block[1] ?? ''));

function colorsIn(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--hl-([\w-]+):\s*([^;]+);/g)].map((m) => [m[1] ?? '', m[2] ?? '']));
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

it('names the same dark colours by preference and by force', () => {
  expect(dark?.size).toBeGreaterThan(10);
  expect([...(darkForced ?? [])]).toEqual([...(dark ?? [])]);
  expect([...(light?.keys() ?? [])]).toEqual([...(dark?.keys() ?? [])]);
});

it.each([
  ['ink', 'bg'],
  ['ink', 'soft'],
  ['ink', 'accent-soft'],
  ['muted', 'bg'],
  ['muted', 'soft'],
  ['muted', 'accent-soft'],
  ['accent', 'bg'],
  ['accent', 'soft'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['ok', 'bg'],
  ['warn', 'bg'],
  ['warn', 'warn-soft'],
  ['stop', 'bg'],
  ['stop', 'stop-soft'],
])('%s on %s is readable, light and dark (WCAG AA)', (ink, ground) => {
  for (const theme of [light, dark]) {
    expect(contrast(theme?.get(ink) ?? '', theme?.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
  }
});
