import { bookBytes } from './build-book';
import { openParts, partLimits } from './parts';
import { readBook } from './read-book';

const book = () => bookBytes({ title: 'x', properties: {}, sheets: [{ name: 'A', widths: [], headingRows: 0, rows: () => Array.from({ length: 2_000 }, () => [{ look: 'text' as const, value: 'あ'.repeat(500) }]) }] });

describe('limits of a workbook', () => {
  it('stop a part that unpacks to more than it may', async () => {
    const parts = await openParts(await book(), { ...partLimits, partBytes: 100_000 });
    await expect(readBook(parts)).rejects.toMatchObject({ code: 'WORKBOOK_TOO_LARGE' });
  });

  it('stop a file whose parts together unpack to more than they may', async () => {
    const parts = await openParts(await book(), { ...partLimits, allBytes: 100_000 });
    await expect(readBook(parts)).rejects.toMatchObject({ code: 'WORKBOOK_TOO_LARGE' });
  });

  it('stop a file that is too large as it comes', async () => {
    await expect(openParts(await book(), { ...partLimits, fileBytes: 1_000 })).rejects.toMatchObject({ code: 'WORKBOOK_TOO_LARGE' });
  });

  it('stop a sheet with more rows or cells than any form has', async () => {
    const parts = await openParts(await book());
    await expect(readBook(parts, { rows: 1_999, cells: 10_000 })).rejects.toMatchObject({ code: 'WORKBOOK_TOO_LARGE' });
    await expect(readBook(parts, { rows: 2_000, cells: 1_999 })).rejects.toMatchObject({ code: 'WORKBOOK_TOO_LARGE' });
  });
});
