import type { Statement } from '@toroku/domain-statement';

/** What the audit needs to know of the statement. */
export type AuditedStatement = Pick<Statement, 'id' | 'serviceId' | 'providerId' | 'state' | 'periodStartOn' | 'periodEndOn' | 'contentDigest'>;
