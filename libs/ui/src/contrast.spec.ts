import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TOKENS = readFileSync(join(__dirname, '../../../node_modules/@digital-go-jp/tailwind-theme-plugin/dist/v4.css'), 'utf8');

function luminance(token: string): number {
  const hex = new RegExp(`--color-${token}: #([0-9a-f]{6});`).exec(TOKENS)?.[1];
  if (!hex) throw new Error(`no token ${token}`);
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((first, second) => second - first) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('words', () => {
  it.each([
    ['solid-gray-800', 'white'], ['solid-gray-700', 'white'], ['solid-gray-700', 'solid-gray-50'], ['solid-gray-800', 'solid-gray-50'],
    ['key-900', 'white'], ['key-1000', 'white'], ['key-1000', 'key-50'], ['key-1000', 'key-100'], ['key-1000', 'key-200'], ['key-1000', 'yellow-300'],
    ['white', 'key-900'], ['white', 'key-1000'], ['white', 'key-1200'],
    ['error-2', 'white'], ['error-2', 'red-50'], ['red-1000', 'red-50'], ['red-1000', 'red-100'], ['white', 'error-2'], ['white', 'red-1000'], ['white', 'red-1100'],
    ['green-900', 'white'], ['green-900', 'green-50'], ['orange-900', 'white'], ['orange-900', 'orange-50'], ['orange-1000', 'orange-50'],
    ['solid-gray-900', 'yellow-100'], ['solid-gray-900', 'key-50'], ['solid-gray-900', 'key-100'], ['solid-gray-900', 'key-200'], ['solid-gray-900', 'key-300'],
  ])('in %s are legible on %s', (words, ground) => {
    expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('lines, bars and marks', () => {
  it.each([
    ['solid-gray-600', 'white'], ['solid-gray-536', 'white'], ['solid-gray-420', 'white'], ['key-900', 'white'], ['key-800', 'white'], ['success-2', 'white'], ['warning-orange-2', 'white'], ['error-1', 'white'], ['error-2', 'white'],
    ['key-800', 'solid-gray-200'], ['error-2', 'solid-gray-200'], ['warning-orange-2', 'solid-gray-50'], ['black', 'white'], ['black', 'yellow-300'],
  ])('in %s are seen on %s', (line, ground) => {
    expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
  });
});
