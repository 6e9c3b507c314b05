import { controlFrom, type Control } from '../control';
import { knownControlsOf, knownEditions, liuAreasOfObjective } from './known-editions';

const controlsOf = (edition: string) => knownControlsOf(edition).map((labels) => controlFrom(labels, 'KNOWN'));
const count = (edition: string, where: (control: Omit<Control, 'id' | 'editionId'>) => boolean): number => controlsOf(edition).filter(where).length;

describe('the editions that ship with the platform', () => {
  it('2022-04 has 18 governance and 64 management controls, 121 objectives and 31 mandatory details', () => {
    expect(count('2022-04', ({ tier, level }) => tier === 'GOVERNANCE' && level === 'DETAILED')).toBe(18);
    expect(count('2022-04', ({ tier, level }) => tier === 'MANAGEMENT' && level === 'DETAILED')).toBe(64);
    expect(count('2022-04', ({ level, tier }) => tier === 'CONTROLS' && level === 'OBJECTIVE')).toBe(121);
    expect(count('2022-04', ({ tier, level, obligation }) => tier === 'CONTROLS' && level === 'DETAILED' && obligation === 'ALWAYS')).toBe(31);
  });

  it.each([
    [5, 2, 0], [6, 8, 3], [7, 6, 1], [8, 11, 3], [9, 16, 7], [10, 2, 2], [11, 15, 1],
    [12, 16, 6], [13, 8, 0], [14, 13, 1], [15, 5, 3], [16, 7, 1], [17, 4, 0], [18, 8, 3],
  ])('chapter %i has %i objectives and %i mandatory details', (chapter, objectives, mandatory) => {
    expect(count('2022-04', (control) => control.chapter === chapter && control.level === 'OBJECTIVE')).toBe(objectives);
    expect(count('2022-04', (control) => control.chapter === chapter && control.level === 'DETAILED' && control.obligation === 'ALWAYS')).toBe(mandatory);
  });

  it('2024-07 adds four selectable controls and drops none; an edition is revised by a new one (S-132)', () => {
    const before = knownControlsOf('2022-04').map(({ controlId }) => controlId);
    const after = knownControlsOf('2024-07').map(({ controlId }) => controlId);
    expect(after.filter((id) => !before.includes(id)).sort()).toEqual(['12.2.1.15', '13.2.3.7.P', '16.1.5.10', '8.1.5.4.P']);
    expect(before.every((id) => after.includes(id))).toBe(true);
  });

  it.each(knownEditions)('$id has every number once and every detailed control below an objective', ({ id }) => {
    const controls = controlsOf(id);
    expect(new Set(controls.map(({ sortKey }) => sortKey)).size).toBe(controls.length);
    const objectives = new Set(controls.filter(({ level }) => level === 'OBJECTIVE').map(({ objective }) => objective));
    expect(controls.filter(({ tier, objective }) => tier === 'CONTROLS' && !objectives.has(objective))).toEqual([]);
  });

  it('an unknown edition has no controls, and an unknown objective no areas', () => {
    expect(knownControlsOf('2030-01')).toEqual([]);
    expect(liuAreasOfObjective('99.9.9')).toEqual([]);
  });

  it('areas are 1 to 4 alone', () => {
    expect([...new Set(controlsOf('2024-07').flatMap(({ liuAreas }) => liuAreas))].sort()).toEqual([1, 2, 3, 4]);
  });
});
