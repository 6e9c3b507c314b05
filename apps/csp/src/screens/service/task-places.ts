import type { ServicePageQuery } from './Page.generated';

type Task = ServicePageQuery['serviceTasks'][number];

/** Where a step is done: in its case when there is one, else where it is begun; null where it cannot begin yet. */
export function placeOfTask({ code, subjectId, state }: Task, serviceId: string): string | null {
  const begin = state !== 'CANNOT_START';
  const inCase = (path: string, first: string | null): string | null => (subjectId ? `/${path}/${subjectId}` : begin && first ? first : null);
  switch (code) {
    case 'FACT_SHEET':
      return `/services/${serviceId}/fact-sheet`;
    case 'IMPACT_ASSESSMENT':
      return inCase('assessments', `/assessments/new?service=${serviceId}`);
    case 'PRE_APPLICATION':
      return inCase('pre-applications', `/pre-applications/new?service=${serviceId}`);
    case 'STATEMENT':
      return inCase('statements', `/statements/new?service=${serviceId}`);
    case 'INTERNAL_AUDIT':
      return inCase('internal-audits', `/internal-audits/new?service=${serviceId}`);
    case 'AUDIT':
      return inCase('engagements', `/engagements/new?service=${serviceId}`);
    case 'APPLICATION':
    case 'REVIEW':
      return inCase('applications', code === 'APPLICATION' ? `/applications/new?service=${serviceId}` : null);
    case 'REGISTRATION':
      return subjectId ? (state === 'DONE' ? `/entries/${subjectId}` : `/applications/${subjectId}`) : null;
    case 'RENEWAL':
      return subjectId ? `/entries/${subjectId}` : null;
  }
}
