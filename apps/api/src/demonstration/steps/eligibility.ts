import { addDays } from '@toroku/kernel';
import { targetBusinessList2022November } from '@toroku/server-impact';
import { answeringInquiries, aozora, assess, decideEligible, handInPreApplication, kurashi, midori, minato, preparePreApplication } from '../../story/impact-part';
import { organisationIds } from '../../story/scheme-part';
import { seen, type Stage } from '../../story/stage';
import type { Answered } from '../../story/voice';
import { calendarOf } from '../calendar';
import type { Seed } from '../seed';
import { seedStage } from '../seed-stage';
import { Services } from './services';

const rule = 'demonstration';

/** Impact assessments, pre-applications and proposals in every state. */
export async function seedEligibility(seed: Seed): Promise<void> {
  const stage = await seedStage(seed);
  const { atWorkOn, today } = calendarOf(stage.today);
  stage.moveTo(atWorkOn);
  const services = new Services(stage);
  await assessments(stage, services);
  await onList(stage, services);
  await queued(stage, services);
  stage.moveTo(addDays(atWorkOn, 1));
  await queued(stage, services);
  stage.moveTo(today);
  await proposals(stage);
}

/** Asked for and left open, begun, declined, taken back. */
async function assessments(stage: Stage, services: Services): Promise<void> {
  const service = await services.next(midori);
  const agencyId = (await organisationIds(stage)).get('まなび庁');
  const ask = () => stage.do('midori-author', 'requestImpactAssessment', { rule, serviceId: service.id, agencyId });
  const declined = await ask();
  await stage.do('manabi-assessor', 'declineImpactAssessment', { rule, ...seen(declined), reason: '来年度の利用予定がない' });
  const back = await ask();
  await stage.do('midori-author', 'withdrawImpactAssessmentRequest', { rule, ...seen(back) });
  const begun = await ask();
  await stage.do('manabi-assessor', 'writeImpactAssessment', { rule, ...seen(begun), sheet: { procurementNeed: '検討中' } });
  const other = await services.next(midori);
  const open = await stage.do('midori-author', 'requestImpactAssessment', { rule, serviceId: other.id, agencyId });
  await preparePreApplication(stage, midori, { serviceId: other.id, onList: true, assessments: [open] });
}

type Ready = () => Promise<Answered>;

/** On the list, each left in another state. */
async function onList(stage: Stage, services: Services): Promise<void> {
  const ready: Ready = async () => {
    const service = await services.next(aozora);
    const assessment = await assess(stage, aozora, { serviceId: service.id, by: kurashi, use: answeringInquiries, onList: true });
    return preparePreApplication(stage, aozora, { serviceId: service.id, onList: true, assessments: [assessment] });
  };
  const author = 'aozora-author';
  const draft = await services.next(aozora);
  await stage.do(author, 'openPreApplication', { rule, serviceId: draft.id, route: 'ON_LIST', matchedEntry: 8 });
  await ready();
  await stage.do(author, 'withdrawPreApplication', { rule, ...seen(await ready()) });
  await stage.do(author, 'submitPreApplication', { rule, ...seen(await ready()) });
  const returned = await stage.do(author, 'submitPreApplication', { rule, ...seen(await ready()) });
  await stage.do('shien-receptionist', 'returnPreApplication', { rule, ...seen(returned), notes: ['様式1-1 の連絡先を確かめてください'] });
  await handInPreApplication(stage, aozora, await ready());
  const reviewed = await handInPreApplication(stage, aozora, await ready());
  await stage.do('charge-official', 'beginPreApplicationReview', { rule, ...seen(reviewed) });
  const against = await stage.do('charge-official', 'beginPreApplicationReview', { rule, ...seen(await handInPreApplication(stage, aozora, await ready())) });
  const reasons = [{ ground: 'BUSINESS_NOT_ON_LIST', text: '対象業務一覧の業務に当たらない' }];
  await stage.do('charge-official', 'decidePreApplication', { rule, ...seen(against), result: 'NOT_ELIGIBLE', reasons });
  await decideEligible(stage, await handInPreApplication(stage, aozora, await ready()));
}

/** Off the list, waiting for its half-year batch. */
async function queued(stage: Stage, services: Services): Promise<Answered> {
  const service = await services.next(midori);
  const both = [];
  for (const by of [kurashi, minato]) both.push(await assess(stage, midori, { serviceId: service.id, by, use: answeringInquiries, onList: false }));
  return handInPreApplication(stage, midori, await preparePreApplication(stage, midori, { serviceId: service.id, onList: false, assessments: both }));
}

/** Proposals to extend the list: open, in review, adopted with a new edition, rejected. */
async function proposals(stage: Stage): Promise<void> {
  const official = 'charge-official';
  const propose = (business: string) => stage.do(official, 'proposeTargetBusiness', { rule, business, grounds: '同じ業務の評価が重なっている' });
  await propose('庁内の備品の予約');
  await stage.do(official, 'reviewTargetBusinessProposal', { rule, ...seen(await propose('公開の催しの受付')) });
  const rejected = await stage.do(official, 'reviewTargetBusinessProposal', { rule, ...seen(await propose('職員の健康の管理')) });
  await stage.do(official, 'decideTargetBusinessProposal', { rule, ...seen(rejected), isAdopted: false, note: '機微な情報を扱うため' });
  const adopted = await stage.do(official, 'reviewTargetBusinessProposal', { rule, ...seen(await propose('公開資料の翻訳')) });
  const { entries } = targetBusinessList2022November;
  const added = { number: entries.length + 1, title: { ja: '公開資料の翻訳', en: 'Translation of public papers' }, examples: null, conditions: [], notes: [] };
  const list = await stage.do(official, 'adoptTargetBusinessList', { rule, effectiveOn: stage.today, entries: [...entries, added], select: 'id version edition' });
  await stage.do(official, 'decideTargetBusinessProposal', { rule, ...seen(adopted), isAdopted: true, note: '影響が限られるため', adoptedEdition: list['edition'], adoptedEntry: added.number });
}
