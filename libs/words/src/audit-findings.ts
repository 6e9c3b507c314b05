import type { FindingRefusalCode, FindingSeverity, FindingSource, FindingState, FindingVerb } from '@toroku/domain-audit';
import type { Phrase } from './phrase';

export const findingRefusals: Readonly<Record<FindingRefusalCode, Phrase>> = {
  CONTROL_NOT_IN_AUDIT: { ja: '{control} はこの監査の対象に含まれていません。対象の統制を選んでください。', en: '{control} is not within this audit. Choose a control that it covers.' },
  EXCEPTION_NOT_RECORDED: { ja: '{control} に、その評価の例外が記録されていません。先に実施結果に例外を記録するか、例外から離れて発見事項を挙げてください。', en: 'No exception of that assessment is recorded on {control}. Record the result first, or raise the finding without it.' },
  RECOMMENDATION_ONLY_INTERNAL: { ja: '推奨事項に改められるのは内部監査の指摘だけです。外部監査の発見事項は区分して改善計画へ進めてください。', en: 'Only something raised by the internal audit can become a recommendation. Classify the finding and ask for an improvement plan.' },
  IMPROVEMENT_DAY_PAST: { ja: '改善期日（{improveByOn}）が過ぎています。今日（{today}）以降の日付にしてください。', en: 'The improvement day ({improveByOn}) has passed. Choose today ({today}) or later.' },
  FINDING_NOT_CLASSIFIED: { ja: '{control} の発見事項が軽微かどうか判定されていません。監査人が区分してください。', en: 'The finding on {control} has not been judged minor or not. The auditor classifies it.' },
  FINDING_WITHOUT_IMPROVEMENT_PLAN: { ja: '{control} の発見事項に改善計画書がありません。改善計画書を提出してください。', en: 'The finding on {control} has no improvement plan. Submit one.' },
  MINOR_FINDING_IMPROVED_TOO_LATE: {
    ja: '{control} の改善期日（{improveByOn}）は、申請日（{applicationOn}）から数えた期限（{dueOn}）より後のため、軽微な発見事項として扱えません。期日を早めるか、改善を確認してから申請してください。',
    en: 'The improvement on {control} is due {improveByOn}, later than {dueOn}, the last day counted from the application ({applicationOn}): it does not count as minor. Bring it forward, or apply once it has been verified.',
  },
  NOT_MINOR_FINDING_OPEN: { ja: '{control} に軽微でない発見事項が残っています（{state}）。改善し、監査人の確認を受けてください。', en: 'A finding on {control} that is not minor is still open ({state}). Improve it and have the auditor verify it.' },
};

export const findingVerbWords: Readonly<Record<FindingVerb | 'raiseFinding' | 'raiseFindings', Phrase>> = {
  raiseFinding: { ja: '発見事項を挙げる', en: 'Raise a finding' },
  raiseFindings: { ja: '発見事項をまとめて挙げる', en: 'Raise findings together' },
  classifyFinding: { ja: '軽微かどうかを区分する', en: 'Classify a finding' },
  reclassifyAsRecommendation: { ja: '推奨事項に改める', en: 'Turn into a recommendation' },
  requireImprovementPlan: { ja: '改善計画書を求める', en: 'Ask for an improvement plan' },
  submitImprovementPlan: { ja: '改善計画書を提出する', en: 'Submit an improvement plan' },
  returnImprovementPlan: { ja: '改善計画書を差し戻す', en: 'Send an improvement plan back' },
  acceptImprovementPlan: { ja: '改善計画書を受け入れる', en: 'Accept an improvement plan' },
  beginImprovement: { ja: '改善に着手する', en: 'Begin the improvement' },
  reportImprovement: { ja: '改善の完了を報告する', en: 'Report the improvement' },
  verifyImprovement: { ja: '改善を確認する', en: 'Verify the improvement' },
  closeFinding: { ja: '発見事項を完了とする', en: 'Close a finding' },
};

export const findingStateWords: Readonly<Record<FindingState, Phrase>> = {
  RAISED: { ja: '区分前', en: 'Raised' },
  CLASSIFIED: { ja: '区分済み', en: 'Classified' },
  PLAN_REQUIRED: { ja: '改善計画書待ち', en: 'Improvement plan required' },
  PLAN_SUBMITTED: { ja: '改善計画書の確認待ち', en: 'Improvement plan submitted' },
  PLAN_ACCEPTED: { ja: '改善の着手待ち', en: 'Improvement plan accepted' },
  IMPROVING: { ja: '改善中', en: 'Being improved' },
  IMPROVED: { ja: '改善の確認待ち', en: 'Improved, to be verified' },
  VERIFIED: { ja: '改善確認済み', en: 'Verified' },
  CLOSED: { ja: '完了', en: 'Closed' },
  RECOMMENDATION: { ja: '推奨事項', en: 'Recommendation' },
};

export const findingSeverityWords: Readonly<Record<FindingSeverity, Phrase>> = {
  MINOR: { ja: '軽微', en: 'Minor' },
  NOT_MINOR: { ja: '軽微でない', en: 'Not minor' },
};

export const findingSourceWords: Readonly<Record<FindingSource, Phrase>> = {
  EXTERNAL: { ja: '外部監査', en: 'External audit' },
  INTERNAL: { ja: '内部監査', en: 'Internal audit' },
};

/** What parties are told about findings. */
export const findingNoticeWords = {
  FINDING_RAISED: { ja: '{control} について発見事項が挙げられました。', en: 'A finding was raised on {control}.' },
  IMPROVEMENT_PLAN_REQUIRED: { ja: '{control} の発見事項について改善計画書を提出してください。', en: 'Submit an improvement plan for the finding on {control}.' },
  IMPROVEMENT_PLAN_SUBMITTED: { ja: '{control} の改善計画書が提出されました。', en: 'An improvement plan for {control} was submitted.' },
  IMPROVEMENT_PLAN_RETURNED: { ja: '{control} の改善計画書が差し戻されました。理由を確かめて再提出してください。', en: 'The improvement plan for {control} was sent back. Read the reason and submit another.' },
  IMPROVEMENT_PLAN_ACCEPTED: { ja: '{control} の改善計画書が受け入れられました。', en: 'The improvement plan for {control} was accepted.' },
  IMPROVEMENT_REPORTED: { ja: '{control} の改善完了が報告されました。確認してください。', en: 'The improvement on {control} was reported. Verify it.' },
  IMPROVEMENT_VERIFIED: { ja: '{control} の改善が確認されました。', en: 'The improvement on {control} was verified.' },
  IMPROVEMENT_NOT_VERIFIED: { ja: '{control} の改善は確認できませんでした。監査人の記載を確かめ、改善を続けてください。', en: 'The improvement on {control} could not be verified. Read what the auditor saw and go on.' },
} as const satisfies Readonly<Record<string, Phrase>>;
