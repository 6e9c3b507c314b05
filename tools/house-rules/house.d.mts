import type { Rule } from 'eslint';

/** The rules of the house that need code. */
export declare const house: {
  readonly rules: Readonly<Record<'explicit-graph-type' | 'plain-names' | 'pure' | 'short-resolvers' | 'title-states-fact', Rule.RuleModule>>;
};
