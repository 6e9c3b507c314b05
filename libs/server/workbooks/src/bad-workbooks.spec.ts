import { FileFault } from '@toroku/workbook';
import { anotherForm } from './spec/bad-workbooks/another-form';
import { idsAndRows } from './spec/bad-workbooks/ids-and-rows';
import { notAWorkbook } from './spec/bad-workbooks/not-a-workbook';
import { sheetsAndColumns } from './spec/bad-workbooks/sheets-and-columns';
import { values } from './spec/bad-workbooks/values';
import { statementForm } from './forms/statement-form';
import { faultReport, readFile, type ReportNote, type WorkbookReport } from './report';
import { aSmallStatement } from './spec/small-statement';
import type { BadWorkbook, ExpectedNote } from './spec/spoil';

const everyBadWorkbook: readonly BadWorkbook[] = [...notAWorkbook, ...anotherForm, ...sheetsAndColumns, ...idsAndRows, ...values];

async function reportOn({ make }: BadWorkbook): Promise<WorkbookReport> {
  try {
    return (await readFile(statementForm, aSmallStatement(), { bytes: await make() })).report;
  } catch (error) {
    if (error instanceof FileFault) return faultReport(error);
    throw error;
  }
}

function lineOf({ severity, code, sheet, cell, fix }: ReportNote): ExpectedNote {
  const place = sheet === null ? '' : cell === null ? sheet : `${sheet}!${cell}`;
  return fix === null ? [severity, code, place] : [severity, code, place, fix];
}

describe('bad workbooks', () => {
  it('are at least thirty', () => {
    expect(everyBadWorkbook.length).toBeGreaterThanOrEqual(30);
  });

  describe.each(everyBadWorkbook.map((one) => [one.name, one] as const))('%s', (_, bad) => {
    let report: WorkbookReport;
    beforeAll(async () => {
      report = await reportOn(bad);
    });

    it('has exactly its notes, each with what and how to mend in both languages', () => {
      const notes = report.notes.filter(({ severity }) => severity !== 'OPEN');
      expect(notes.map(lineOf)).toEqual(bad.notes);
      for (const { said, mend } of report.notes) for (const text of [said.ja, said.en, mend.ja, mend.en]) expect(text).toMatch(/^[^{}]+$/);
    });

    it('is taken in only without errors, and is never refused without one', () => {
      expect(report.isTakeable).toBe(!bad.notes.some(([severity]) => severity === 'ERROR'));
      expect(report.input === null).toBe(!report.isTakeable);
    });
  });
});
