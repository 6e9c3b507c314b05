import { day } from '@toroku/kernel';
import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { startRehearsal, type Rehearsal } from '../testing/rehearsal';
import { openLog } from './log';

describe('the log', () => {
  const lines: string[] = [];
  let database: SpecDatabase;
  let rehearsal: Rehearsal;

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    rehearsal = await startRehearsal({ ownerUrl: database.url, today: day('2022-11-10'), log: openLog('trace', { write: (line) => void lines.push(line) }) });
  });
  afterAll(async () => {
    await rehearsal?.close();
    await database.close();
  });

  it('names requests by number, path and outcome and never says what was in them', async () => {
    const author = await rehearsal.signIn('aozora-author');
    const input = { idempotencyKey: 'secret-key', nameJa: '秘密の名', nameEn: 'Secret Name', summaryJa: '秘密', deliveryModel: 'SAAS' };
    await author.graphql('mutation ($input: RegisterCloudServiceInput!) { registerCloudService(input: $input) { __typename } }', { input });
    await author.send('/auth/logout', { method: 'POST' });
    const log = lines.join('');
    expect(log).toMatch(/"requestId":"[0-9a-f-]{36}","method":"POST","path":"\/graphql","status":200/);
    for (const told of ['秘密', 'Secret', 'secret-key', '青山', 'aozora-author', 'code=', author.cookie('toroku') ?? 'toroku=']) expect(log).not.toContain(told);
  });

  it('keeps of a fault its code and place, once, and not the values; the answer gives the number to tell', async () => {
    const author = await rehearsal.signIn('aozora-author');
    lines.length = 0;
    await database.root.query('alter table cloud_service add constraint nothing_goes check (name_en not like $$Unlucky%$$)');
    const input = { idempotencyKey: 'fault', nameJa: '不運', nameEn: 'Unlucky Person', summaryJa: '不運', deliveryModel: 'SAAS' };
    const answer = await author.graphql('mutation ($input: RegisterCloudServiceInput!) { registerCloudService(input: $input) { __typename } }', { input });
    const faults = lines.filter((line) => line.includes('"level":50'));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('23514');
    expect(lines.join('')).not.toMatch(/Unlucky|不運/);
    const { requestId } = JSON.parse(faults[0] ?? '{}') as { requestId: string };
    expect(answer.errors).toMatchObject([{ extensions: { code: 'INTERNAL', facts: { correlationId: requestId }, words: { ja: expect.stringContaining(requestId) } } }]);
    expect(JSON.stringify(answer)).not.toMatch(/constraint|cloud_service/);
  });
});
