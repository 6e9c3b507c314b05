import { editionIsComplete } from './edition-is-complete';
import type { EditionRow } from './edition-row-is-well-formed';

const row: EditionRow = { row: 2, id: '9.2.3.11.PB', tier: 'controls', level: 'detailed', mandatory: 'yes', labelJa: '例', labelEn: '' };
const at = (id: string, number: number): EditionRow => ({ ...row, id, row: number });

describe('the whole of an edition', () => {
  const rows = [at('9.2.3', 2), at('9.2.3.11.PB', 3), at('9.4.2', 4), at('9.4.2.2.B', 5)];

  it('is satisfied by every known id, each number once, below its objective', () => {
    expect(editionIsComplete.judge({ rows, known: ['9.2.3.11.PB', '9.4.2.2.B'] })).toEqual({ kind: 'satisfied' });
  });

  it.each(['9.4.2.2.B', '9.4.2.2', '9.4.2.2.PB'])('is not satisfied by a number that stands twice, also as %s', (id) => {
    expect(editionIsComplete.judge({ rows: [...rows, at(id, 6)], known: [] })).toMatchObject({ reasons: [{ code: 'CONTROL_ID_REPEATED', facts: { firstRow: 5 }, path: ['csv', 'row 6', 'id'] }] });
  });

  it('is not satisfied without the objective above a control, or without a known id', () => {
    expect(editionIsComplete.judge({ rows: rows.slice(1), known: ['9.4.2.2.B', '15.1.1.14.B'] })).toMatchObject({
      reasons: [
        { code: 'CONTROL_OBJECTIVE_MISSING', facts: { objective: '9.2.3' }, path: ['csv', 'row 3', 'id'] },
        { code: 'CONTROL_KNOWN_BUT_ABSENT', facts: { controlId: '15.1.1.14.B' } },
      ],
    });
  });

  it('asks for no objective in governance and management', () => {
    expect(editionIsComplete.judge({ rows: [at('3.1.2.1', 2), at('4.4.1.1', 3)], known: [] })).toEqual({ kind: 'satisfied' });
  });
});
