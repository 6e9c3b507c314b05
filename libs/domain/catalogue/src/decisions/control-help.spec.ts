import { refusal } from '@toroku/kernel';
import { loadCertificateMapping, loadControlGuidance, type GuidanceRow, type MappingRow } from '..';

const file = { source: '手引き 2022年版', editionId: '2022-04', fileFaults: [], knownIds: new Set(['9.2.3', '9.2.3.11.PB']), fileFaultsListed: 3 };
const guidance = (row: number, controlId: string, textJa = '鍵は分けて保管する。', textEn = ''): GuidanceRow => ({ row, controlId, textJa, textEn });
const mapped = (row: number, reference: string, controlId: string): MappingRow => ({ row, reference, controlId });
const reasonsOf = (decision: ReturnType<typeof loadControlGuidance> | ReturnType<typeof loadCertificateMapping>) => (decision.kind === 'refused' ? decision.refusals.map(({ code, path }) => [code, ...path]) : []);

describe('guidance for the controls of an edition', () => {
  it('is loaded whole, with or without English; an empty file takes it away', () => {
    expect(loadControlGuidance({ ...file, rows: [guidance(2, '9.2.3'), guidance(3, '9.2.3.11.PB', '記録する。', 'Keep records.')] })).toEqual({
      kind: 'done',
      outcome: [
        { controlId: '9.2.3', textJa: '鍵は分けて保管する。', textEn: '' },
        { controlId: '9.2.3.11.PB', textJa: '記録する。', textEn: 'Keep records.' },
      ],
    });
    expect(loadControlGuidance({ ...file, rows: [] })).toEqual({ kind: 'done', outcome: [] });
  });

  it.each([
    ['a control that the edition does not have', [guidance(2, '9.9.9')], [['HELP_CONTROL_UNKNOWN', 'csv', 'row 2', 'control_id']]],
    ['a control twice', [guidance(2, '9.2.3'), guidance(5, '9.2.3')], [['HELP_ROW_REPEATED', 'csv', 'row 5', 'control_id']]],
    ['no text', [guidance(2, '9.2.3', ' ')], [['TEXT_MISSING', 'csv', 'row 2', 'text_ja']]],
    ['a text too long', [guidance(2, '9.2.3', 'あ', 'x'.repeat(8_001))], [['TEXT_TOO_LONG', 'csv', 'row 2', 'text_en']]],
  ])('is refused for %s', (_, rows, reasons) => {
    expect(reasonsOf(loadControlGuidance({ ...file, rows }))).toEqual(reasons);
  });

  it('names its paper, and judges no row of a file that cannot be read', () => {
    expect(reasonsOf(loadControlGuidance({ ...file, source: '', rows: [guidance(2, '9.9.9')], fileFaults: [refusal('FILE_NOT_UTF8', { row: 1 }, { path: ['csv'] })] }))).toEqual([['TEXT_MISSING', 'source'], ['FILE_NOT_UTF8', 'csv']]);
  });

  it('lists so many faults and counts the rest', () => {
    expect(reasonsOf(loadControlGuidance({ ...file, rows: [2, 3, 4, 5, 6].map((row) => guidance(row, `8.${row}`)) })).map(([code]) => code)).toEqual(['HELP_CONTROL_UNKNOWN', 'HELP_CONTROL_UNKNOWN', 'HELP_CONTROL_UNKNOWN', 'FILE_HAS_MORE_FAULTS']);
  });
});

describe('the mapping of another scheme (S-157: help, never a substitute)', () => {
  it('holds many controls for a requirement and many requirements for a control', () => {
    const rows = [mapped(2, 'A.5.15', '9.2.3'), mapped(3, 'A.5.15', '9.2.3.11.PB'), mapped(4, 'A.5.18', '9.2.3')];
    expect(loadCertificateMapping({ ...file, rows })).toEqual({ kind: 'done', outcome: rows.map(({ reference, controlId }) => ({ reference, controlId })) });
  });

  it.each([
    ['the same line twice', [mapped(2, 'A.5.15', '9.2.3'), mapped(3, 'A.5.15', '9.2.3')], [['HELP_ROW_REPEATED', 'csv', 'row 3', 'control_id']]],
    ['no requirement', [mapped(2, '', '9.2.3')], [['TEXT_MISSING', 'csv', 'row 2', 'reference']]],
    ['a control that the edition does not have', [mapped(2, 'A.5.15', '1.1.1')], [['HELP_CONTROL_UNKNOWN', 'csv', 'row 2', 'control_id']]],
  ])('is refused for %s', (_, rows, reasons) => {
    expect(reasonsOf(loadCertificateMapping({ ...file, rows }))).toEqual(reasons);
  });
});
