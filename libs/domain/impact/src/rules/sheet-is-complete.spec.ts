import { aUse, guidance, someInformation } from '../spec/samples';
import { sheetIsComplete } from './sheet-is-complete';

const rating = { axis: 'CONFIDENTIALITY', level: 1, viewpoints: [], reason: '理由' };
const judge = (uses: Parameters<typeof sheetIsComplete.judge>[0]['uses']) => sheetIsComplete.judge({ uses, guidance });

describe('様式1-2 影響度（詳細） — 用途ごとに情報を挙げ、軸ごとに評価する (S-070, S-074, S-076)', () => {
  it('is satisfied by several uses, each type rated along every axis', () => {
    expect(judge([aUse(), aUse({ name: '研修' })])).toEqual({ kind: 'satisfied' });
  });

  it('needs no rating of log-in data (S-038)', () => {
    expect(judge([aUse({ information: [someInformation(1), someInformation(1, { kind: 'LOG_IN', ratings: [] })] })])).toEqual({ kind: 'satisfied' });
  });

  it.each([
    ['no use', [], 'USE_MISSING'],
    ['a use without information', [aUse({ information: [] })], 'INFORMATION_MISSING'],
    ['a class outside 1 to 3', [aUse({ information: [someInformation(1, { confidentialityClass: 4 })] })], 'CONFIDENTIALITY_CLASS_UNKNOWN'],
    ['an axis outside the guidance', [aUse({ information: [someInformation(1, { ratings: [...someInformation(1).ratings, { ...rating, axis: 'BEAUTY' }] })] })], 'AXIS_UNKNOWN'],
    ['a level outside the scale', [aUse({ information: [someInformation(4)] })], 'LEVEL_NOT_ON_SCALE'],
    ['a viewpoint outside the guidance', [aUse({ information: [someInformation(1, { ratings: someInformation(1).ratings.map((item) => ({ ...item, viewpoints: ['TASTE'] })) })] })], 'VIEWPOINT_UNKNOWN'],
  ])('%s', (_, uses, code) => {
    expect(judge(uses)).toMatchObject({ kind: 'unsatisfied', reasons: expect.arrayContaining([expect.objectContaining({ code })]) });
  });

  it('names every axis that is not rated', () => {
    const verdict = judge([aUse({ information: [someInformation(1, { ratings: [rating] })] })]);
    expect(verdict).toMatchObject({ reasons: [{ code: 'AXIS_NOT_RATED', facts: { axis: 'INTEGRITY' } }, { code: 'AXIS_NOT_RATED', facts: { axis: 'AVAILABILITY' } }] });
  });
});
