import type { Actor } from '@toroku/domain-access';
import { bindStatement } from '@toroku/gate';
import type { DataSource, EntityManager } from 'typeorm';

/** The platform itself, under the name of a job. */
export function systemActor(job: string): Actor {
  return { kind: 'SYSTEM', id: job, organisationId: null, organisationKind: 'PLATFORM', duties: [] };
}

/** One transaction of a job. The source must be under the worker's login: no other may act as the system. */
export async function asSystem<Result>(source: DataSource, job: string, work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
  return source.transaction('READ COMMITTED', async (manager) => {
    const { text, values } = bindStatement(systemActor(job));
    await manager.query(text, [...values]);
    return work(manager);
  });
}
