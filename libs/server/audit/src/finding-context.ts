export * from './commands/accept-improvement-plan';
export * from './commands/begin-improvement';
export * from './commands/classify-finding';
export * from './commands/close-finding';
export * from './commands/raise-finding';
export * from './commands/raise-findings';
export * from './commands/reclassify-as-recommendation';
export * from './commands/report-improvement';
export * from './commands/require-improvement-plan';
export * from './commands/return-improvement-plan';
export * from './commands/submit-improvement-plan';
export * from './commands/verify-improvement';
export * from './graph/finding-type';
export * from './tables/finding-tables';

import { FindingMutations } from './graph/finding-mutations';
import { FindingResolver } from './graph/finding-resolver';
import { FindingDocumentTable, FindingTable, ImprovementPlanTable } from './tables/finding-tables';

export const findingTables = [FindingTable, FindingDocumentTable, ImprovementPlanTable] as const;
export const findingResolvers = [FindingResolver, FindingMutations] as const;
