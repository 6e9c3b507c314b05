import { day } from '@toroku/kernel';
import { committeeRound, committeeRoundName } from './committee-round';

describe('登録は四半期ごと (S-175)', () => {
  it.each([
    ['2022-11-01', '2022-12-31', '2022-R3'],
    ['2022-12-31', '2022-12-31', '2022-R3'],
    ['2023-01-01', '2023-03-31', '2022-R4'],
    ['2023-03-31', '2023-03-31', '2022-R4'],
    ['2023-04-01', '2023-06-30', '2023-R1'],
    ['2024-02-29', '2024-03-31', '2023-R4'],
  ])('sent on %s: held on %s, round %s', (sentOn, heldOn, name) => {
    expect(committeeRound.dueOn({ sentOn: day(sentOn), roundMonths: 3 })).toBe(heldOn);
    expect(committeeRoundName({ sentOn: day(sentOn), roundMonths: 3 })).toBe(name);
  });

  it('follows another rhythm when the parameter says so', () => {
    expect(committeeRound.dueOn({ sentOn: day('2023-05-10'), roundMonths: 6 })).toBe('2023-09-30');
    expect(committeeRoundName({ sentOn: day('2023-05-10'), roundMonths: 6 })).toBe('2023-R1');
  });
});
