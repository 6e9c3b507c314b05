import { chaptersOf, linesFor, referencesOf, schemesOf, type CrosswalkLine } from './crosswalk';

const line = (controlId: string, evidence: number, ...mapped: CrosswalkLine['mapped']): CrosswalkLine => ({ controlId, chapter: Number(controlId.split('.')[0]), labelJa: '', labelEn: '', evidence, mapped });
const iso = (reference: string) => ({ scheme: 'ISO_27001', reference }) as const;
const soc = (reference: string) => ({ scheme: 'SOC_2', reference }) as const;
const lines = [line('5.1.1', 0, iso('A.5.1')), line('9.2.3', 2, iso('A.5.15'), soc('CC6.1')), line('9.2.3.11.PB', 0, iso('A.5.9'), iso('A.5.15'))];
const all = { scheme: '', reference: '', isWithoutEvidence: false } as const;
const idsOf = (chosen: readonly CrosswalkLine[]) => chosen.map(({ controlId }) => controlId);

describe('the crosswalk on screen', () => {
  it('counts evidence by chapter', () => {
    expect(chaptersOf(lines)).toEqual([
      { chapter: 5, withEvidence: 0, without: 1 },
      { chapter: 9, withEvidence: 1, without: 1 },
    ]);
  });

  it('is cut by scheme, by requirement and to what has no evidence yet', () => {
    expect(idsOf(linesFor(lines, all))).toEqual(['5.1.1', '9.2.3', '9.2.3.11.PB']);
    expect(idsOf(linesFor(lines, { ...all, scheme: 'SOC_2' }))).toEqual(['9.2.3']);
    expect(idsOf(linesFor(lines, { ...all, scheme: 'ISO_27001', reference: 'A.5.15' }))).toEqual(['9.2.3', '9.2.3.11.PB']);
    expect(idsOf(linesFor(lines, { ...all, scheme: 'ISO_27001', reference: 'A.5.15', isWithoutEvidence: true }))).toEqual(['9.2.3.11.PB']);
  });

  it('offers the schemes and the requirements that occur, numbers in the order of numbers', () => {
    expect(schemesOf(lines)).toEqual(['ISO_27001', 'SOC_2']);
    expect(referencesOf(lines, 'ISO_27001')).toEqual(['A.5.1', 'A.5.9', 'A.5.15']);
    expect(referencesOf(lines, '')).toEqual([]);
  });
});
