import type { GraphQLFormattedError } from 'graphql';
import { edgeWords, refusalWords, type EdgeCode, type RefusalCode } from '@toroku/words';
import { problem } from './problem';

/** Text of an error message at most: a value that was sent is not sent back whole. */
const MESSAGE_MAX = 300;

/**
 * Every error as people and programs can read it: code, facts, the input field it is about, wording in both languages.
 * Faults arrive here already marked (`mark-faults.ts`); whatever is not known by now is masked.
 */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { code, facts } = readable(formatted);
  const { words } = problem(code, facts);
  const isFault = code === 'INTERNAL' || code === 'UNAVAILABLE';
  return {
    message: isFault ? words.en : formatted.message.slice(0, MESSAGE_MAX),
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code, facts, path: inputPath(formatted.message), words },
  };
}

type Readable = { readonly code: EdgeCode | RefusalCode; readonly facts: Readonly<Record<string, unknown>> };

function readable({ message, extensions = {} }: GraphQLFormattedError): Readable {
  const code = String(extensions['code']);
  const facts = (extensions['facts'] ?? {}) as Readable['facts'];
  const ours = [code, message, message.split('; ').at(-1) ?? ''].find((text) => text in edgeWords || text in refusalWords);
  if (ours) return { code: ours as Readable['code'], facts };
  const enumeration = /Value "(.*?)" does not exist in "(\w+)" enum/s.exec(message) ?? /Enum "(?<type>\w+)" cannot represent non-(?:enum|string) value: (?<value>.{0,40})/s.exec(message);
  if (enumeration) return { code: 'CODE_UNKNOWN', facts: enumeration.groups ?? { value: enumeration[1]?.slice(0, 40), type: enumeration[2] } };
  if (/was not provided|not to be null|non-nullable/.test(message)) return { code: 'VALUE_MISSING', facts: {} };
  if (code === 'BAD_USER_INPUT' || /cannot represent/.test(message)) return { code: 'VALUE_MALFORMED', facts: {} };
  if (code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED' || code === 'OPERATION_RESOLUTION_FAILURE' || /is not configured to execute/.test(message)) return { code: 'DOCUMENT_INVALID', facts: {} };
  if (code === 'BAD_REQUEST') return { code: /preflight|CSRF/i.test(message) ? 'REQUEST_NOT_PREFLIGHTED' : 'BODY_MALFORMED', facts: {} };
  return { code: 'INTERNAL', facts };
}

/** The input field that graphql-js names in its message, without the variable's own name. */
function inputPath(message: string): readonly string[] {
  const named = / at "([^"]{1,200})"/.exec(message)?.[1];
  return named ? named.split(/[.[\]]+/).filter(Boolean).slice(1) : [];
}
