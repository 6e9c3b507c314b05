import { defineRule } from '@toroku/kernel';
import { liuClause } from '../application-clauses';
import type { ApplicationRefusalCode } from '../application-refusals';

interface Facts {
  readonly serviceId: string;
  /** The papers attached, each with the service it is about; null where the paper is not there or not the applicant's. */
  readonly papers: readonly { readonly paper: string; readonly serviceId: string | null }[];
}

/** 申請書類の同一性. Every paper is about the very service that applies. */
export const papersAreOfTheService = defineRule<Facts, ApplicationRefusalCode>('papersAreOfTheService', liuClause('7', [], 'M'), ({ serviceId, papers }) =>
  papers.filter((one) => one.serviceId !== serviceId).map(({ paper }) => ({ code: 'PAPER_OF_ANOTHER_SERVICE' as const, facts: { paper }, path: [paper] })),
);
