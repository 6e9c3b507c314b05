import {
  businessRoutes,
  exclusionFlags,
  impactAssessmentStates,
  ineligibilityGrounds,
  informationKinds,
  preApplicationResults,
  preApplicationStates,
  procurementLists,
  targetBusinessProposalStates,
} from '@toroku/domain-impact';
import { enumOf } from '@toroku/server-graph';

export const BusinessRouteEnum = enumOf('BusinessRoute', businessRoutes, 'Whether the business is on the target-business list (対象業務) or under consideration (要検討業務).');
export const ExclusionFlagEnum = enumOf('ExclusionFlag', exclusionFlags, 'What keeps a use out of the LIU track whatever its level.');
export const InformationKindEnum = enumOf('InformationKind', informationKinds, 'LOG_IN takes the level of the business processed; BUSINESS is everything else.');
export const ImpactAssessmentStateEnum = enumOf('ImpactAssessmentState', impactAssessmentStates, 'The states of an impact assessment (影響度評価).');
export const PreApplicationStateEnum = enumOf('PreApplicationState', preApplicationStates, 'The states of a pre-application (事前申請).');
export const PreApplicationResultEnum = enumOf('PreApplicationResult', preApplicationResults, 'What was decided.');
export const IneligibilityGroundEnum = enumOf('IneligibilityGround', ineligibilityGrounds, 'On what a case is held not to be eligible; each stands for a clause.');
export const ProcurementListEnum = enumOf('ProcurementList', procurementLists, 'The registers from which an agency may procure.');
export const TargetBusinessProposalStateEnum = enumOf('TargetBusinessProposalState', targetBusinessProposalStates, 'The states of a proposal to extend the target-business list.');
