import { readTypedDay } from '@toroku/kernel';
import { statementPartWords } from '@toroku/words';
import type { TypedCertificate, TypedService } from './CertificatesEditor';
import type { StatementControlsQuery, StatementPageQuery } from './Page.generated';

export type Statement = NonNullable<StatementPageQuery['statement']>;
export type Line = NonNullable<StatementControlsQuery['statement']>['controls'][number];
export type PartName = keyof typeof statementPartWords;
/** Parts that are lists of rows. */
export const partLists = ['certificates', 'underlyingServices'] as const;

/** The parts as they are typed: regions stand one a line. */
export type PartsForm = { readonly [Part in PartName]: string } & { readonly certificates: readonly TypedCertificate[]; readonly underlyingServices: readonly TypedService[] };

/** What is stored, as it is typed. */
export function formOf({ parts }: Statement): PartsForm {
  const names = Object.keys(statementPartWords) as PartName[];
  return {
    ...(Object.fromEntries(names.map((part) => [part, part === 'regions' ? parts.regions.join('\n') : parts[part]])) as Readonly<Record<PartName, string>>),
    certificates: parts.certificates.map(({ name, scheme, validThroughOn }) => ({ name, scheme: scheme ?? '', validThroughOn: validThroughOn ?? '' })),
    underlyingServices: parts.underlyingServices.map(({ name, registrationNumber }) => ({ name, registrationNumber })),
  };
}

/** What was typed, as it is stored. A row that says nothing is none; a day that cannot be read yet is not stored yet. */
export function partsOf({ certificates, underlyingServices, ...texts }: PartsForm) {
  return {
    ...texts,
    regions: linesOf(texts.regions),
    certificates: certificates.filter(says).map(({ name, scheme, validThroughOn }) => ({ name, scheme: scheme || null, validThroughOn: readTypedDay(validThroughOn) })),
    underlyingServices: underlyingServices.filter(says),
  };
}

function says(row: TypedCertificate | TypedService): boolean {
  return Object.values(row).some((text: string) => text.trim() !== '');
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
  const part = path.find((step) => step in statementPartWords || partLists.some((list) => list === step));
  return part ? `part-${part}` : null;
}
