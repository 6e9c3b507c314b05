import { editionRowIsWellFormed, type EditionRow } from './edition-row-is-well-formed';

const row: EditionRow = { row: 2, id: '9.2.3.11.PB', tier: 'controls', level: 'detailed', mandatory: 'yes', labelJa: '例', labelEn: '' };

describe('a row of an edition (criteria 2.2.4)', () => {
  it.each([
    [{}],
    [{ id: '9.2.3', level: 'objective', mandatory: 'principle' }],
    [{ id: '9.2.3.1', mandatory: 'by-risk' }],
    [{ id: '3.1.2.1', tier: 'governance' }],
    [{ id: '4.4.1.1', tier: 'management' }],
  ])('is satisfied by %j', (change) => {
    expect(editionRowIsWellFormed.judge({ ...row, ...change })).toEqual({ kind: 'satisfied' });
  });

  it.each([
    [{ id: '9.2.3.11.BP' }, 'CONTROL_ID_MALFORMED', 'id'],
    [{ id: '9.2' }, 'CONTROL_ID_MALFORMED', 'id'],
    [{ tier: 'management' }, 'CONTROL_TIER_WRONG', 'tier'],
    [{ level: 'objective' }, 'CONTROL_LEVEL_WRONG', 'level'],
    [{ mandatory: 'by-risk' }, 'CONTROL_OBLIGATION_WRONG', 'mandatory'],
    [{ labelJa: ' ' }, 'TEXT_MISSING', 'label_ja'],
  ])('is not satisfied by %j: %s in its column', (change, code, column) => {
    expect(editionRowIsWellFormed.judge({ ...row, ...change })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code, path: ['csv', 'row 2', column] }] });
  });
});
