import type { Moment } from '@toroku/kernel';
import type { DataSource } from 'typeorm';
import { asSystem } from './as-system';

/** Notices of one transaction. */
const BATCH = 200;

/**
 * Delivers what waits in the outbox, oldest first, and answers how many. Delivery and its mark are one transaction, and the notice has the
 * key of its outbox row: whatever breaks in between, it is delivered again and is still one. Workers at once share the rows out.
 */
export async function deliverNotices(source: DataSource, moment: Moment): Promise<number> {
  let delivered = 0;
  for (let batch = BATCH; batch === BATCH; delivered += batch) batch = await deliverBatch(source, moment);
  return delivered;
}

async function deliverBatch(source: DataSource, { now }: Moment): Promise<number> {
  return asSystem(source, 'deliver-notices', async (manager) => {
    const waiting: { id: string }[] = await manager.query('select id from outbox where delivered_at is null order by recorded_at, id limit $1 for update skip locked', [BATCH]);
    const ids = waiting.map(({ id }) => id);
    if (ids.length === 0) return 0;
    await manager.query(
      `insert into notice (id, party, code, subject_id, facts, recorded_at, delivered_at)
       select id, party, code, subject_id, facts, recorded_at, $2 from outbox where id = any($1) on conflict (id) do nothing`,
      [ids, now],
    );
    await manager.query('update outbox set delivered_at = $2 where id = any($1)', [ids, now]);
    return ids.length;
  });
}
