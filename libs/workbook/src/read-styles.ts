import type { Parts } from './parts';
import { readXml } from './read-xml';

/** Formats that the standard itself gives to dates and times (ECMA-376 part 1, 18.8.30), the Japanese ones included. */
const BUILT_IN: ReadonlySet<number> = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** The indexes of the cell styles that show a number as a date. */
export async function readStyles(parts: Parts): Promise<ReadonlySet<number>> {
  const dated = new Set<number>();
  const formats = new Map<number, string>();
  let isInCellStyles = false;
  let index = 0;
  await readXml(parts, 'xl/styles.xml', {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isInCellStyles = true;
      if (name !== 'xf' || !isInCellStyles) return;
      const format = Number(attributes['numFmtId'] ?? 0);
      if (BUILT_IN.has(format) || showsDays(formats.get(format) ?? '')) dated.add(index);
      index += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') isInCellStyles = false;
    },
  });
  return dated;
}

/** Whether a format shows years or days: letters in quotes and in brackets, as colours and locales are, do not count. */
function showsDays(format: string): boolean {
  return /[ydeg]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|general/gi, ''));
}
