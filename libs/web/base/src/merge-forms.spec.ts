import { isSame, mergeForms } from './merge-forms';

const base = { need: 'a', route: null as string | null, uses: [{ name: 'x', flags: ['F'] }] };

describe('two people on one form', () => {
  it('keeps what I changed and takes in what I had not touched', () => {
    const merged = mergeForms(base, { ...base, need: 'mine' }, { ...base, route: 'ON_LIST' });
    expect(merged).toEqual({ form: { ...base, need: 'mine', route: 'ON_LIST' }, clashes: [], hasTheirs: true });
  });

  it('names the field that both changed, and loses neither text', () => {
    const merged = mergeForms(base, { ...base, need: 'mine' }, { ...base, need: 'theirs' });
    expect(merged).toEqual({ form: { ...base, need: 'mine' }, clashes: [{ field: 'need', mine: 'mine', theirs: 'theirs' }], hasTheirs: false });
  });

  it('is no clash when both wrote the same', () => {
    expect(mergeForms(base, { ...base, need: 'same' }, { ...base, need: 'same' }).clashes).toEqual([]);
  });

  it('compares lists by what they say', () => {
    const theirs = { ...base, uses: [{ name: 'x', flags: ['F'] }, { name: 'y', flags: [] }] };
    expect(mergeForms(base, { ...base, uses: [{ flags: ['F'], name: 'x' }] }, theirs)).toMatchObject({ form: theirs, clashes: [] });
    expect(isSame([1, 2], [1, 2, undefined])).toBe(true);
    expect(isSame(['1'], [1])).toBe(false);
  });
});
