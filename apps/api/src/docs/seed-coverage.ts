import { sourceFiles, textOf } from './source-files';

/** A line that begins a describe or an it, or ends the table of one with its title. */
const TITLE = /\b(?:describe|it|test)(?:\.\w+)*\(|\]\)\(['"`]|\)\(['"`]/;

/** The rows of the seed requirements that titles of specs cite, each with the spec files. */
export function citedSeeds(root: string): ReadonlyMap<string, readonly string[]> {
  const cited = new Map<string, string[]>();
  for (const path of sourceFiles(root).filter((one) => one.endsWith('.spec.ts'))) {
    const titles = textOf(root, path).split('\n').filter((line) => TITLE.test(line));
    for (const seed of new Set(titles.join('\n').match(/S-\d{3}/g))) cited.set(seed, [...(cited.get(seed) ?? []), path]);
  }
  return cited;
}

/** The table of the RULE rows: cited by which specs, or not yet. */
export function seedTable(root: string): readonly string[] {
  const cited = citedSeeds(root);
  const rows = Object.entries(JSON.parse(textOf(root, 'tools/scripts/seed-rows.json')) as Record<string, string>).filter(([, type]) => type === 'RULE');
  const open = rows.filter(([seed]) => !cited.has(seed)).map(([seed]) => seed);
  return [
    `${rows.length - open.length} of ${rows.length} rows of type RULE are cited by a spec.`,
    '',
    `Not cited: ${open.length === 0 ? 'none' : open.join(', ')}.`,
    '',
    '| row | specs |',
    '|---|---|',
    ...rows.filter(([seed]) => cited.has(seed)).map(([seed]) => `| ${seed} | ${(cited.get(seed) ?? []).map((path) => `[${path.split('/').at(-1) ?? path}](../${path})`).join(' ')} |`),
  ];
}
