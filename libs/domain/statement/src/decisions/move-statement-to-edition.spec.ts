import { designed } from '../spec/samples';
import { moveStatementToEdition } from './move-statement-to-edition';

const standing = ['9.2.3.1', '8.8.8.8'].map((controlId) => ({ ...designed, controlId }));
const facts = { editionId: '2024-07', knownIds: new Set(['9.2.3.1', '8.1.5.4.P']), standing };
const codes = (decision: ReturnType<typeof moveStatementToEdition>) => (decision.kind === 'refused' ? decision.refusals.map(({ code }) => code) : []);

describe('moveStatementToEdition', () => {
  it('drops what was said of controls that are gone, and nothing else', () => {
    expect(moveStatementToEdition({ state: 'DRAFT', editionId: '2022-04' }, facts)).toEqual({ kind: 'done', outcome: { editionId: '2024-07', dropped: [standing[1]] } });
  });

  it.each([
    ['once declared', { state: 'DECLARED', editionId: '2022-04' }, facts, ['NOT_NOW']],
    ['to an edition that is not loaded', { state: 'DRAFT', editionId: '2022-04' }, { ...facts, knownIds: null }, ['EDITION_NOT_LOADED']],
    ['to the edition it has', { state: 'DRAFT', editionId: '2024-07' }, facts, ['EDITION_IS_THE_SAME']],
  ] as const)('is refused %s', (_, statement, known, expected) => {
    expect(codes(moveStatementToEdition(statement, known))).toEqual(expected);
  });
});
