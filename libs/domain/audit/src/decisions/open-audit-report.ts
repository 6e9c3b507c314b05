import { done, type Decision } from '@toroku/kernel';
import type { AuditReport } from '../audit-report';

/** Opening the report changes nothing, but it is a verb: who opened it, and when, stays on record. Its distribution is restricted. */
export function openAuditReport({ id }: Pick<AuditReport, 'id'>): Decision<{ readonly id: string }> {
  return done({ id });
}
