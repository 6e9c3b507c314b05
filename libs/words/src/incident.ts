import type { IncidentRefusalCode, IncidentReportKind, IncidentState, IncidentVerb, Seriousness } from '@toroku/domain-incident';
import type { Phrase } from './phrase';

export const incidentRefusals: Readonly<Record<IncidentRefusalCode, Phrase>> = {
  ENTRY_NOT_ON_REGISTER: { ja: 'この登録は登録簿にないか、登録者がこの基盤にいません（{status}）。登録を確かめてください。', en: 'This entry is off the register or its provider is not known here ({status}). Check the entry.' },
  INCIDENT_WAS_REPORTED: { ja: '登録者は{reportedOn}に報告しています（支援機関の認知は{learnedElsewhereOn}）。この根拠では一時停止できません。', en: 'The registrant reported it on {reportedOn} (the support body learned of it on {learnedElsewhereOn}). This ground is not met.' },
  INCIDENT_NOT_LEARNED_ELSEWHERE: { ja: '支援機関が別に認知したインシデントではありません。この根拠では一時停止できません。', en: 'The support body did not learn of it in another way. This ground is not met.' },
  INCIDENT_NOT_SERIOUS: { ja: '利用者に重大な影響を及ぼし得ると判断されていません。', en: 'It was not judged able to affect users seriously.' },
  INCIDENT_NOT_ESPECIALLY_SERIOUS: { ja: '利用者に特に重大な影響を及ぼし得ると判断されていません（{seriousness}）。', en: 'It was not judged able to affect users especially seriously ({seriousness}).' },
  GROUND_IS_FOR_LIU_ONLY: { ja: 'この根拠は ISMAP-LIU だけのものです（この登録は {track}）。', en: 'This ground is for ISMAP-LIU only (this entry is {track}).' },
};

export const incidentVerbs: Readonly<Record<IncidentVerb, Phrase>> = {
  reportIncidentAlert: { ja: 'インシデントの速報を送る', en: 'Send the first alert of an incident' },
  confirmIncidentReport: { ja: 'インシデントの確報を送る', en: 'Send the confirmed report of an incident' },
  recordIncidentLearnedElsewhere: { ja: '報告のないインシデントを記録する', en: 'Record an incident learned of elsewhere' },
  assessIncident: { ja: 'インシデントの影響を判断する', en: 'Judge an incident' },
  suspendEntry: { ja: '登録を一時停止する', en: 'Suspend the registration' },
  closeIncident: { ja: 'インシデントを終える', en: 'Close the incident' },
};

export const incidentStateWords: Readonly<Record<IncidentState, Phrase>> = {
  PRELIMINARY_REPORTED: { ja: '速報済み', en: 'First alert sent' },
  LEARNED_ELSEWHERE: { ja: '支援機関が認知', en: 'Learned of elsewhere' },
  CONFIRMED_REPORTED: { ja: '確報済み', en: 'Confirmed report sent' },
  ASSESSED: { ja: '影響を判断済み', en: 'Judged' },
  CLOSED: { ja: '終了', en: 'Closed' },
};

export const seriousnessWords: Readonly<Record<Seriousness, Phrase>> = {
  NOT_SERIOUS: { ja: '重大でない', en: 'Not serious' },
  SERIOUS: { ja: '重大', en: 'Serious' },
  ESPECIALLY_SERIOUS: { ja: '特に重大', en: 'Especially serious' },
};

export const incidentReportKindWords: Readonly<Record<IncidentReportKind, Phrase>> = {
  PRELIMINARY: { ja: '速報', en: 'First alert' },
  CONFIRMED: { ja: '確報', en: 'Confirmed report' },
};

/** What parties are told about incidents. */
export const incidentNoticeWords = {
  INCIDENT_PRELIMINARY_REPORTED: { ja: 'インシデントの速報がありました。', en: 'The first alert of an incident came in.' },
  INCIDENT_CONFIRMED_REPORTED: { ja: 'インシデントの確報がありました。', en: 'The confirmed report of an incident came in.' },
  INCIDENT_ASSESSED: { ja: 'インシデントの重大性が「{seriousness}」と判定されました。', en: 'The incident was judged: {seriousness}.' },
  INCIDENT_LEARNED_ELSEWHERE: { ja: '支援機関が{learnedOn}にインシデントを認知しました。速やかに報告してください。', en: 'The support body learned of an incident on {learnedOn}. Report it without delay.' },
} as const satisfies Readonly<Record<string, Phrase>>;
