import type { InternalAuditRefusalCode, InternalAuditState, InternalAuditUnit, InternalAuditVerb, WorkingPapersState } from '@toroku/domain-audit';
import type { Phrase } from './phrase';

export const internalAuditRefusals: Readonly<Record<InternalAuditRefusalCode, Phrase>> = {
  EARLIER_INTERNAL_AUDIT_OPEN: { ja: '{year}年目の内部監査が報告されていません。先に報告してください。', en: 'The internal audit of year {year} has not been reported. Report it first.' },
  INTERNAL_AUDIT_PERIODS_OVERLAP: { ja: '開始日（{fromOn}）が前回の内部監査の期間（{earlierThroughOn} まで）と重なっています。翌日以降にしてください。', en: 'The first day ({fromOn}) falls into the period of the earlier internal audit (through {earlierThroughOn}). Start the day after or later.' },
  OBJECTIVE_NOT_IMPLEMENTED: { ja: '{objective} は言明書で実施している統制目標ではありません。内部監査の対象から外してください。', en: '{objective} is not an objective that the statement implements. Leave it out of the internal audit.' },
  OBJECTIVE_NAMED_TWICE: { ja: '{objective} が重複しています。1件にまとめてください。', en: '{objective} is named twice. Keep one.' },
  OBJECTIVES_NOT_COVERED: {
    ja: '{fromYear}年目から{throughYear}年目までの間に監査されない統制目標が{count}件あります：{objectives}。計画に加えるか、監査を実施してください。',
    en: '{count} control objectives are audited in none of the years {fromYear} to {throughYear}: {objectives}. Add them to the plan or audit them.',
  },
  AUDITOR_AUDITS_OWN_WORK: { ja: '{persons} は {objective} を自ら担当しているため監査できません。別の監査人にしてください。', en: '{persons} may not audit {objective}: it is their own work. Name somebody else.' },
  PERFORMER_NOT_NAMED: { ja: '{person}（{objective}）が監査の実施者に挙げられていません。実施者に加えるか、担当を改めてください。', en: '{person} ({objective}) is not among the performers of the audit. Add the person or change the assignment.' },
  AUDITED_OUTSIDE_PERIOD: { ja: '{objective} の監査日（{auditedOn}）が対象期間（{fromOn} から {throughOn}）の外です。日付を確かめてください。', en: '{objective} was audited on {auditedOn}, outside the period ({fromOn} through {throughOn}). Check the day.' },
  REPORT_FIELD_MISSING: { ja: '様式2-3の「{field}」が記載されていません。記載してください。', en: 'Form 2-3 lacks "{field}". Fill it in.' },
  PLANNED_OBJECTIVE_WITHOUT_RESULT: { ja: '今年監査する計画の{count}件に結果がありません：{objectives}。結果を記録するか、計画を改めてください。', en: '{count} objectives planned for this year have no result: {objectives}. Record the results or change the plan.' },
};

export const internalAuditVerbWords: Readonly<Record<InternalAuditVerb | 'openInternalAudit' | 'provideWorkingPapers', Phrase>> = {
  openInternalAudit: { ja: '内部監査を始める', en: 'Open an internal audit' },
  planInternalAudit: { ja: '内部監査の体制と計画を定める', en: 'Plan the internal audit' },
  recordInternalAuditResults: { ja: '内部監査の結果を記録する', en: 'Record results of the internal audit' },
  reportInternalAudit: { ja: '内部監査の報告書（様式2-3）を確定する', en: 'Report the internal audit (form 2-3)' },
  requestWorkingPapers: { ja: '内部監査調書の提示を求める', en: 'Ask for the working papers' },
  provideWorkingPapers: { ja: '内部監査調書を提示する', en: 'Show the working papers' },
};

export const internalAuditStateWords: Readonly<Record<InternalAuditState, Phrase>> = {
  DRAFT: { ja: '実施中', en: 'Under way' },
  REPORTED: { ja: '報告済み', en: 'Reported' },
};

export const workingPapersStateWords: Readonly<Record<WorkingPapersState, Phrase>> = {
  REQUESTED: { ja: '提示待ち', en: 'Asked for' },
  PROVIDED: { ja: '提示済み', en: 'Shown' },
};

export const internalAuditUnitWords: Readonly<Record<InternalAuditUnit, Phrase>> = {
  OBJECTIVE: { ja: '統制目標（3桁）', en: 'Control objective (3 digits)' },
  CATEGORY: { ja: '分類（2桁）', en: 'Category (2 digits)' },
};

/** What parties are told about internal audits. */
export const internalAuditNoticeWords = {
  WORKING_PAPERS_REQUESTED: { ja: '{year}年目の内部監査について調書の提示が求められました。', en: 'The working papers of the internal audit of year {year} were asked for.' },
  WORKING_PAPERS_PROVIDED: { ja: '{year}年目の内部監査の調書が提示されました。', en: 'The working papers of the internal audit of year {year} were shown.' },
} as const satisfies Readonly<Record<string, Phrase>>;
