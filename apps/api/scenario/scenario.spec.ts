import { day } from '@toroku/kernel';
import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { startRehearsal, type Rehearsal } from '../src/testing/rehearsal';
import { publicRegister } from './public-register';
import { rehearsedStage } from './rehearsed-stage';
import { playThreeServices, type Ending } from './three-services';

describe('the main job over HTTP', () => {
  let database: SpecDatabase;
  let rehearsal: Rehearsal;
  let ending: Ending;

  beforeAll(async () => {
    database = await openSpecDatabase([]);
    rehearsal = await startRehearsal({ ownerUrl: database.url, today: day('2022-11-10') });
    ending = await playThreeServices(rehearsedStage(rehearsal));
  }, 300_000);
  afterAll(async () => {
    await rehearsal.close();
    await database.close();
  });

  it('ends with two services on the anonymous register, with their expiry days and history (S-096, S-097, S-172)', async () => {
    const entries = await publicRegister(rehearsal);
    expect(entries).toHaveLength(2);
    expect(entries[0]).toMatchObject({ serviceNameJa: '青空チャット', operatorNameJa: '青空クラウド株式会社', registeredOn: '2023-03-15', renewedOn: '2024-06-19', validThroughOn: '2025-04-30', standing: 'VALID' });
    expect(entries[0]?.history.map(({ kind }) => kind)).toEqual(['REGISTERED', 'SUSPENDED', 'SUSPENSION_LIFTED', 'RENEWAL_APPLIED', 'RENEWED']);
    expect(entries[1]).toMatchObject({ serviceNameJa: 'みどりアンケート', registeredOn: '2023-12-20', validThroughOn: '2024-10-31', standing: 'VALID' });
  });

  it('refuses the third with every reason and its clause (S-034, S-046, S-075, S-104)', () => {
    expect(ending.refusal.length).toBeGreaterThan(2);
    for (const reason of ending.refusal) expect(reason).toMatchObject({ message: expect.stringMatching(/[ぁ-ん]/), clause: { source: expect.any(String), at: expect.any(String) } });
  });

  it('shows nothing on the register that is private', async () => {
    expect(JSON.stringify(await publicRegister(rehearsal))).not.toMatch(/規程に定め|搬入口|一ノ瀬/);
  });
});
