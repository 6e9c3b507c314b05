export * from './commands/accept-pre-application';
export * from './commands/adopt-target-business-list';
export * from './commands/attach-impact-assessments';
export * from './commands/begin-pre-application-review';
export * from './commands/conclude-impact-assessment';
export * from './commands/decide-pre-application';
export * from './commands/decide-target-business-proposal';
export * from './commands/decline-impact-assessment';
export * from './commands/open-pre-application';
export * from './commands/propose-target-business';
export * from './commands/request-impact-assessment';
export * from './commands/return-pre-application';
export * from './commands/review-target-business-proposal';
export * from './commands/revise-impact-guidance';
export * from './commands/start-own-assessment';
export * from './commands/submit-pre-application';
export * from './commands/withdraw-impact-assessment-request';
export * from './commands/withdraw-pre-application';
export * from './commands/write-impact-assessment';
export * from './commands/write-pre-application';
export * from './commands/write-service-fact-sheet';
export * from './graph/impact-assessment-type';
export * from './graph/impact-edition-type';
export * from './graph/impact-enums';
export * from './graph/impact-sheet-type';
export * from './graph/pre-application-type';
export * from './graph/service-fact-sheet-type';
export * from './graph/target-business-type';
export * from './initial/impact-guidance-2022-11';
export * from './initial/target-business-list-2022-11';
export * from './queries/pre-application-facts';
export * from './tables/impact-assessment-table';
export * from './tables/impact-guidance-table';
export * from './tables/impact-sheet-table';
export * from './tables/pre-application-form-table';
export * from './tables/pre-application-notice-table';
export * from './tables/pre-application-submission-table';
export * from './tables/pre-application-table';
export * from './tables/service-fact-sheet-table';
export * from './tables/target-business-list-table';
export * from './tables/target-business-proposal-table';

import type { Table } from '@toroku/database';
import { ImpactAssessmentFieldsResolver } from './graph/impact-assessment-fields-resolver';
import { ImpactAssessmentResolver } from './graph/impact-assessment-resolver';
import { ImpactEditionResolver } from './graph/impact-edition-resolver';
import { ImpactReasonResolver } from './graph/impact-reason-type';
import { PreApplicationFieldsResolver, PreApplicationReasonResolver } from './graph/pre-application-fields-resolver';
import { PreApplicationMutations } from './graph/pre-application-mutations';
import { PreApplicationResolver } from './graph/pre-application-resolver';
import { TargetBusinessProposalResolver } from './graph/target-business-proposal-resolver';
import { ImpactAssessmentTable } from './tables/impact-assessment-table';
import { ImpactGuidanceTable } from './tables/impact-guidance-table';
import { ImpactSheetTable } from './tables/impact-sheet-table';
import { PreApplicationFormTable } from './tables/pre-application-form-table';
import { PreApplicationNoticeTable } from './tables/pre-application-notice-table';
import { PreApplicationSubmissionTable } from './tables/pre-application-submission-table';
import { PreApplicationTable } from './tables/pre-application-table';
import { ServiceFactSheetTable } from './tables/service-fact-sheet-table';
import { TargetBusinessListTable } from './tables/target-business-list-table';
import { TargetBusinessProposalTable } from './tables/target-business-proposal-table';

/** What the composition root takes from this context. */
export const impactTables: readonly Table<never>[] = [
  ImpactGuidanceTable,
  TargetBusinessListTable,
  ServiceFactSheetTable,
  ImpactAssessmentTable,
  ImpactSheetTable,
  PreApplicationTable,
  PreApplicationFormTable,
  PreApplicationSubmissionTable,
  PreApplicationNoticeTable,
  TargetBusinessProposalTable,
] as never;
export const impactResolvers = [
  ImpactEditionResolver,
  TargetBusinessProposalResolver,
  ImpactReasonResolver,
  ImpactAssessmentResolver,
  ImpactAssessmentFieldsResolver,
  PreApplicationResolver,
  PreApplicationMutations,
  PreApplicationFieldsResolver,
  PreApplicationReasonResolver,
] as const;
