import { addDays, addMonths, addYears, type LegalDay } from '@toroku/kernel';
import { organisationIds } from '../../story/scheme-part';
import { seen, type Stage } from '../../story/stage';
import { suspendForUnreportedIncident } from '../../story/incident-part';
import type { Answered } from '../../story/voice';
import { calendarOf } from '../calendar';
import type { Seed } from '../seed';
import { seedStage } from '../seed-stage';

const rule = 'demonstration';
const report = { whatHappened: '設定の誤りで一部の情報が見えた', affectedUsers: '2省庁', affectedInformation: '問合せの内容', cause: '設定の変更の誤り', measures: '設定を戻し、点検を加えた', contact: '03-0000-0000' };

/** Entries from before the platform in every standing, and incidents in every state. */
export async function seedRegisters(seed: Seed): Promise<void> {
  const stage = await seedStage(seed);
  const { today } = calendarOf(stage.today);
  const entries = await existingEntries(stage, today);
  const [valid, toSuspend, toCancel, toWithdraw] = entries as readonly [Answered, Answered, Answered, Answered];
  await suspendForUnreportedIncident(stage, toSuspend.id, addDays(today, -3));
  await stage.do('committee-1', 'cancelEntry', { rule, ...seen(toCancel), note: '申請の内容が事実と異なったため取り消す' });
  await stage.do('midori-representative', 'withdrawEntry', { rule, ...seen(toWithdraw), note: 'サービスの提供を終えたため' });
  await incidents(stage, valid, addDays(today, -2));
}

/** Four of Midori, then others: one that has expired, two of the ISMAP list in force. */
async function existingEntries(stage: Stage, today: LegalDay): Promise<readonly Answered[]> {
  const providerId = (await organisationIds(stage)).get('みどりソフト株式会社');
  const registered = await stage.ask<{ register: { entries: readonly unknown[] } }>('shien-reviewer', '{ register(track: ISMAP, first: 100) { entries { id } } }');
  const from = registered.register.entries.length + 1;
  const record = ({ track, at, periodEndOn, owner }: { readonly track: string; readonly at: number; readonly periodEndOn: LegalDay; readonly owner: string | null }) =>
    stage.do('shien-receptionist', 'recordExistingEntry', {
      rule,
      track,
      number: `${track === 'ISMAP' ? 'C' : 'L'}${addMonths(periodEndOn, 4).slice(2, 4)}-${String(9000 + from + at).padStart(4, '0')}-2`,
      registeredOn: addMonths(periodEndOn, 4),
      providerId: owner,
      serviceNameJa: `緑風サービス${at + 1}`,
      serviceNameEn: `Ryokufu ${at + 1}`,
      operatorNameJa: owner ? 'みどりソフト株式会社' : '深山基盤株式会社',
      operatorNameEn: owner ? 'Midori Soft' : 'Miyama Platform',
      scopeJa: '本番環境の一式',
      regions: ['東京'],
      periodStartOn: addDays(addYears(periodEndOn, -1), 1),
      periodEndOn,
    });
  const recent = addMonths(today, -6);
  const entries = [];
  for (const at of [0, 1, 2, 3]) entries.push(await record({ track: 'ISMAP_LIU', at, periodEndOn: recent, owner: providerId ?? null }));
  await record({ track: 'ISMAP', at: 4, periodEndOn: addMonths(today, -24), owner: null });
  for (const at of [5, 6]) entries.push(await record({ track: 'ISMAP', at, periodEndOn: recent, owner: null }));
  return entries;
}

/** Reported, confirmed, judged, over, and one that was learned of elsewhere. */
async function incidents(stage: Stage, entry: Answered, recognisedOn: LegalDay): Promise<void> {
  const alert = () => stage.do('midori-author', 'reportIncidentAlert', { rule, entryId: entry.id, recognisedOn, report: { whatHappened: report.whatHappened } });
  const confirmed = async () => stage.do('midori-author', 'confirmIncidentReport', { rule, ...seen(await alert()), recognisedOn, report });
  const assessed = async () => stage.do('committee-1', 'assessIncident', { rule, ...seen(await confirmed()), seriousness: 'NOT_SERIOUS', reason: '影響が限られる' });
  await alert();
  await confirmed();
  await assessed();
  await stage.do('committee-1', 'closeIncident', { rule, ...seen(await assessed()) });
  await stage.do('shien-reviewer', 'recordIncidentLearnedElsewhere', { rule, entryId: entry.id, learnedOn: recognisedOn, learnedFrom: '報道により認知した' });
}
