import { submitImprovementPlan as decide, type ImprovementPromise } from '@toroku/domain-audit';
import type { ChangeInput } from '@toroku/gate';
import { findingCommand } from './finding-command';

export const submitImprovementPlan = findingCommand<ChangeInput & ImprovementPromise>({
  verb: 'submitImprovementPlan',
  decide: (finding, { measures, responsiblePerson, improveByOn }, moment) => decide(finding, { measures, responsiblePerson, improveByOn }, moment),
  notice: () => ['IMPROVEMENT_PLAN_SUBMITTED', 'raisedByOrganisationId'],
});
