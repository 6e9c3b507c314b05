import { defineRule } from '@toroku/kernel';
import { languageClause } from '../reference-translation';
import type { StatementRefusalCode } from '../refusals';
import type { StatementParts } from '../statement';

/** The parts that belong to the paper itself; the overall picture is an attachment and may be in English. */
const paper = ['scopeJa', 'subsequentEvents', 'capitalTies', 'foreignLaw', 'governingLaw', 'penetrationTests'] as const satisfies readonly (keyof StatementParts)[];
const japanese = /[\u3040-\u30ff\u3400-\u9fff]/;

/** 使用言語. Papers are in Japanese; only the statement's attachments may be in English. A text without a single Japanese character is not Japanese. */
export const statementIsInJapanese = defineRule<StatementParts, StatementRefusalCode>(
  'statementIsInJapanese',
  languageClause,
  (parts) =>
    paper
      .filter((part) => parts[part].trim() !== '' && !japanese.test(parts[part]))
      .map((part) => ({ code: 'TEXT_NOT_JAPANESE', facts: { part }, path: ['parts', part] })),
);
