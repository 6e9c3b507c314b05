import type { Clause } from './clause';

/** A value that a refusal mentions: what was found, what was expected. Never a sentence. */
export type Fact = string | number | boolean | null | readonly string[];

/** One reason why something was not done. The wording in both languages is chosen by `code`, filled with `facts`. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  /** The clause that is not met; null where the reason is technical (a stale version, a malformed text). */
  readonly clause: Clause | null;
  /** The input field the reason is about, outermost first; empty when it is about the whole. */
  readonly path: readonly string[];
  readonly facts: Readonly<Record<string, Fact>>;
}

/** At least one reason. */
export type Refusals<Code extends string = string> = readonly [Refusal<Code>, ...Refusal<Code>[]];

/** Codes that belong to no context. */
export const kernelRefusalCodes = [
  'NOT_SIGNED_IN',
  'NOT_FOUND',
  'NOT_PERMITTED',
  'NOT_NOW',
  'STALE_VERSION',
  'IDEMPOTENCY_KEY_REUSED',
  'TEXT_MISSING',
  'TEXT_TOO_LONG',
  'TEXT_HAS_CONTROL_CHARACTERS',
  'DAY_MALFORMED',
  'DAYS_REVERSED',
  'DAY_IN_THE_FUTURE',
  'NUMBER_OUT_OF_RANGE',
  'TOO_MANY_ITEMS',
  'FACT_MISSING',
] as const;
export type KernelRefusalCode = (typeof kernelRefusalCodes)[number];

/** Builds one refusal. */
export function refusal<Code extends string>(
  code: Code,
  facts: Readonly<Record<string, Fact>> = {},
  where: { readonly clause?: Clause | null; readonly path?: readonly string[] } = {},
): Refusal<Code> {
  return { code, clause: where.clause ?? null, path: where.path ?? [], facts };
}
