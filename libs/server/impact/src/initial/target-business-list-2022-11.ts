import type { AdoptTargetBusinessList, Bilingual, MatchCondition, MatchNote } from '@toroku/domain-impact';
import { day } from '@toroku/kernel';

function condition(code: string, seeds: readonly string[], { ja, en }: Bilingual): MatchCondition {
  return { code, seeds, ja, en };
}

function note(seeds: readonly string[], ja: string, en: string): MatchNote {
  return { seeds, ja, en };
}

/**
 * The first edition that ships with the platform: the eight businesses of 2022 (S-030) in our own words, deliberately
 * abstract (S-050). Entry 6 was not found: it says so, and nothing can match it until the ministries in charge fill it.
 */
export const targetBusinessList2022November: AdoptTargetBusinessList = {
  effectiveOn: day('2022-11-01'),
  entries: [
    {
      number: 1,
      title: { ja: '公表に向けて民間と進める政策や制度の立案と調整', en: 'Drafting and coordinating policy with the private sector, for publication' },
      examples: { ja: 'ウェブ会議、ファイル共有', en: 'Web meetings, file sharing' },
      conditions: [condition('PUBLICATION_INTENDED', ['S-033'], { ja: '公表を前提とし、内部だけの会議や資料共有ではない', en: 'Meant for publication; not an internal meeting or sharing' })],
      notes: [],
    },
    {
      number: 2,
      title: { ja: '職員の職名と氏名を扱う業務', en: 'Work with posts and names of officials' },
      examples: { ja: '採用管理', en: 'Recruitment management' },
      conditions: [condition('ORDINARY_GOVERNMENT_WORK', ['S-035'], { ja: '通常の業務であり、治安維持や安全保障のように特に厳重な取扱いを要しない', en: 'Ordinary work, not public order or security' })],
      notes: [note(['S-036'], '採用管理のサービスは候補と考えられている', 'Recruitment management is held to be a candidate')],
    },
    {
      number: 3,
      title: { ja: '名刺の記載事項など広く渡される情報や、利用者名・パスワード・メールアドレスを扱う業務', en: 'Business-card data and other widely given information; user name, password, mail address' },
      examples: { ja: '名刺管理', en: 'Business-card management' },
      conditions: [],
      notes: [note(['S-038', 'S-039'], 'ログイン情報だけで影響度を上げず、サービスで処理する業務の影響度に従う', 'Log-in data alone does not raise the level; it follows the business processed')],
    },
    {
      number: 4,
      title: { ja: '提供した民間の側がリスクは低いとする情報を扱う業務', en: 'Private-sector information that its provider holds to be low-risk' },
      examples: { ja: 'ファイルの受渡し、意見の受付', en: 'File exchange, intake of opinions' },
      conditions: [condition('ITS_OWNER_HOLDS_IT_LOW_RISK', ['S-041'], { ja: '情報を渡した者がリスクは低いとしている', en: 'Whoever gave the information holds it to be low-risk' })],
      notes: [
        note(['S-041'], '会社や製品の一般的な情報は当たる。入札の提案や技術の情報は個別に判断する', 'General company and product data matches; tender and technical data is judged case by case'),
        note(['S-042'], '国民の意見は、意見と回答が後で公表されるものなら当たる', 'Opinions of citizens match where opinions and answers are published later'),
      ],
    },
    {
      number: 5,
      title: { ja: '公開ソース、周知の事実、例外的に非公開とされた一般的な情報を扱う業務', en: 'Open source, known facts, and general information exceptionally kept confidential' },
      examples: { ja: 'ソース管理、CMS、ウェブでの回答', en: 'Source management, CMS, web answers' },
      conditions: [],
      notes: [note(['S-043'], 'ソース管理、CMS、ウェブでの回答のサービスが合う', 'Source management, CMS and web-answer services fit')],
    },
    {
      number: 6,
      title: null,
      examples: null,
      conditions: [],
      notes: [note(['S-030'], '内容を確認できていない。制度所管省庁が記入するまで該当とはできない', 'The content was not found. Nothing can match it until the ministries in charge fill it in')],
    },
    {
      number: 7,
      title: { ja: '組織の規則や業務の技能についての研修', en: 'Training on rules of the organisation and on business skills' },
      examples: { ja: 'eラーニング', en: 'E-learning' },
      conditions: [condition('NO_HIGHLY_CONFIDENTIAL_RULES', ['S-044'], { ja: '教材に機密性の高い規則を含まない', en: 'The material holds no highly confidential rules' })],
      notes: [],
    },
    {
      number: 8,
      title: { ja: '保存期間が1年に満たない文書や日常の連絡を扱う業務', en: 'Papers kept under one year, and routine contact' },
      examples: { ja: 'チャットボット', en: 'Chatbot' },
      conditions: [condition('KEPT_UNDER_ONE_YEAR_OR_ROUTINE', ['S-045'], { ja: '保存期間が1年未満の文書か、日常の連絡である', en: 'Kept for less than a year, or routine contact' })],
      notes: [note(['S-045'], '所掌の事実を答える問合せ対応が典型', 'Answering factual inquiries about duties is typical')],
    },
  ],
};
