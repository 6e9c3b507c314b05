import { impactGuidance2022November } from '@toroku/server-impact';
import { addDays, type LegalDay } from '@toroku/kernel';
import type { PersonKey } from '../demonstration/people';
import { organisationIds } from './scheme-part';
import { seen, type Stage } from './stage';
import type { Answered, Reason } from './voice';

/** The people of a provider, by their part. */
export interface Provider {
  readonly author: PersonKey;
  readonly representative: PersonKey;
  readonly internalAuditor: PersonKey;
}

export const aozora: Provider = { author: 'aozora-author', representative: 'aozora-representative', internalAuditor: 'aozora-internal-auditor' };
export const midori: Provider = { author: 'midori-author', representative: 'midori-representative', internalAuditor: 'midori-internal-auditor' };

/** An agency's person and its organisation. */
export interface Assessor {
  readonly person: PersonKey;
  readonly agency: string;
}

export const kurashi: Assessor = { person: 'kurashi-assessor', agency: '暮らし省' };
export const minato: Assessor = { person: 'minato-assessor', agency: '港湾みなと省' };

/** How an agency sees its use of a service. */
export interface Use {
  readonly name: string;
  readonly outline: string;
  /** 1 low, 2 medium, 3 high. */
  readonly level: number;
  readonly confidentialityClass: number;
  readonly exclusionFlags: readonly string[];
}

export const answeringInquiries: Use = { name: '問合せ対応', outline: '所掌の事実についての問合せに答える', level: 1, confidentialityClass: 2, exclusionFlags: [] };
export const anythingAtAll: Use = { name: 'あらゆる会議', outline: '目的を限らない会議と資料の保存', level: 3, confidentialityClass: 3, exclusionFlags: ['PURPOSE_NOT_LIMITED'] };

/** A provider's service, with its part of form 1-2. */
export async function addService(stage: Stage, provider: Provider, name: { readonly ja: string; readonly en: string }): Promise<Answered> {
  const service = await stage.do(provider.author, 'registerCloudService', { rule: 'LIU rules 2.1 (S-020)', nameJa: name.ja, nameEn: name.en, summaryJa: `${name.ja}は府省庁の業務を支えます。`, deliveryModel: 'SAAS' });
  const sheet = { functions: '問合せに自動で答える', serverLocations: ['東京都'], dataLocations: ['東京都', '大阪府'], securityFunctions: [{ name: '多要素認証', isOffered: true, remark: '' }] };
  await stage.do(provider.author, 'writeServiceFactSheet', { rule: 'LIU rules 3.3, form 1-2 (S-055, S-071)', serviceId: service.id, expectedVersion: 0, ...sheet });
  return service;
}

/** An agency assesses its use at the provider's request. */
export async function assess(stage: Stage, provider: Provider, { serviceId, by, use, onList }: { readonly serviceId: string; readonly by: Assessor; readonly use: Use; readonly onList: boolean }): Promise<Answered> {
  const agencyId = (await organisationIds(stage)).get(by.agency);
  const asked = await stage.do(provider.author, 'requestImpactAssessment', { rule: 'LIU rules 3.3 (S-055, S-062)', serviceId, agencyId });
  const written = await stage.do(by.person, 'writeImpactAssessment', { rule: 'guidance 2.5, sheet 影響度評価 (S-064, S-070)', ...seen(asked), sheet: sheetOf(use, onList) });
  return stage.do(by.person, 'concludeImpactAssessment', { rule: 'LIU rules annex 1 (S-075, S-076)', ...seen(written) });
}

function sheetOf(use: Use, onList: boolean) {
  const ratings = impactGuidance2022November.axes.map(({ code }) => ({ axis: code, level: use.level, viewpoints: ['GOVERNMENT_WORK'], reason: '業務への影響から判断した' }));
  const information = [{ name: `${use.name}の内容`, kind: 'BUSINESS', confidentialityClass: use.confidentialityClass, ratings }];
  return {
    procurementNeed: '来年度から使う計画がある',
    route: onList ? 'ON_LIST' : 'OFF_LIST',
    matchedEntry: onList ? 8 : null,
    confirmedConditions: onList ? ['KEPT_UNDER_ONE_YEAR_OR_ROUTINE'] : [],
    matchReason: onList ? '事実の問合せに答える業務である' : '対象業務一覧にない業務である',
    uses: [{ name: use.name, outline: use.outline, exclusionFlags: use.exclusionFlags, information }],
    assessorName: '情報化担当',
  };
}

/** A pre-application with its form and the assessments, ready to be handed in. */
export async function preparePreApplication(stage: Stage, provider: Provider, { serviceId, onList, assessments }: { readonly serviceId: string; readonly onList: boolean; readonly assessments: readonly Answered[] }): Promise<Answered> {
  const business = { route: onList ? 'ON_LIST' : 'OFF_LIST', matchedEntry: onList ? 8 : null };
  const opened = await stage.do(provider.author, 'openPreApplication', { rule: 'LIU rules 3.1', serviceId, ...business });
  const form = { representativeName: '代表 花子', contactName: '担当 太郎', contactMail: 'contact@provider.example', contactPhone: '03-0000-0000', businessOutline: '府省庁の問合せ対応に使われる', remarks: '' };
  const written = await stage.do(provider.author, 'writePreApplication', { rule: 'LIU rules 3.1, form 1-1 (S-089)', ...seen(opened), ...business, form });
  return stage.do(provider.author, 'attachImpactAssessments', { rule: 'LIU rules 3.3 (S-055)', ...seen(written), assessmentIds: assessments.map(({ id }) => id) });
}

/** Hands a prepared pre-application in, and the support body accepts it. */
export async function handInPreApplication(stage: Stage, provider: Provider, prepared: Answered): Promise<Answered> {
  const submitted = await stage.do(provider.author, 'submitPreApplication', { rule: 'LIU rules 3.3, supplementary provision (S-056, S-057)', ...seen(prepared) });
  const checks = { isComplete: true, isInJapanese: true, isByRightMethod: true };
  return stage.do('shien-receptionist', 'acceptPreApplication', { rule: 'LIU rules 3.1, 7.10 (S-010, S-089)', ...seen(submitted), checks, select: 'id version batchEndsOn batchDueOn' });
}

/** A handed-in case that the rules refuse: every reason. */
export async function refusedPreApplication(stage: Stage, provider: Provider, prepared: Answered): Promise<readonly Reason[]> {
  return stage.refused(provider.author, 'submitPreApplication', { rule: 'LIU rules 5.1 (S-034, S-046, S-057, S-075)', ...seen(prepared) });
}

/** The ministries in charge decide that the service is eligible: on the list at once, off the list with its half-year batch. */
export async function decideEligible(stage: Stage, accepted: Answered): Promise<Answered> {
  const batchEndsOn = accepted['batchEndsOn'] as LegalDay | null;
  if (batchEndsOn !== null && stage.today <= batchEndsOn) stage.moveTo(addDays(batchEndsOn, 20));
  const reviewed = await stage.do('charge-official', 'beginPreApplicationReview', { rule: batchEndsOn ? 'LIU rules 5.3 (S-090, S-093)' : 'LIU rules 5.1', ...seen(accepted) });
  const reasons = [{ ground: null, text: '評価の内容から、低位である蓋然性を確認した' }];
  return stage.do('charge-official', 'decidePreApplication', { rule: 'LIU rules 5.1, 5.4, form 1-4 (S-053, S-092)', ...seen(reviewed), result: 'ELIGIBLE', reasons });
}
