import { asProposed, isSame, moveInto, plainArrangement, takeBack, takeIn, type Movable } from './arrangement';

const control = (controlId: string, proposedSlot: number | null, years: readonly number[]): Movable => ({ controlId, proposedSlot, choices: years.map((year) => ({ slot: year - 1, year })) });
const levelled = control('9.2.3.1', 0, [1, 2, 3]);
const late = control('9.2.3.2', 2, [2, 3]);
const yearly = control('3.1.2.1', null, []);

describe('what is changed about the proposed scope', () => {
  it('moves the controls that the rules let into the year and names those it leaves', () => {
    expect(moveInto(1, [levelled, late, yearly], asProposed)).toEqual({ arrangement: asProposed, taken: ['9.2.3.1'], left: ['9.2.3.2', '3.1.2.1'] });
    expect(moveInto(2, [levelled, late, yearly], asProposed)).toEqual({
      arrangement: { moves: [{ controlId: '9.2.3.1', slot: 1 }, { controlId: '9.2.3.2', slot: 1 }], pulls: [] },
      taken: ['9.2.3.1', '9.2.3.2'],
      left: ['3.1.2.1'],
    });
  });

  it('holds one move a control, and none for one back in its proposed year', () => {
    const once = moveInto(2, [levelled], asProposed).arrangement;
    expect(moveInto(3, [levelled], once).arrangement.moves).toEqual([{ controlId: '9.2.3.1', slot: 2 }]);
    expect(moveInto(1, [levelled], once).arrangement).toEqual(asProposed);
  });

  it('takes in with the last reason given, and back whatever was done', () => {
    const arrangement = takeIn('後', ['9.2.3.2'], takeIn('先', ['9.2.3.2', '5.1.1.1'], moveInto(3, [levelled], asProposed).arrangement));
    expect(arrangement.pulls).toEqual([{ controlId: '5.1.1.1', reason: '先' }, { controlId: '9.2.3.2', reason: '後' }]);
    expect(takeBack(['9.2.3.1', '9.2.3.2'], arrangement)).toEqual({ moves: [], pulls: [{ controlId: '5.1.1.1', reason: '先' }] });
  });

  it('is the same in any order, and without what an answer carries besides', () => {
    const one = { moves: [{ controlId: 'a', slot: 1 }, { controlId: 'b', slot: 2 }], pulls: [] };
    expect(isSame(one, { moves: [...one.moves].reverse(), pulls: [] })).toBe(true);
    expect(isSame(one, asProposed)).toBe(false);
    expect(plainArrangement({ moves: [{ controlId: 'a', slot: 1, __typename: 'ScopeMove' } as never], pulls: [] })).toEqual({ moves: [{ controlId: 'a', slot: 1 }], pulls: [] });
  });
});
