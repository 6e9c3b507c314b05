import { compareEditions, type ComparedControl } from './compare-editions';

const control = (controlId: string, more: Partial<ComparedControl> = {}): ComparedControl => ({ controlId, tier: 'CONTROLS', obligation: 'BY_RISK', labelJa: '内容', labelEn: 'Label', ...more });

describe('one edition beside another', () => {
  it('tells what came, what went, what is said differently and how many stayed', () => {
    const before = [control('8.1.5.1'), control('9.2.3.1'), control('9.2.3.2'), control('12.2.1.1')];
    const after = [control('8.1.5.4.P'), control('9.2.3.1', { labelJa: '新しい内容' }), control('9.2.3.2', { obligation: 'ALWAYS', labelEn: 'New' }), control('12.2.1.1')];
    expect(compareEditions(before, after)).toEqual({
      added: [after[0]],
      removed: [before[0]],
      changed: [
        { before: before[1], after: after[1], fields: ['labelJa'] },
        { before: before[2], after: after[2], fields: ['obligation', 'labelEn'] },
      ],
      unchanged: 1,
    });
  });

  it('of an edition with itself is nothing but what stayed', () => {
    const rows = [control('9.2.3.1'), control('9.2.3.2')];
    expect(compareEditions(rows, rows)).toEqual({ added: [], removed: [], changed: [], unchanged: 2 });
  });
});
