import { cspPreApplicationWords as words, type Phrase } from '@toroku/words';
import type { BusinessClaim } from '../new-pre-application/BusinessFields';
import type { PreApplicationPageQuery } from './Page.generated';

export type PreApplication = NonNullable<PreApplicationPageQuery['preApplication']>;
export type Entries = NonNullable<PreApplicationPageQuery['targetBusinessList']>['entries'];

/** Form 1-1 as it is typed. */
export type FormFields = BusinessClaim & {
  readonly representativeName: string;
  readonly contactName: string;
  readonly contactMail: string;
  readonly contactPhone: string;
  readonly businessOutline: string;
  readonly remarks: string;
};

export const formLabels: Readonly<Record<keyof FormFields | 'assessmentIds' | 'assessments', Phrase>> = {
  route: words.route,
  matchedEntry: words.entry,
  representativeName: words.representativeName,
  contactName: words.contactName,
  contactMail: words.contactMail,
  contactPhone: words.contactPhone,
  businessOutline: words.businessOutline,
  remarks: words.remarks,
  assessmentIds: words.assessments,
  assessments: words.assessments,
};

/** What is stored, as it is typed. */
export function formOf({ route, matchedEntry, form }: Pick<PreApplication, 'route' | 'matchedEntry' | 'form'>): FormFields {
  const { representativeName = '', contactName = '', contactMail = '', contactPhone = '', businessOutline = '', remarks = '' } = form ?? {};
  return { route, matchedEntry, representativeName, contactName, contactMail, contactPhone, businessOutline, remarks };
}

/** The field that a reason is about: the last step of its path that the form knows. */
export function fieldIn(path: readonly string[]): keyof typeof formLabels | null {
  return (path.findLast((step) => step in formLabels) as keyof typeof formLabels | undefined) ?? null;
}

/** The element of that field. */
export function fieldOf(path: readonly string[]): string | null {
  const field = fieldIn(path);
  return field ? `form-${field === 'assessmentIds' ? 'assessments' : field}` : null;
}
