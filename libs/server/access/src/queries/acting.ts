import type { Actor, ApiScope, Duty, MemberState, OrganisationKind } from '@toroku/domain-access';
import type { Pool } from 'pg';

interface ActingRow {
  readonly id: string;
  readonly organisation_id: string;
  readonly organisation_kind: OrganisationKind;
  readonly duties: readonly Duty[];
}

/** The actor of a member's request, as the member stands now; null when the member is not active. One statement. */
export async function readActingMember(pool: Pool, memberId: string): Promise<Actor | null> {
  const { rows } = await pool.query<ActingRow>({ name: 'acting_member', text: 'select * from toroku.acting_member($1)', values: [memberId] });
  return rows[0] ? actorOf('PERSON', rows[0]) : null;
}

/** The actor of another system's request and what the system may do; null when it is not known or was revoked. One statement. */
export async function readActingApiClient(pool: Pool, issuer: string, subject: string): Promise<{ readonly actor: Actor; readonly scopes: readonly ApiScope[] } | null> {
  const { rows } = await pool.query<ActingRow & { scopes: readonly ApiScope[] }>({
    name: 'acting_api_client',
    text: 'select * from toroku.acting_api_client($1, $2)',
    values: [issuer, subject],
  });
  return rows[0] ? { actor: actorOf('CLIENT', rows[0]), scopes: rows[0].scopes } : null;
}

/** Who signs in. */
export interface SigningIn {
  readonly issuer: string;
  readonly subject: string;
  readonly verifiedEmail: string | null;
  readonly kinds: readonly OrganisationKind[];
}

/** The member whom a sign-in names, and whether the invitation is still to be accepted; null when nobody invited the person. */
export async function readMemberSigningIn(pool: Pool, { issuer, subject, verifiedEmail, kinds }: SigningIn): Promise<{ readonly actor: Actor; readonly state: MemberState } | null> {
  const { rows } = await pool.query<ActingRow & { state: MemberState }>('select * from toroku.member_signing_in($1, $2, $3, $4)', [
    issuer,
    subject,
    verifiedEmail?.trim().toLowerCase() ?? null,
    [...kinds],
  ]);
  return rows[0] ? { actor: actorOf('PERSON', rows[0]), state: rows[0].state } : null;
}

function actorOf(kind: 'PERSON' | 'CLIENT', row: ActingRow): Actor {
  return { kind, id: row.id, organisationId: row.organisation_id, organisationKind: row.organisation_kind, duties: row.duties };
}
