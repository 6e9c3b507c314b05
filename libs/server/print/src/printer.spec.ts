import { declarationOf } from './spec/frozen';
import { statementDeclarationHtml } from './documents/statement-declaration';
import { NotPrinted, Printer, printingBrowser } from './printer';

const withBrowser = printingBrowser() || process.env['TOROKU_JOURNEYS'] === 'required' ? describe : describe.skip;
const htmlOf = (count: number): string => statementDeclarationHtml(declarationOf(count), { providerName: '株式会社青空', labels: new Map() });

describe('a machine without a browser', () => {
  it.each([null, '/nowhere/chromium'])('says that no PDF can be made (%s)', async (path) => {
    await expect(new Printer(path).printPdf(htmlOf(1))).rejects.toEqual(new NotPrinted('PRINTER_NOT_THERE'));
  });
});

withBrowser('a printed document', () => {
  let printer: Printer;
  beforeAll(() => void (printer = new Printer()));
  afterAll(() => printer.close());

  it('is a tagged Japanese PDF with an outline, its title and its fonts inside', async () => {
    const pdf = (await printer.printPdf(htmlOf(20))).toString('latin1');
    const marks = { begins: /^%PDF-/, tagged: /\/StructTreeRoot/, marked: /\/Marked\s+true/, language: /\/Lang\s*\(ja\)/, outline: /\/Outlines/, headerCells: /\/S\s*\/TH\b/, fontFile: /\/FontFile[23]/, font: /NotoSansJP/ };
    expect(Object.entries(marks).filter(([, mark]) => !mark.test(pdf)).map(([name]) => name)).toEqual([]);
  });

  it('runs no script, and reaches no other place', async () => {
    const evil = htmlOf(1).replace('</main>', () => '<script>document.title = "ran"</script><iframe src="http://127.0.0.1:1/"></iframe></main>').replace(/<meta http-equiv[^>]*>/, '');
    const pdf = (await printer.printPdf(evil)).toString('latin1');
    expect(/Title \(ran\)/.test(pdf)).toBe(false);
  });

  it('several at once are printed in turn, and too many are sent away', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 12 }, () => printer.printPdf(htmlOf(1))));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    expect(asked.flatMap((one) => (one.status === 'rejected' ? [(one.reason as NotPrinted).code] : []))).toEqual(['PRINTER_BUSY', 'PRINTER_BUSY']);
  });

  it('a browser that was given back is opened again when it is needed', async () => {
    await printer.close();
    expect((await printer.printPdf(htmlOf(1))).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('a statement of 1,159 controls comes out whole', async () => {
    const pdf = await printer.printPdf(htmlOf(1_159));
    expect((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length).toBeGreaterThan(20);
  });
});
