import { randomUUID } from 'node:crypto';
import { day } from '@toroku/kernel';
import { printingBrowser } from '@toroku/server-print';
import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { rehearsedStage } from '../../scenario/rehearsed-stage';
import { auditExternally, auditInternally, reportAudit } from '../story/audit-part';
import { addService, aozora } from '../story/impact-part';
import { prepareScheme } from '../story/scheme-part';
import { declareStatement } from '../story/statement-part';
import type { Browser } from '../testing/browser';
import { startRehearsal, type Rehearsal } from '../testing/rehearsal';

const period = { periodStartOn: day('2022-01-01'), periodEndOn: day('2022-12-31') };

describe('frozen documents over HTTP', () => {
  let database: SpecDatabase;
  let rehearsal: Rehearsal;
  let [author, lead, other]: Browser[] = [];
  let ids: Readonly<Record<'statement-declaration' | 'audit-report' | 'form-2-3', string>>;
  const address = (kind: keyof typeof ids, form: string): string => `/prints/${kind}/${ids[kind]}.${form}`;
  const openings = async (): Promise<number> => (await database.root.query(`select from audit_entry where verb = 'openAuditReport'`)).rows.length;

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    rehearsal = await startRehearsal({ ownerUrl: database.url, today: day('2022-11-10') });
    const stage = rehearsedStage(rehearsal);
    await prepareScheme(stage);
    const service = await addService(stage, aozora, { ja: '青空/帳票', en: 'Aozora' });
    const statement = await declareStatement(stage, aozora, { serviceId: service.id, ...period });
    const internal = await auditInternally(stage, aozora, statement, period);
    const engagement = await reportAudit(stage, aozora, await auditExternally(stage, aozora, statement), period);
    [author, lead, other] = [await rehearsal.signIn('aozora-author'), await rehearsal.signIn('akatsuki-lead'), await rehearsal.signIn('midori-author')];
    const { engagement: one } = (await author.ask('query ($id: ID!) { engagement(id: $id) { report { id } } }', { id: engagement.id })) as { engagement: { report: { id: string } } };
    ids = { 'statement-declaration': statement.id, 'audit-report': one.report.id, 'form-2-3': internal.id };
  }, 300_000);
  afterAll(async () => {
    await rehearsal?.close();
    await database.close();
  });

  it.each([
    ['statement-declaration', '言明書_青空_帳票_2022-12-31.html'],
    ['audit-report', '実施結果報告書_青空_帳票_2022-12-31.html'],
    ['form-2-3', '内部監査に係る報告書（様式2-3）_青空_帳票_2022-12-31.html'],
  ] as const)('a %s goes out as a file of its own name that nobody keeps, the same every time', async (kind, name) => {
    const answer = await author!.send(address(kind, 'html'));
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'content-type': 'text/html; charset=utf-8' });
    expect(decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? '')).toBe(name);
    const text = await answer.text();
    expect(text).toContain('青空クラウド株式会社');
    expect(await (await author!.send(address(kind, 'html'))).text()).toBe(text);
  });

  it('printing an audit report leaves the same entry as opening it', async () => {
    const before = await openings();
    expect((await lead!.send(address('audit-report', 'html'))).status).toBe(200);
    expect(await openings()).toBe(before + 1);
  });

  it('whoever may not see the document, or asks for what is not there, learns nothing and leaves nothing', async () => {
    const before = await openings();
    const nowhere = [`/prints/audit-report/${randomUUID()}.pdf`, '/prints/audit-report/nonsense.pdf', `/prints/nothing/${ids['form-2-3']}.pdf`, `/prints/__proto__/${ids['form-2-3']}.html`, address('form-2-3', 'docx')];
    for (const place of [...nowhere, ...(Object.keys(ids) as (keyof typeof ids)[]).map((kind) => address(kind, 'html'))]) expect([place, (await other!.send(place)).status]).toEqual([place, 404]);
    expect((await rehearsal.stranger().send(address('form-2-3', 'html'))).status).toBe(401);
    expect(await openings()).toBe(before);
  });

  it('a PDF comes where there is a browser; elsewhere the answer says so and where the HTML is', async () => {
    const answer = await author!.send(address('form-2-3', 'pdf'));
    if (printingBrowser()) {
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      expect(Buffer.from(await answer.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-');
    } else {
      expect(answer.status).toBe(503);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'PRINTER_NOT_THERE', facts: { html: address('form-2-3', 'html') } } }] });
    }
  });
});
