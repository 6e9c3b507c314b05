import type { RaisePageQuery } from './Page.generated';

export type Exception = RaisePageQuery['auditExceptions'][number];

/** Where the finding on an exception is raised. */
export function addressOf(engagementId: string, { controlId, assessment }: Pick<Exception, 'controlId' | 'assessment'>): string {
  return `/engagements/${engagementId}/raise?${new URLSearchParams({ control: controlId, of: assessment }).toString()}`;
}

/** What the finding says, from what is on record: the procedure, then each deviating item on its line. */
export function descriptionOf({ procedure, items }: Pick<Exception, 'procedure' | 'items'>): string {
  return [procedure, ...items.map(({ population, reference, note }) => `${population} ${reference}: ${note}`)].filter(Boolean).join('\n');
}
