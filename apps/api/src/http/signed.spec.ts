import { createHash } from 'node:crypto';
import { addYears, day } from '@toroku/kernel';
import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { rehearsedStage } from '../../scenario/rehearsed-stage';
import { prepareScheme } from '../story/scheme-part';
import { declareStatement } from '../story/statement-part';
import { startRehearsal, type Rehearsal } from '../testing/rehearsal';

const MINE = '{ mySignatures { id kind digest standing signerNameJa } }';
const provider = { author: 'aozora-author', representative: 'aozora-representative', internalAuditor: 'aozora-internal-auditor' } as const;
const period = { periodStartOn: day('2021-11-01'), periodEndOn: day('2022-10-31') };

interface Line {
  readonly id: string;
  readonly digest: string;
}

describe('what a person signed, over HTTP', () => {
  let database: SpecDatabase;
  let rehearsal: Rehearsal;
  let line: Line;
  const mine = async (person: 'aozora-representative' | 'aozora-author') => (await (await rehearsal.signIn(person)).graphql<{ mySignatures: readonly Line[] }>(MINE)).data?.mySignatures;

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    rehearsal = await startRehearsal({ ownerUrl: database.url, today: day('2022-11-10') });
    const stage = rehearsedStage(rehearsal);
    await prepareScheme(stage);
    const service = await stage.do('aozora-author', 'registerCloudService', { rule: 'LIU rules 2.1', nameJa: '青空', nameEn: 'Aozora', summaryJa: '試し', deliveryModel: 'SAAS' });
    await declareStatement(stage, provider, { serviceId: service.id, ...period });
    const [signed] = (await mine('aozora-representative')) ?? [];
    if (!signed) throw new Error('the declaration left no signature');
    line = signed;
  });
  afterAll(async () => {
    await rehearsal?.close();
    await database.close();
  });

  it('is listed for the one who signed and for nobody else', async () => {
    expect(await mine('aozora-representative')).toMatchObject([{ kind: 'STATEMENT', standing: 'CURRENT', signerNameJa: '空野 大地' }]);
    expect(await mine('aozora-author')).toEqual([]);
  });

  it('comes as the very bytes, with their digest; the same years later, whatever is called otherwise meanwhile', async () => {
    const browser = await rehearsal.signIn('aozora-representative');
    const first = await browser.send(`/signed/${line.id}`);
    const bytes = Buffer.from(await first.arrayBuffer());
    expect(first.headers.get('x-content-digest')).toBe(`sha-256=${line.digest}`);
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(line.digest);
    expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ ...period, serviceNameJa: '青空' });
    await database.root.query(`update member set name_ja = '改名 太郎'; update cloud_service set name_ja = '改称'; update control set label_ja = '別の言い方'`);
    rehearsal.clock.moveTo(addYears(day('2022-11-10'), 7));
    const later = await (await rehearsal.signIn('aozora-representative')).send(`/signed/${line.id}`);
    expect(Buffer.from(await later.arrayBuffer()).equals(bytes)).toBe(true);
    expect(await mine('aozora-representative')).toMatchObject([{ signerNameJa: '空野 大地' }]);
  });

  it('is not there for whoever is outside the case, nor under another key, and asks who is there', async () => {
    const stranger = await rehearsal.signIn('midori-representative');
    for (const address of [`/signed/${line.id}`, '/signed/nonsense', '/signed/0190a3c4-1111-7222-8333-444455556666']) expect((await stranger.send(address)).status).toBe(404);
    expect((await rehearsal.stranger().send(`/signed/${line.id}`)).status).toBe(401);
  });

  it('is a fault, not an answer, when the bytes no longer fit their digest', async () => {
    const browser = await rehearsal.signIn('aozora-representative');
    await database.root.query(`update signature set content = replace(content, '改', '新') || ' ' where id = $1`, [line.id]);
    expect((await browser.send(`/signed/${line.id}`)).status).toBe(500);
  });
});
