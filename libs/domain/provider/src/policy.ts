import type { Policy } from '@toroku/domain-access';
import { day, type Clause } from '@toroku/kernel';
import type { CloudService } from './cloud-service';

const ownServices: Clause = { source: 'BASIC_REGULATIONS', edition: day('2022-11-01'), at: '7', confidence: 'M' };

/** Who may ask for which verb about a cloud service. Nobody but its provider: the scheme asks, it never edits. */
export const cloudServicePolicies = {
  registerCloudService: { clause: ownServices, grants: [{ kind: 'CSP', duties: ['STATEMENT_AUTHOR', 'REPRESENTATIVE'] }] },
  reviseCloudService: { clause: ownServices, grants: [{ kind: 'CSP', duties: ['STATEMENT_AUTHOR', 'REPRESENTATIVE'], of: (service) => service?.providerId ?? null }] },
} as const satisfies Readonly<Record<string, Policy<CloudService | null>>>;

export type CloudServiceVerb = keyof typeof cloudServicePolicies;
