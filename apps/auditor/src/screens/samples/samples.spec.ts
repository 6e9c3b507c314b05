import { controlLines, type PopulationRow } from './control-lines';
import { basisOf, draftOf, withChange, withPasted, withRestGood } from './sample-draft';

const row = { controlId: '9.2.3.1', labelJa: '', labelEn: '', depth: 'DESIGN_AND_OPERATION' as const, operationalResult: null, operationalProcedure: null };
const item = (reference: string, outcome: 'EXCEPTION' | 'NO_EXCEPTION' | null) => ({ reference, outcome, note: '' });
const population = (change: Partial<PopulationRow>): PopulationRow => ({ id: 'p', controlIds: ['9.2.3.1'], expectedSampleSize: 25, samples: [], ...change }) as PopulationRow;

describe('the controls of the samples page', () => {
  it('count what was drawn from every population of a control against the table', () => {
    const sample = { controlId: '9.2.3.1', items: [item('A', 'NO_EXCEPTION'), item('B', 'EXCEPTION'), item('C', null)] };
    const [line] = controlLines({ scope: [row], populations: [population({ samples: [sample] as never }), population({ id: 'q', expectedSampleSize: 2 })] });
    expect(line).toMatchObject({ drawn: 3, expected: 27, exceptions: 1, untested: 1, suggested: 'EXCEPTION' });
  });

  it('are those whose operation is due, and those with a population', () => {
    const scope = [row, { ...row, controlId: '5.1.1.1', depth: 'DESIGN' as const }, { ...row, controlId: '9.9.9.9', depth: 'DESIGN' as const }];
    expect(controlLines({ scope, populations: [population({ controlIds: ['9.9.9.9'] })] }).map(({ controlId }) => controlId)).toEqual(['9.2.3.1', '9.9.9.9']);
  });
});

describe('a sample as it is worked on', () => {
  it('takes pasted lines, one item each, what was seen after the tab, and none twice', () => {
    expect(withPasted([{ reference: 'A-1', outcome: 'EXCEPTION', note: 'x' }], 'A-1\r\n A-2 \t承認なし\n\nA-3\nA-3')).toEqual([
      { reference: 'A-1', outcome: 'EXCEPTION', note: 'x' },
      { reference: 'A-2', outcome: null, note: '承認なし' },
      { reference: 'A-3', outcome: null, note: '' },
    ]);
  });

  it('is marked item by item, and the rest at once', () => {
    const items = withChange(withPasted([], 'A\nB'), 'A', { outcome: 'EXCEPTION', note: '漏れ' });
    expect(withRestGood(items)).toEqual([{ reference: 'A', outcome: 'EXCEPTION', note: '漏れ' }, { reference: 'B', outcome: 'NO_EXCEPTION', note: '' }]);
  });

  it('knows when a colleague recorded another sample meanwhile', () => {
    const standing = { id: 's', controlId: '9.2.3.1', selection: 'RANDOM' as const, selectionNote: '', sizeReason: '', items: [item('A', null)] } as never;
    expect(draftOf(standing).basis).toBe(basisOf(standing));
    expect(draftOf(null).basis).not.toBe(basisOf(standing));
  });

  it('begins empty where nothing stands', () => {
    expect(draftOf(null)).toEqual({ selection: '', selectionNote: '', sizeReason: '', items: [], basis: 'null' });
  });
});
