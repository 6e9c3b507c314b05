import type { ClauseSource } from '@toroku/kernel';
import type { Phrase } from './phrase';

/** The papers of the scheme, as people call them. */
export const clauseSourceWords: Readonly<Record<ClauseSource, Phrase>> = {
  BASIC_REGULATIONS: { ja: '基本規程', en: 'Basic regulations' },
  ISMAP_REGISTRATION_RULES: { ja: 'ISMAP 登録規則', en: 'ISMAP registration rules' },
  LIU_REGISTRATION_RULES: { ja: 'ISMAP-LIU 登録規則', en: 'ISMAP-LIU registration rules' },
  CONTROL_CRITERIA: { ja: '管理基準', en: 'Control criteria' },
  STANDARD_AUDIT_PROCEDURE: { ja: '標準監査手続', en: 'Standard audit procedure' },
  IMPACT_GUIDANCE: { ja: '影響度評価ガイダンス', en: 'Impact guidance' },
  AUDIT_BODY_RULES: { ja: '監査機関登録規則', en: 'Audit-body rules' },
  PORTAL_FAQ: { ja: 'ポータルのよくある質問', en: 'Portal FAQ' },
  CONSULTATION_ANSWERS: { ja: '意見募集への回答', en: 'Answers to the consultation' },
  PLATFORM: { ja: '基盤の既定', en: 'Platform default' },
};

/** The clause as it is cited. */
export function citedClause(source: string, at: string): Phrase {
  const paper = (clauseSourceWords as Readonly<Record<string, Phrase>>)[source] ?? { ja: source, en: source };
  return { ja: `${paper.ja} ${at}`, en: `${paper.en} ${at}` };
}
