import type { Table } from '@toroku/database';
import { ApplicationAnswerTable, ApplicationQueryTable } from './tables/application-query-tables';
import { CommitteeVoteTable } from './tables/committee-vote-table';
import { RegistrationApplicationFormTable } from './tables/registration-application-form-table';
import { RegistrationApplicationTable } from './tables/registration-application-table';
import { ExclusionJudgementTable, ReviewOpinionTable } from './tables/technical-review-tables';

/** The tables of the application from opening to decision. */
export const applicationTables: readonly Table<never>[] = [
  RegistrationApplicationTable,
  RegistrationApplicationFormTable,
  ApplicationQueryTable,
  ApplicationAnswerTable,
  ExclusionJudgementTable,
  ReviewOpinionTable,
  CommitteeVoteTable,
] as never;
