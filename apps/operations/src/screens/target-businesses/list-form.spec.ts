import { changesOf, entriesOf, listFormOf, type Edition } from './list-form';

const edition = {
  id: 'e1',
  version: 1,
  edition: 1,
  effectiveOn: '2022-11-01',
  entries: [
    { number: 1, title: { ja: '広報', en: 'Public relations' }, examples: null, conditions: [{ code: 'PUBLISHED', ja: '公表されている', en: 'It is published', seeds: ['S-033', 'S-035'] }], notes: [] },
    { number: 2, title: null, examples: null, conditions: [], notes: [{ ja: '注', en: 'note', seeds: [] }] },
  ],
} as unknown as Edition;

describe('a new edition of the target-business list', () => {
  it('starts from the one before and changes nothing by itself', () => {
    const before = entriesOf(listFormOf(edition));
    expect(before).toMatchObject([{ number: 1, title: { ja: '広報' }, conditions: [{ code: 'PUBLISHED', seeds: ['S-033', 'S-035'] }] }, { number: 2, title: null }]);
    expect(changesOf(before, entriesOf(listFormOf(edition)))).toEqual({ added: [], changed: [], removed: [] });
  });

  it('tells what is added, changed and taken out by its number', () => {
    const form = listFormOf(edition);
    const [first] = form.entries;
    const after = { ...form, entries: [{ ...first!, titleJa: '広報と広聴' }, { ...first!, number: '3' }] };
    expect(changesOf(entriesOf(form), entriesOf(after))).toEqual({ added: [3], changed: [1], removed: [2] });
  });
});
