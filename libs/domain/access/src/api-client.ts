import type { Lifecycle } from '@toroku/kernel';
import type { Duty } from './duty';

/** What a token lets another system do. Without TOROKU_WRITE it may change nothing. */
export const apiScopes = ['TOROKU_READ', 'TOROKU_WRITE'] as const;
export type ApiScope = (typeof apiScopes)[number];

/** The scope as a token carries it. */
export const scopeInToken: Readonly<Record<ApiScope, string>> = { TOROKU_READ: 'toroku:read', TOROKU_WRITE: 'toroku:write' };

export const apiClientStates = ['ACTIVE', 'REVOKED'] as const;
export type ApiClientState = (typeof apiClientStates)[number];

/** 連携システム. Another system that acts for one organisation with a token of its own, never with a person's session. */
export interface ApiClient {
  readonly id: string;
  readonly version: number;
  readonly organisationId: string;
  readonly nameJa: string;
  readonly nameEn: string;
  /** Who vouches for the system. */
  readonly issuer: string;
  /** The system's key at the issuer: its client id. */
  readonly subject: string;
  readonly scopes: readonly ApiScope[];
  readonly duties: readonly Duty[];
  readonly state: ApiClientState;
  readonly registeredAt: string;
}

/** What an administrator says of a system. */
export type ApiClientDescription = Pick<ApiClient, 'nameJa' | 'nameEn' | 'issuer' | 'subject' | 'scopes' | 'duties'>;

/** A revoked client never comes back: the system is registered anew. */
export const apiClientLifecycle: Lifecycle<ApiClientState, 'revokeApiClient', 'ADMINISTRATOR'> = {
  noun: 'apiClient',
  initial: 'ACTIVE',
  states: { ACTIVE: { awaits: 'ADMINISTRATOR', verbs: { revokeApiClient: ['REVOKED'] } }, REVOKED: { awaits: 'NOBODY', verbs: {} } },
};
