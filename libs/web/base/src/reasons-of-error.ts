import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import type { Reason } from './reason';

/** Codes after which the same request may succeed later. */
const PASSING = ['UNAVAILABLE', 'ISSUER_UNREACHABLE'];

interface Told {
  readonly code?: string;
  readonly path?: readonly string[];
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly words?: { readonly ja: string; readonly en: string };
}

/** What the platform said when it did not even get to the verb: a malformed day, a text that is too long for a request. Null when it could not be reached. */
export function reasonsOfError(error: unknown): readonly Reason[] | null {
  const told = CombinedGraphQLErrors.is(error) ? error.errors.map(({ extensions }) => (extensions ?? {}) as Told) : ServerError.is(error) ? toldIn(error.bodyText) : [];
  return reasonsTold(told);
}

/** The same, of an answer that was not asked for through GraphQL: its body. */
export function reasonsInBody(body: string): readonly Reason[] | null {
  return reasonsTold(toldIn(body));
}

function reasonsTold(told: readonly Told[]): readonly Reason[] | null {
  if (told.length === 0 || told.some(({ code = '' }) => PASSING.includes(code))) return null;
  return told.map(({ code = 'INTERNAL', path = [], facts = {}, words = { ja: code, en: code } }) => ({ code: code as Reason['code'], path: path[0] === 'input' ? path.slice(1) : path, facts, ja: words.ja, en: words.en, clause: null }));
}

function toldIn(body: string): readonly Told[] {
  try {
    return ((JSON.parse(body) as { readonly errors?: readonly { readonly extensions?: Told }[] }).errors ?? []).flatMap(({ extensions }) => (extensions?.words ? [extensions] : []));
  } catch {
    return [];
  }
}
