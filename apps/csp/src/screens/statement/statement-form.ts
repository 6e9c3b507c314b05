import { statementPartWords } from '@toroku/words';
import type { StatementControlsQuery, StatementPageQuery } from './Page.generated';

export type Statement = NonNullable<StatementPageQuery['statement']>;
export type Line = NonNullable<StatementControlsQuery['statement']>['controls'][number];
export type PartName = keyof typeof statementPartWords;

/** The parts as they are typed: regions stand one a line. */
export type PartsForm = { readonly [Part in PartName]: string };

/** What is stored, as it is typed. */
export function formOf({ parts }: Statement): PartsForm {
  const names = Object.keys(statementPartWords) as PartName[];
  return Object.fromEntries(names.map((part) => [part, part === 'regions' ? parts.regions.join('\n') : parts[part]])) as PartsForm;
}

/** What was typed, as it is stored, beside the lists that this form does not ask for. */
export function partsOf(form: PartsForm, { parts: { certificates, underlyingServices } }: Statement) {
  return {
    ...form,
    regions: linesOf(form.regions),
    certificates: certificates.map(({ name, validThroughOn }) => ({ name, validThroughOn })),
    underlyingServices: underlyingServices.map(({ name, registrationNumber }) => ({ name, registrationNumber })),
  };
}

/** Lines that say something. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The element of the form that a path of the input is about. */
export function fieldOf(path: readonly string[]): string | null {
  const part = path.find((step) => step in statementPartWords);
  return part ? `part-${part}` : null;
}
