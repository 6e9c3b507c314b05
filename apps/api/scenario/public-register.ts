import type { Rehearsal } from '../src/testing/rehearsal';

/** An entry as somebody unknown reads it. */
export interface PublicEntry {
  readonly number: string;
  readonly serviceNameJa: string;
  readonly operatorNameJa: string;
  readonly registeredOn: string;
  readonly renewedOn: string | null;
  readonly validThroughOn: string;
  readonly standing: string;
  readonly history: readonly { readonly kind: string; readonly happenedOn: string; readonly ground: string | null }[];
}

const LIST = '{ register(track: ISMAP_LIU) { entries { number serviceNameJa operatorNameJa registeredOn renewedOn validThroughOn standing history { kind happenedOn ground } } } }';

/** The LIU register, read without signing in. */
export async function publicRegister({ origin }: Rehearsal): Promise<readonly PublicEntry[]> {
  const answer = await fetch(`${origin}/register/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: LIST }) });
  const { data, errors } = (await answer.json()) as { data?: { register: { entries: readonly PublicEntry[] } }; errors?: unknown };
  if (!data) throw new Error(`the register did not answer: ${JSON.stringify(errors)}`);
  return data.register.entries;
}
