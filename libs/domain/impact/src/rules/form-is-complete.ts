import { defineRule } from '@toroku/kernel';
import { liuRule } from '../clauses';
import type { PreApplicationFormContent } from '../pre-application';
import type { ImpactRefusalCode } from '../refusals';

const required = ['representativeName', 'contactName', 'contactMail', 'contactPhone', 'businessOutline'] as const satisfies readonly (keyof PreApplicationFormContent)[];

/** 様式1-1. Everything but the remarks is filled in. The official list of fields was not found; these are the platform's. */
export const formIsComplete = defineRule<{ readonly form: PreApplicationFormContent | null }, ImpactRefusalCode>('formIsComplete', liuRule('3.1, form 1-1', ['S-089']), ({ form }) => {
  const missing = required.filter((field) => (form?.[field] ?? '').trim() === '');
  return missing.length === 0 ? [] : [{ code: 'FORM_INCOMPLETE', facts: { missing }, path: ['form'] }];
});
