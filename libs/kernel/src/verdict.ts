import type { Clause } from './clause';
import type { Fact, Refusal, Refusals } from './refusal';

/** Yes, no with every reason, or what is still missing to tell. */
export type Verdict<Code extends string = string> =
  | { readonly kind: 'satisfied' }
  | { readonly kind: 'unsatisfied'; readonly reasons: Refusals<Code> }
  | { readonly kind: 'undetermined'; readonly missing: readonly string[]; readonly clause: Clause | null };

/** A reason as a rule states it: the rule's clause is added by `defineRule`. */
export interface Reason<Code extends string> {
  readonly code: Code;
  readonly facts?: Readonly<Record<string, Fact>>;
  readonly path?: readonly string[];
}

/** What a rule's own judge answers: the reasons against (none: satisfied), or the names of missing facts. */
export type Judgement<Code extends string> = readonly Reason<Code>[] | { readonly missing: readonly string[] };

/** One clause of the scheme as a question over facts. One rule per file, named like the file. */
export interface Rule<Facts, Code extends string = string> {
  readonly name: string;
  readonly clause: Clause;
  judge(facts: Facts): Verdict<Code>;
}

/** Makes a rule of a clause and a pure judge; every reason carries the clause. */
export function defineRule<Facts, Code extends string>(
  name: string,
  clause: Clause,
  judge: (facts: Facts) => Judgement<Code>,
): Rule<Facts, Code> {
  return {
    name,
    clause,
    judge(facts) {
      const answer = judge(facts);
      if ('missing' in answer) return { kind: 'undetermined', missing: answer.missing, clause };
      const [first, ...others] = answer.map((reason) => withClause(reason, clause));
      return first ? { kind: 'unsatisfied', reasons: [first, ...others] } : { kind: 'satisfied' };
    },
  };
}

function withClause<Code extends string>(reason: Reason<Code>, clause: Clause): Refusal<Code> {
  return { code: reason.code, clause, path: reason.path ?? [], facts: reason.facts ?? {} };
}
