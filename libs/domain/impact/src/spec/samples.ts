import type { CloudService } from '@toroku/domain-provider';
import { day } from '@toroku/kernel';
import type { FactSheetContent } from '../fact-sheet';
import type { ImpactGuidanceContent } from '../guidance';
import type { HandledInformation, ImpactAssessment, ImpactSheet, ImpactUse } from '../impact-assessment';
import { judgeImpact } from '../judge-impact';
import type { PreApplication, PreApplicationFormContent } from '../pre-application';
import type { TargetBusinessList } from '../target-business';

/** Three axes, three levels, low through 1: what the specs of this context judge with. */
export const guidance: ImpactGuidanceContent = {
  axes: ['CONFIDENTIALITY', 'INTEGRITY', 'AVAILABILITY'].map((code) => ({ code, ja: code, en: code })),
  levels: ['LOW', 'MEDIUM', 'HIGH'].map((code, index) => ({ level: index + 1, code, ja: code, en: code })),
  lowThrough: 1,
  viewpoints: [{ code: 'MONEY', ja: '金銭', en: 'Money' }],
  questions: [],
};

export const list: TargetBusinessList = {
  id: 'list',
  version: 1,
  edition: 1,
  effectiveOn: '2022-11-01',
  entries: [
    { number: 1, title: { ja: '公表', en: 'Publication' }, examples: null, conditions: [{ code: 'PUBLICATION_INTENDED', seeds: ['S-033'], ja: '公表を前提とする', en: 'Meant for publication' }], notes: [] },
    { number: 6, title: null, examples: null, conditions: [], notes: [] },
  ],
  adoptedBy: 'ministry',
  adoptedAt: '2022-11-01T00:00:00.000Z',
};

/** Information rated alike along every axis, with what is told otherwise. */
export function someInformation(level: number, told: Partial<HandledInformation> = {}): HandledInformation {
  return {
    name: '名簿',
    kind: 'BUSINESS',
    confidentialityClass: 2,
    isEncryptedFromProvider: false,
    ratings: guidance.axes.map(({ code }) => ({ axis: code, level, viewpoints: ['MONEY'], reason: '影響は限られる' })),
    ...told,
  };
}

export function aUse(told: Partial<ImpactUse> = {}): ImpactUse {
  return { name: '問合せ対応', outline: '所掌の事実を答える', exclusionFlags: [], information: [someInformation(1)], ...told };
}

export const factSheet: FactSheetContent = {
  functions: '問合せに自動で答える',
  serverLocations: ['東京'],
  dataLocations: ['大阪'],
  securityFunctions: [{ name: '通信の暗号化', isOffered: true, remark: '' }],
};

export const service: CloudService = {
  id: 'service',
  version: 1,
  providerId: 'provider',
  nameJa: '青空チャット',
  nameEn: 'Aozora Chat',
  summaryJa: '応答',
  summaryEn: '',
  deliveryModel: 'SAAS',
  registeredOn: '2022-11-01',
};

export const form: PreApplicationFormContent = {
  representativeName: '青空 花子',
  contactName: '青空 太郎',
  contactMail: 'taro@aozora.example',
  contactPhone: '03-0000-0000',
  businessOutline: '府省庁の問合せ対応に使われる',
  remarks: '',
};

export function anAssessment(told: Partial<ImpactAssessment> = {}): ImpactAssessment {
  return {
    id: 'assessment',
    version: 1,
    serviceId: 'service',
    providerId: 'provider',
    agencyId: 'agency',
    state: 'CONCLUDED',
    requestedOn: '2022-11-02',
    requestNote: '',
    openedOn: '2022-11-02',
    declinedOn: null,
    declineReason: null,
    concludedOn: '2022-11-10',
    ...told,
  };
}

export function aSheet(told: Partial<ImpactSheet> = {}): ImpactSheet {
  const uses = told.uses ?? [aUse()];
  return {
    id: 'sheet',
    version: 1,
    assessmentId: 'assessment',
    serviceId: 'service',
    agencyId: 'agency',
    procurementNeed: '来年度の問合せ窓口',
    route: 'ON_LIST',
    matchedEntry: 1,
    confirmedConditions: ['PUBLICATION_INTENDED'],
    matchReason: '公表に向けた業務である',
    uses,
    assessorName: '評価 担当',
    guidanceEdition: 1,
    listEdition: 1,
    assessorId: 'someone',
    evaluatedOn: '2022-11-10',
    usableThroughOn: '2023-11-10',
    outcome: judgeImpact(uses, guidance),
    factSheet,
    ...told,
  };
}

export function aPreApplication(told: Partial<PreApplication> = {}): PreApplication {
  return {
    id: 'case',
    version: 1,
    serviceId: 'service',
    providerId: 'provider',
    route: 'ON_LIST',
    listEdition: 1,
    matchedEntry: 1,
    state: 'ASSESSED',
    ruleSetId: 'LIU-2022-11',
    assessmentIds: ['assessment'],
    pendingAssessmentIds: [],
    referenceNumber: null,
    openedOn: '2022-11-02',
    submittedOn: null,
    returnedOn: null,
    returnNotes: [],
    acceptedOn: null,
    batchEndsOn: null,
    batchDueOn: null,
    reviewBeganOn: null,
    decidedOn: null,
    decidedBy: null,
    result: null,
    reasons: [],
    ...told,
  };
}

export const values = { resultUsableMonths: 12, onListResults: 1, offListResults: 2, batchDecisionMonths: 3 };
export const today = { today: day('2022-11-20') };
