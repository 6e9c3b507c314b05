import { randomUUID } from 'node:crypto';
import { seen } from '../../story/stage';
import type { Seed } from '../seed';
import { seedStage } from '../seed-stage';

const rule = 'demonstration';

/** A member who is invited and one who has left, a system that was revoked, an audit body that left the list. */
export async function seedComingsAndGoings(seed: Seed): Promise<void> {
  const stage = await seedStage(seed);
  const invite = (nameJa: string, nameEn: string) => stage.do('midori-representative', 'inviteMember', { rule, nameJa, nameEn, email: `${randomUUID()}@midori.example`, duties: ['STATEMENT_AUTHOR'] });
  await invite('新芽 ひかり', 'Hikari Shinme');
  await stage.do('midori-representative', 'removeMember', { rule, ...seen(await invite('落葉 秋', 'Aki Ochiba')) });
  const system = await stage.do('midori-representative', 'registerApiClient', { rule, nameJa: '緑 旧連携', nameEn: 'Midori Old Sync', issuer: 'https://issuer.example', subject: randomUUID(), scopes: ['TOROKU_READ'], duties: ['STATEMENT_AUTHOR'] });
  await stage.do('midori-representative', 'revokeApiClient', { rule, ...seen(system) });
  const { auditBodies } = await stage.ask<{ auditBodies: readonly { id: string; version: number; auditBody: { nameJa: string } }[] }>('committee-1', '{ auditBodies(first: 100) { id version auditBody { nameJa } } }');
  const leaving = auditBodies.find(({ auditBody }) => auditBody.nameJa === '星空監査法人');
  if (leaving) await stage.do('committee-1', 'removeAuditBody', { rule, ...seen(leaving), reason: '監査機関の申し出による' });
}
