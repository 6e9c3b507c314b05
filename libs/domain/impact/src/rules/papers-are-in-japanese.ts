import { defineRule } from '@toroku/kernel';
import { liuRule } from '../clauses';
import type { ImpactRefusalCode } from '../refusals';

const japanese = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;

/** 使用言語. Prose of the papers is in Japanese; what the machine can see is a text without a single Japanese letter. The support body reads the rest. */
export const papersAreInJapanese = defineRule<{ readonly texts: readonly { readonly path: readonly string[]; readonly text: string }[] }, ImpactRefusalCode>(
  'papersAreInJapanese',
  liuRule('7.10', ['S-010']),
  ({ texts }) =>
    texts.filter(({ text }) => text.trim() !== '' && !japanese.test(text)).map(({ path }) => ({ code: 'PAPER_NOT_IN_JAPANESE', facts: { field: path.join('.') }, path })),
);
