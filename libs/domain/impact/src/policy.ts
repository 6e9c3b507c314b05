import type { Policy } from '@toroku/domain-access';
import type { CloudService } from '@toroku/domain-provider';
import { consultationAnswer, impactGuidanceClause, liuRule, platformChoice } from './clauses';
import type { ImpactAssessment } from './impact-assessment';
import type { PreApplication } from './pre-application';
import type { TargetBusinessProposal } from './target-business';

const editsGuidance = consultationAnswer('who keeps guidance and list', ['S-031', 'S-032', 'S-039']);
const provider = ['STATEMENT_AUTHOR', 'REPRESENTATIVE'] as const;

/** Who may edit the guidance and the list: the ministries in charge alone. */
export const impactEditionPolicies = {
  reviseImpactGuidance: { clause: editsGuidance, grants: [{ kind: 'MINISTRY_IN_CHARGE', duties: ['OFFICIAL'] }] },
  adoptTargetBusinessList: { clause: editsGuidance, grants: [{ kind: 'MINISTRY_IN_CHARGE', duties: ['OFFICIAL'] }] },
} as const satisfies Readonly<Record<string, Policy<null>>>;

/** Who may move a proposal to extend the list. */
export const targetBusinessProposalPolicies = {
  proposeTargetBusiness: { clause: editsGuidance, grants: [{ kind: 'MINISTRY_IN_CHARGE', duties: ['OFFICIAL'] }, { kind: 'SUPPORT_BODY', duties: ['REVIEWER'] }] },
  reviewTargetBusinessProposal: { clause: editsGuidance, grants: [{ kind: 'MINISTRY_IN_CHARGE', duties: ['OFFICIAL'] }] },
  decideTargetBusinessProposal: { clause: editsGuidance, grants: [{ kind: 'MINISTRY_IN_CHARGE', duties: ['OFFICIAL'] }] },
} as const satisfies Readonly<Record<string, Policy<TargetBusinessProposal | null>>>;

/** What a provider may ask for about its own service. */
export const assessedServicePolicies = {
  writeServiceFactSheet: { clause: liuRule('3.3, form 1-2', ['S-055', 'S-071']), grants: [{ kind: 'CSP', duties: provider, of: (service) => service.providerId }] },
  requestImpactAssessment: { clause: liuRule('3.3', ['S-055', 'S-060']), grants: [{ kind: 'CSP', duties: provider, of: (service) => service.providerId }] },
  startOwnAssessment: { clause: impactGuidanceClause('2.5', ['S-064', 'S-079']), grants: [{ kind: 'AGENCY', duties: ['ASSESSOR'] }] },
  openPreApplication: { clause: liuRule('3.1', ['S-089']), grants: [{ kind: 'CSP', duties: provider, of: (service) => service.providerId }] },
} as const satisfies Readonly<Record<string, Policy<Pick<CloudService, 'providerId'>>>>;

const assessing = impactGuidanceClause('2.5', ['S-027', 'S-064', 'S-070']);

/** Who may move an assessment: the agency writes, the provider may only take its request back. */
export const impactAssessmentPolicies = {
  writeImpactAssessment: { clause: assessing, grants: [{ kind: 'AGENCY', duties: ['ASSESSOR'], of: ({ agencyId }) => agencyId }] },
  concludeImpactAssessment: { clause: assessing, grants: [{ kind: 'AGENCY', duties: ['ASSESSOR'], of: ({ agencyId }) => agencyId }] },
  declineImpactAssessment: { clause: consultationAnswer('no duty to assess', ['S-065']), grants: [{ kind: 'AGENCY', duties: ['ASSESSOR'], of: ({ agencyId }) => agencyId }] },
  withdrawImpactAssessmentRequest: { clause: platformChoice('withdrawal of a request', ['S-065']), grants: [{ kind: 'CSP', duties: provider, of: ({ providerId }) => providerId }] },
} as const satisfies Readonly<Record<string, Policy<ImpactAssessment>>>;

const applying = liuRule('3.1', ['S-089']);
const receiving = liuRule('3.1, Appended Table 1', ['S-082', 'S-089']);
const judging = liuRule('5.1, 5.3', ['S-082', 'S-090', 'S-093']);

/** Who may move a pre-application. The support body asks, it never edits; nobody judges a case of the own organisation. */
export const preApplicationPolicies = {
  writePreApplication: { clause: applying, grants: [{ kind: 'CSP', duties: provider, of: ({ providerId }) => providerId }] },
  attachImpactAssessments: { clause: applying, grants: [{ kind: 'CSP', duties: provider, of: ({ providerId }) => providerId }] },
  submitPreApplication: { clause: applying, grants: [{ kind: 'CSP', duties: provider, of: ({ providerId }) => providerId }] },
  withdrawPreApplication: { clause: platformChoice('withdrawal of a pre-application'), grants: [{ kind: 'CSP', duties: provider, of: ({ providerId }) => providerId }] },
  returnPreApplication: { clause: receiving, grants: [{ kind: 'SUPPORT_BODY', duties: ['RECEPTIONIST'], notOf: ({ providerId }) => [providerId] }] },
  acceptPreApplication: { clause: receiving, grants: [{ kind: 'SUPPORT_BODY', duties: ['RECEPTIONIST'], notOf: ({ providerId }) => [providerId] }] },
  beginPreApplicationReview: {
    clause: judging,
    grants: [
      { kind: 'SUPPORT_BODY', duties: ['REVIEWER'], notOf: ({ providerId }) => [providerId] },
      { kind: 'MINISTRY_IN_CHARGE', duties: ['OFFICIAL'], notOf: ({ providerId }) => [providerId] },
    ],
  },
  decidePreApplication: {
    clause: judging,
    grants: [
      { kind: 'SUPPORT_BODY', duties: ['REVIEWER'], notOf: ({ providerId }) => [providerId] },
      { kind: 'MINISTRY_IN_CHARGE', duties: ['OFFICIAL'], notOf: ({ providerId }) => [providerId] },
    ],
  },
} as const satisfies Readonly<Record<string, Policy<PreApplication>>>;

/** Every policy of the context, for the matrix in the docs. */
export const impactPolicies = { ...impactEditionPolicies, ...targetBusinessProposalPolicies, ...assessedServicePolicies, ...impactAssessmentPolicies, ...preApplicationPolicies } as const;
export type ImpactVerb = keyof typeof impactPolicies;
