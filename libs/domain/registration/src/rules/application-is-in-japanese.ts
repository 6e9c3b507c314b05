import { defineRule } from '@toroku/kernel';
import { liuClause } from '../application-clauses';
import type { ApplicationRefusalCode } from '../application-refusals';

const japanese = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;

/** 使用言語. Prose of the application is in Japanese. The machine sees a text without a single Japanese letter; the support body reads the rest. */
export const applicationIsInJapanese = defineRule<{ readonly texts: readonly { readonly path: readonly string[]; readonly text: string }[] }, ApplicationRefusalCode>(
  'applicationIsInJapanese',
  liuClause('7.10', ['S-010']),
  ({ texts }) => texts.filter(({ text }) => text.trim() !== '' && !japanese.test(text)).map(({ path }) => ({ code: 'APPLICATION_NOT_IN_JAPANESE', facts: { field: path.join('.') }, path })),
);
