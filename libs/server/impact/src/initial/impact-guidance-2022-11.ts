import type { ReviseImpactGuidance } from '@toroku/domain-impact';
import { day } from '@toroku/kernel';

/**
 * The first edition that ships with the platform. Axes, scale and questions of the official guidance were not found
 * (domain.md 10): this is a proposal of the platform in its own words, marked as one, for the ministries in charge to replace.
 */
export const impactGuidance2022November: ReviseImpactGuidance = {
  effectiveOn: day('2022-11-01'),
  isPlatformDefault: true,
  lowThrough: 1,
  axes: [
    { code: 'CONFIDENTIALITY', ja: '機密性（漏れたときの影響）', en: 'Confidentiality: if it leaks' },
    { code: 'INTEGRITY', ja: '完全性（書き換えられたときの影響）', en: 'Integrity: if it is altered' },
    { code: 'AVAILABILITY', ja: '可用性（使えなくなったときの影響）', en: 'Availability: if it cannot be used' },
  ],
  levels: [
    { level: 1, code: 'LOW', ja: '低位：影響は限られ、ほかの手段で補える', en: 'Low: limited, and other means can make up for it' },
    { level: 2, code: 'MEDIUM', ja: '中位：業務や人に目立つ影響が出る', en: 'Medium: work or people are noticeably affected' },
    { level: 3, code: 'HIGH', ja: '高位：深刻な、又は取り返しのつかない影響が出る', en: 'High: grave, or beyond repair' },
  ],
  viewpoints: [
    { code: 'RIGHTS_AND_TRUST', ja: '国民の権利と行政への信頼', en: 'Rights of people and their trust' },
    { code: 'SAFETY', ja: '人の生命と安全', en: 'Life and safety' },
    { code: 'MONEY', ja: '金銭の損失', en: 'Loss of money' },
    { code: 'GOVERNMENT_WORK', ja: '行政の業務の遂行', en: 'Conduct of government work' },
    { code: 'LAW', ja: '法令や契約への違反', en: 'Breach of law or contract' },
  ],
  questions: [
    { code: 'CONFIDENTIALITY_WHO_IS_HURT', axis: 'CONFIDENTIALITY', ja: 'この情報が外に出たら、だれがどのような不利益を受けますか。', en: 'Who would be hurt, and how, if this information got out?' },
    { code: 'CONFIDENTIALITY_ALREADY_KNOWN', axis: 'CONFIDENTIALITY', ja: '公表済み、又は近く公表する情報ですか。', en: 'Is it public already, or soon to be?' },
    { code: 'INTEGRITY_WOULD_BE_NOTICED', axis: 'INTEGRITY', ja: '書き換えられたら気付けますか。気付くまでに何が起こりますか。', en: 'Would an alteration be noticed, and what could happen until then?' },
    { code: 'INTEGRITY_DECISIONS_REST_ON_IT', axis: 'INTEGRITY', ja: 'この情報に基づいて、人の権利や支払が決まりますか。', en: 'Do rights or payments of people rest on it?' },
    { code: 'AVAILABILITY_HOW_LONG', axis: 'AVAILABILITY', ja: 'サービスが止まったとき、どのくらいの間なら業務に差し支えませんか。', en: 'How long could the work go on without the service?' },
    { code: 'AVAILABILITY_OTHER_MEANS', axis: 'AVAILABILITY', ja: '止まっている間、ほかの手段で業務を続けられますか。', en: 'Could the work go on by other means meanwhile?' },
  ],
};
