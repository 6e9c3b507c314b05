import { fill, type Phrase } from '@toroku/words';
import { cellLabel, rowsIn } from './csv-rows';

const say = (phrase: Phrase, facts: Readonly<Record<string, unknown>> = {}) => fill(phrase, 'ja', facts);

describe('a file of CSV on screen', () => {
  it.each([
    ['', 0],
    ['id,label', 0],
    ['id,label\n1.1,"two\nlines, ""quoted"""\n', 1],
    ['id,label\r\n1.1,x\r\n\r\n1.2,y\r\n', 2],
  ])('counts the rows below the header', (csv, rows) => {
    expect(rowsIn(csv)).toBe(rows);
  });

  it('names the cell that a refusal is about', () => {
    expect(cellLabel(['csv', 'row 12', 'control_id'], say)).toBe('12行目の control_id');
    expect(cellLabel(['csv', 'row 3'], say)).toBe('3行目');
    expect(cellLabel(['source'], say)).toBeNull();
    expect(cellLabel(['csv'], say)).toBeNull();
  });
});
