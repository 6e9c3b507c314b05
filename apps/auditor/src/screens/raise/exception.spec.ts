import { addressOf, descriptionOf } from './exception';

describe('an exception on its way to a finding', () => {
  it('has an address of its own', () => {
    expect(addressOf('e1', { controlId: '9.2.3.11.PB', assessment: 'OPERATION' })).toBe('/engagements/e1/raise?control=9.2.3.11.PB&of=OPERATION');
  });

  it('brings its procedure and every deviating item', () => {
    expect(descriptionOf({ procedure: '25 件を抽出した', items: [{ population: '権限申請', reference: 'A-7', note: '承認がない' }] })).toBe('25 件を抽出した\n権限申請 A-7: 承認がない');
  });

  it('of design has its procedure alone', () => {
    expect(descriptionOf({ procedure: '規程を閲覧した', items: [] })).toBe('規程を閲覧した');
  });
});
