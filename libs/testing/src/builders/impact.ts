import type { Actor } from '@toroku/domain-access';
import type { BusinessRoute, HandledInformation, ImpactAssessment, ImpactUse, PreApplication, SheetContent } from '@toroku/domain-impact';
import type { CloudService } from '@toroku/domain-provider';
import { addDays, type LegalDay } from '@toroku/kernel';
import {
  acceptPreApplication,
  adoptTargetBusinessList,
  attachImpactAssessments,
  beginPreApplicationReview,
  concludeImpactAssessment,
  decidePreApplication,
  impactGuidance2022November,
  openPreApplication,
  PreApplicationTable,
  requestImpactAssessment,
  reviseImpactGuidance,
  ServiceFactSheetTable,
  submitPreApplication,
  targetBusinessList2022November,
  writeImpactAssessment,
  writePreApplication,
  writeServiceFactSheet,
} from '@toroku/server-impact';
import type { House } from '../house';

/** The people who take a pre-application through, one of each side. */
export interface ImpactPeople {
  /** Of the provider of the service. */
  readonly author: Actor;
  /** Of different national administrative organs; on the list the first alone assesses. */
  readonly agencies: readonly [Actor, Actor];
  readonly supportBody: Actor;
  readonly ministry: Actor;
}

export const aFactSheet = {
  functions: '問合せに自動で答える',
  serverLocations: ['東京都'],
  dataLocations: ['東京都', '大阪府'],
  securityFunctions: [{ name: '多要素認証', isOffered: true, remark: '' }],
};

export const aForm = {
  representativeName: '青空 花子',
  contactName: '青空 太郎',
  contactMail: 'taro@aozora.example',
  contactPhone: '03-0000-0000',
  businessOutline: '府省庁の問合せ対応に使われる',
  remarks: '',
};

export const receptionPassed = { isComplete: true, isInJapanese: true, isByRightMethod: true };

/** Information of class 2 rated alike along the three axes of the first guidance. */
export function handledInformation(level: number, told: Partial<HandledInformation> = {}): HandledInformation {
  const ratings = impactGuidance2022November.axes.map(({ code }) => ({ axis: code, level, viewpoints: ['GOVERNMENT_WORK'], reason: '影響は限られる' }));
  return { name: '問合せの内容', kind: 'BUSINESS', confidentialityClass: 2, isEncryptedFromProvider: false, ratings, ...told };
}

/** What an agency writes: one use at the level, matching entry 8 or off the list. */
export function sheetAt(level: number, route: BusinessRoute, told: Partial<SheetContent> = {}): SheetContent {
  const use: ImpactUse = { name: '問合せ対応', outline: '所掌の事実についての問合せに答える', exclusionFlags: [], information: [handledInformation(level)] };
  return {
    procurementNeed: '来年度から問合せ窓口に使う',
    route,
    matchedEntry: route === 'ON_LIST' ? 8 : null,
    confirmedConditions: route === 'ON_LIST' ? ['KEPT_UNDER_ONE_YEAR_OR_ROUTINE'] : [],
    matchReason: '事実の問合せに答える業務である',
    uses: [use],
    assessorName: '情報化担当 評価 一郎',
    ...told,
  };
}

/** The first guidance and the first list, brought out by the ministries in charge. Once a house. */
export async function withImpactEditions(house: House, ministry: Actor): Promise<void> {
  await house.done(ministry, reviseImpactGuidance, { ...impactGuidance2022November, idempotencyKey: 'first guidance' });
  await house.done(ministry, adoptTargetBusinessList, { ...targetBusinessList2022November, idempotencyKey: 'first list' });
}

/** The provider's part of form 1-2, filled in; over one that is already there. */
export async function withFactSheet(house: House, author: Actor, service: CloudService): Promise<void> {
  const [written] = await house.reading(author, ({ read }) => read.list(ServiceFactSheetTable, 'serviceId', service.id));
  await house.done(author, writeServiceFactSheet, { ...aFactSheet, serviceId: service.id, expectedVersion: written?.version ?? 0 });
}

/** An assessment that the provider asked for and the agency concluded today. Needs the fact sheet. */
export async function aConcludedAssessment(house: House, { author, agency, service, sheet }: { author: Actor; agency: Actor; service: CloudService; sheet: SheetContent }): Promise<ImpactAssessment> {
  const requested = await house.done(author, requestImpactAssessment, { serviceId: service.id, agencyId: agency.organisationId ?? '', note: '' });
  const written = await house.done(agency, writeImpactAssessment, { id: requested.id, expectedVersion: requested.version, sheet });
  return house.done(agency, concludeImpactAssessment, { id: written.id, expectedVersion: written.version });
}

/** What a pre-application is made for; on the list and low unless told. */
export interface PreApplicationOrder {
  readonly service: CloudService;
  readonly route?: BusinessRoute;
  readonly level?: number;
}

/** A pre-application with form and concluded assessments, ready to be handed in today. */
export async function anAssessedPreApplication(house: House, people: ImpactPeople, { service, route = 'ON_LIST', level = 1 }: PreApplicationOrder): Promise<PreApplication> {
  const { author, agencies } = people;
  const matchedEntry = route === 'ON_LIST' ? 8 : null;
  const opened = await house.done(author, openPreApplication, { serviceId: service.id, route, matchedEntry });
  const written = await house.done(author, writePreApplication, { id: opened.id, expectedVersion: opened.version, route, matchedEntry, form: aForm });
  const assessmentIds: string[] = [];
  for (const agency of route === 'ON_LIST' ? [agencies[0]] : agencies) {
    assessmentIds.push((await aConcludedAssessment(house, { author, agency, service, sheet: sheetAt(level, route) })).id);
  }
  return house.done(author, attachImpactAssessments, { id: written.id, expectedVersion: written.version, assessmentIds });
}

/** A pre-application that is accepted today: on the list ACCEPTED, off the list QUEUED_FOR_BATCH. */
export async function anAcceptedPreApplication(house: House, people: ImpactPeople, order: PreApplicationOrder): Promise<PreApplication> {
  const assessed = await anAssessedPreApplication(house, people, order);
  const submitted = await house.done(people.author, submitPreApplication, { id: assessed.id, expectedVersion: assessed.version });
  return house.done(people.supportBody, acceptPreApplication, { id: submitted.id, expectedVersion: submitted.version, checks: receptionPassed });
}

/**
 * An eligible pre-application, through the gate from the fact sheet on. Needs the impact tables and editions in the house.
 * Off the list it moves the clock to the day after the end of the half.
 */
export async function anEligiblePreApplication(house: House, people: ImpactPeople, order: PreApplicationOrder): Promise<PreApplication> {
  await withFactSheet(house, people.author, order.service);
  const accepted = await anAcceptedPreApplication(house, people, order);
  if (accepted.batchEndsOn !== null) house.clock.moveTo(addDays(accepted.batchEndsOn as LegalDay, 1));
  const { ministry } = people;
  const reviewed = await house.done(ministry, beginPreApplicationReview, { id: accepted.id, expectedVersion: accepted.version });
  return house.done(ministry, decidePreApplication, {
    id: reviewed.id,
    expectedVersion: reviewed.version,
    result: 'ELIGIBLE',
    reasons: [{ ground: null, text: '評価の内容から、低位である蓋然性を確認した' }],
  });
}

/** The case as it stands, seen by somebody. */
export async function preApplicationSeenBy(house: House, actor: Actor | null, id: string): Promise<PreApplication | null> {
  return house.reading(actor, (context) => context.read.one(PreApplicationTable, id));
}
