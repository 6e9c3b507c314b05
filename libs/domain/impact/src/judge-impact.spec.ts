import { levelOfAll, levelOfUse } from './impact-level';
import { judgeImpact, reasonsAgainstLow } from './judge-impact';
import { listsOpenToAgency } from './open-lists';
import { aUse, guidance, someInformation } from './spec/samples';

const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);

describe('the level of a use is the highest over information types and axes (S-070, S-075)', () => {
  it.each([
    ['one type, all low', [someInformation(1)], 1],
    ['the second type is medium', [someInformation(1), someInformation(2)], 2],
    ['one axis alone is high', [someInformation(1, { ratings: [{ axis: 'CONFIDENTIALITY', level: 1, viewpoints: [], reason: '' }, { axis: 'AVAILABILITY', level: 3, viewpoints: [], reason: '' }] })], 3],
    ['nothing is rated', [], 0],
  ])('%s', (_, information, level) => {
    expect(levelOfUse(aUse({ information }))).toBe(level);
  });

  it('and the overall level is the highest over the uses (S-048, S-076)', () => {
    expect(levelOfAll([aUse(), aUse({ information: [someInformation(2)] })])).toBe(2);
    expect(levelOfAll([])).toBe(0);
  });
});

describe('entry 3 — log-in data alone never raises the level (S-038, S-039)', () => {
  const logIn = someInformation(3, { name: '利用者名とパスワード', kind: 'LOG_IN' });

  it('takes the level of the business processed, whatever it was rated itself', () => {
    const outcome = judgeImpact([aUse({ information: [someInformation(1), logIn] })], guidance);
    expect(outcome).toMatchObject({ level: 1, isLow: true });
    expect(outcome.explanation).toContainEqual(expect.objectContaining({ code: 'LOG_IN_DATA_FOLLOWS_BUSINESS', facts: { use: '問合せ対応', information: '利用者名とパスワード', level: 1 } }));
  });

  it('and is as high as the business is', () => {
    expect(judgeImpact([aUse({ information: [someInformation(2), logIn] })], guidance)).toMatchObject({ level: 2, isLow: false });
  });
});

describe('encryption that blinds the provider does not lower the level (S-034)', () => {
  it('is told, and changes nothing', () => {
    const open = judgeImpact([aUse({ information: [someInformation(2)] })], guidance);
    const blinded = judgeImpact([aUse({ information: [someInformation(2, { isEncryptedFromProvider: true })] })], guidance);
    expect(blinded).toMatchObject({ level: open.level, isLow: false });
    expect(codes(blinded.explanation)).toContain('ENCRYPTION_DOES_NOT_LOWER');
  });
});

describe('the result explains itself', () => {
  it('says which use, type and axis decided, and which clause', () => {
    const high = someInformation(1, { name: '採点', ratings: [{ axis: 'CONFIDENTIALITY', level: 1, viewpoints: [], reason: '' }, { axis: 'INTEGRITY', level: 3, viewpoints: [], reason: '' }] });
    const outcome = judgeImpact([aUse(), aUse({ name: '試験', information: [high] })], guidance);
    expect(outcome.explanation.map(({ code, facts }) => [code, facts])).toEqual([
      ['OVERALL_LEVEL_DECIDED_BY', { level: 3, uses: ['試験'] }],
      ['USE_LEVEL_DECIDED_BY', { use: '問合せ対応', level: 1, information: ['名簿'], axes: ['CONFIDENTIALITY', 'INTEGRITY', 'AVAILABILITY'] }],
      ['USE_LEVEL_DECIDED_BY', { use: '試験', level: 3, information: ['採点'], axes: ['INTEGRITY'] }],
      ['IMPACT_LEVEL_NOT_LOW', { use: '試験', information: '採点', axis: 'INTEGRITY', level: 3, lowThrough: 1 }],
    ]);
    expect(outcome.explanation.every(({ clause }) => clause !== null)).toBe(true);
  });

  it('gives every reason against at once, also for a use rated low', () => {
    const use = aUse({ exclusionFlags: ['PUBLIC_ORDER_OR_SECURITY', 'PURPOSE_NOT_LIMITED'], information: [someInformation(1, { confidentialityClass: 3 })] });
    const outcome = judgeImpact([use], guidance);
    expect(outcome).toMatchObject({ level: 1, isLow: false });
    expect(codes(reasonsAgainstLow(outcome))).toEqual(['USE_CONCERNS_PUBLIC_ORDER', 'USE_PURPOSE_NOT_LIMITED', 'INFORMATION_IS_CONFIDENTIALITY_3']);
  });

  it('marks the arithmetic as a choice of the platform, for Annex 1 was not found (S-075)', () => {
    expect(judgeImpact([aUse()], guidance).explanation.at(-1)).toMatchObject({ code: 'RESULT_IS_LOW', clause: { source: 'PLATFORM', confidence: 'GAP' } });
  });

  it('follows the guidance edition, not a number of its own (S-079)', () => {
    expect(judgeImpact([aUse({ information: [someInformation(2)] })], { lowThrough: 2 }).isLow).toBe(true);
  });
});

describe('where an agency may procure (S-098, S-099, S-104, S-105)', () => {
  it.each([
    [1, ['ISMAP_LIU', 'ISMAP']],
    [2, ['ISMAP']],
  ])('at level %d: %j', (level, lists) => {
    expect(listsOpenToAgency(judgeImpact([aUse({ information: [someInformation(level)] })], guidance))).toEqual(lists);
  });

  it('is open while nothing is concluded', () => {
    expect(listsOpenToAgency(null)).toBeNull();
  });
});
