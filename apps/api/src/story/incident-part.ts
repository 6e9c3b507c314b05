import type { LegalDay } from '@toroku/kernel';
import { seen, type Stage } from './stage';
import type { Answered } from './voice';

/** The support body learns of an incident that was not reported, and the committee suspends the entry. */
export async function suspendForUnreportedIncident(stage: Stage, entryId: string, learnedOn: LegalDay): Promise<Answered> {
  const incident = await stage.do('shien-reviewer', 'recordIncidentLearnedElsewhere', { rule: 'ISMAP rules 9.3, LIU 13.5 (S-183)', entryId, learnedOn, learnedFrom: '報道により認知した' });
  const assessed = await stage.do('committee-1', 'assessIncident', { rule: 'LIU rules 13.5 (S-184)', ...seen(incident), seriousness: 'SERIOUS', reason: '利用者の情報が第三者に見えた' });
  return stage.do('committee-1', 'suspendEntry', { rule: 'basic regulations 5.4 (S-182, S-186)', ...seen(assessed), ground: 'UNREPORTED_INCIDENT', note: '報告のない重大なインシデントのため一時停止する' });
}

/** The committee lifts a suspension. */
export async function liftSuspension(stage: Stage, suspended: Answered): Promise<Answered> {
  return stage.do('committee-1', 'liftSuspension', { rule: 'basic regulations 5.4; conditions are a platform default', ...seen(suspended), note: '是正と再発防止を確認した' });
}
