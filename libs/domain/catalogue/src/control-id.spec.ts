import { controlFrom } from './control';
import { categoryOf, objectiveNumberOf, parseControlId, sortKeyOf } from './control-id';

const from = (controlId: string) => controlFrom({ controlId, labelJa: '例', labelEn: 'Example', liuAreas: [] }, 'KNOWN');

describe('control ids (管理策番号)', () => {
  it.each([
    ['9.2', 2, null],
    ['6.3.P', 2, 'P'],
    ['9.2.3', 3, null],
    ['9.5.1.P', 3, 'P'],
    ['9.4.2.2.B', 4, 'B'],
    ['9.2.3.11.PB', 4, 'PB'],
    ['18.2.3.1', 4, null],
  ])('%s has %i numbers and the suffix %s', (text, digits, suffix) => {
    expect(parseControlId(text)).toMatchObject({ text, digits, suffix });
  });

  it.each(['', '9', '2.1.1', '19.1.1', '9.2.3.11.4.1', '9.2.3.BP', '9.2.3.pb', '9.2.3.', 'A.9.2.3', ' 9.2.3', '9.2.0', '9.02.3', '9.2.100', '９.2.3', '9.2.3\n'])('%j is none', (text) => {
    expect(parseControlId(text)).toBeNull();
  });

  it('sorts by numbers, not by text', () => {
    const ids = ['10.1.1', '9.2.3.11.PB', '9.2.3.2', '9.2.3', '9.2.10', '3.1.2.1'];
    const sorted = [...ids].sort((a, b) => (from(a).sortKey < from(b).sortKey ? -1 : 1));
    expect(sorted).toEqual(['3.1.2.1', '9.2.3', '9.2.3.2', '9.2.3.11.PB', '9.2.10', '10.1.1']);
  });

  it('names the category and the objective above it', () => {
    const id = parseControlId('12.1.5.1.PB');
    expect(id && [categoryOf(id), objectiveNumberOf(id), sortKeyOf(id)]).toEqual(['12.1', '12.1.5', '12.01.05.01']);
  });

  it.each([
    ['3.1.2.1', 'GOVERNANCE', 'DETAILED', 'ALWAYS'],
    ['4.6.2.1', 'MANAGEMENT', 'DETAILED', 'ALWAYS'],
    ['9.2.3', 'CONTROLS', 'OBJECTIVE', 'PRINCIPLE'],
    ['9.5.1.P', 'CONTROLS', 'OBJECTIVE', 'PRINCIPLE'],
    ['9.4.2.2.B', 'CONTROLS', 'DETAILED', 'ALWAYS'],
    ['9.2.3.11.PB', 'CONTROLS', 'DETAILED', 'ALWAYS'],
    ['8.1.5.4.P', 'CONTROLS', 'DETAILED', 'BY_RISK'],
    ['9.2.3.1', 'CONTROLS', 'DETAILED', 'BY_RISK'],
  ])('%s is of %s, %s, %s (criteria 2.2.4; S-120, S-121, S-124)', (id, tier, level, obligation) => {
    expect(from(id)).toMatchObject({ tier, level, obligation });
  });
});
