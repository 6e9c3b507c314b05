import fc from 'fast-check';
import { bookBytes, type NewCell } from './build-book';
import { refOf } from './cell-ref';
import { openParts } from './parts';
import { patchBook } from './patch-book';
import type { CellPatch } from './patch-sheet';
import { readBook } from './read-book';

const SEED = 20_221_101;
/** Any text a database can hold: no surrogate that pairs with nothing, no NUL. */
const anyText = fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !text.includes('\u0000'));
const oddText = fc.constantFrom('=1+1', '+81', '-', '@SUM(A1)', ' \n\t\r', '_x0041_', '_x005F_', '<&>"\'', ']]>', '\uFFFE', '\u0007', 'ﾊﾝｶｸ', '𠮷野家', '');
const cells = fc.array(fc.array(fc.oneof(anyText, oddText), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 });
const text = (value: string): NewCell => ({ look: 'text', value });

async function bookOf(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  return bookBytes({ title: 'x', properties: {}, sheets: [{ name: 'A', widths: [], headingRows: 0, rows: () => rows.map((row) => row.map(text)) }, { name: 'B', widths: [], headingRows: 0, rows: () => [[text('B')]] }] });
}

async function textsIn(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const book = await readBook(await openParts(bytes));
  return new Map(book.sheets[0]?.rows.flatMap((row) => row.cells).filter(({ value }) => value !== '').map(({ ref, value }): [string, string] => [ref, value]));
}

/** Whole files are written and read many times over: minutes on a busy machine. */
jest.setTimeout(240_000);

describe('a workbook', () => {
  it('gives back every text as it was written, whatever it looks like', async () => {
    await fc.assert(
      fc.asyncProperty(cells, async (rows) => {
        const expected = rows.flatMap((row, r) => row.map((value, c): [string, string] => [refOf({ row: r + 1, column: c + 1 }), value])).filter(([, value]) => value !== '');
        expect(await textsIn(await bookOf(rows))).toEqual(new Map(expected));
      }),
      { seed: SEED, numRuns: 25 },
    );
  });

  it('is the same file for the same content', async () => {
    expect(Buffer.from(await bookOf([['あ']])).equals(Buffer.from(await bookOf([['あ']])))).toBe(true);
  });
});

describe('the byte-for-byte law', () => {
  const patches = fc.dictionary(
    fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 7 })).map(([row, column]) => refOf({ row, column })),
    fc.oneof(anyText.map((value) => ({ kind: 'text', text: value }) as const), fc.integer().map((number) => ({ kind: 'number', number }) as const), fc.constant({ kind: 'empty' } as const)),
    { maxKeys: 8 },
  );

  it('changes the patched cells and nothing else: other cells keep their values, other parts their bytes', async () => {
    await fc.assert(
      fc.asyncProperty(cells, patches, async (rows, patch) => {
        const original = await openParts(await bookOf(rows));
        const changed = await openParts(await patchBook(original, new Map([['xl/worksheets/sheet1.xml', new Map(Object.entries(patch).map(([ref, value]): [string, CellPatch] => [ref, { value }]))]])));
        const expected = new Map(await textsIn(original.bytes));
        for (const [ref, value] of Object.entries(patch)) {
          expected.delete(ref);
          const shown = value.kind === 'text' ? value.text : value.kind === 'number' ? String(value.number) : '';
          if (shown !== '') expected.set(ref, shown);
        }
        expect(await textsIn(changed.bytes)).toEqual(expected);
        expect(changed.entries.map(({ filename }) => filename)).toEqual(original.entries.map(({ filename }) => filename));
        for (const { filename } of original.entries.filter((entry) => entry.filename !== 'xl/worksheets/sheet1.xml')) expect(await changed.text(filename)).toBe(await original.text(filename));
        expect(withoutCells(await changed.text('xl/worksheets/sheet1.xml'), Object.keys(patch))).toBe(withoutCells(await original.text('xl/worksheets/sheet1.xml'), Object.keys(patch)));
      }),
      { seed: SEED, numRuns: 25 },
    );
  });
});

/** The sheet without some cells, and without rows that hold none. */
function withoutCells(xml: string, refs: readonly string[]): string {
  const gone = refs.reduce((rest, ref) => rest.replace(new RegExp(`<c r="${ref}"[^>]*?(/>|>.*?</c>)`, 's'), ''), xml);
  return gone.replace(/<row r="\d+"><\/row>/g, '');
}
