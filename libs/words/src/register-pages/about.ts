import type { Phrase } from '../phrase';

/** The page about the register itself. */
export const registerAboutWords = {
  lead: { ja: '何が載っているか、状態は何を意味するか、データをどう使えるかを説明します。', en: 'What is on the lists, what a standing means, and how to use the data.' },
  what: { ja: '載っているもの', en: 'What is on the lists' },
  whatLists: {
    ja: 'ISMAP と ISMAP-LIU の二つのリストがあります。二つは独立していて、一方に登録されても他方に自動で載ることはありません。同じサービスが両方に載ることもあります。',
    en: 'There are two lists, ISMAP and ISMAP-LIU. They are independent: what is on one is not on the other by itself. A service may be on both.',
  },
  whatEntries: {
    ja: '登録はサービスごとに行われます。内容は委員会が決定したときの公開情報で、登録の後に変わったことは履歴に残ります。一時停止、取消、取下げ、期限切れになっても消えません。',
    en: 'Each entry is one service. It holds the public facts as they were when the committee decided; what happened since is in its history. Suspended, cancelled, withdrawn and expired entries stay.',
  },
  whatUse: {
    ja: '登録は、政府が求める要求への適合を評価した結果です。個々の業務での使い方まで保証するものではありません。ISMAP-LIU のサービスを使う政府機関等は、業務の影響度が「低位」であることを自ら評価します。',
    en: 'A registration is the result of an assessment against the government’s requirements. It does not vouch for each use. A government body that uses a service on the ISMAP-LIU list assesses itself that the impact of its business is low.',
  },
  standings: { ja: '状態の意味', en: 'What a standing means' },
  standingsTable: { ja: '状態ごとの意味と根拠', en: 'Each standing, its meaning and its clause' },
  standingsLead: { ja: '状態は、見る日に合わせて計算します。更新の決定や一時停止は、記録されるとすぐに反映されます。', en: 'A standing is computed for the day on which it is read. Decisions show as soon as they are recorded.' },
  standing: { ja: '状態', en: 'Standing' },
  meaning: { ja: '意味', en: 'Meaning' },
  inForce: { ja: '有効か', en: 'In force' },
  yes: { ja: '有効', en: 'Yes' },
  no: { ja: '有効でない', en: 'No' },
  clause: { ja: '根拠', en: 'Source' },
  validity: { ja: '有効期限', en: 'How long an entry is valid' },
  validityLead: {
    ja: '有効期限は、監査の対象期間の末日の翌日から数えて{months}か月です。末日はその日を含みます。期限までに更新が申請されたときは、委員会が決定するまで有効です。',
    en: 'An entry is valid for {months} months from the day after its assessment period, its last day included. Where a renewal was applied for by then, it stays valid until the committee decides.',
  },
  data: { ja: 'データとして使う', en: 'Use the data' },
  dataLead: { ja: 'すべての公開情報は、利用者登録なしで機械からも読めます。', en: 'Everything public can be read by programs too, without signing up.' },
  dataCsv: { ja: 'リスト全体の CSV', en: 'Both lists as CSV' },
  dataFeed: { ja: '変更のフィード（Atom）', en: 'Feed of changes (Atom)' },
  dataJson: { ja: '登録ごとの JSON：ページのアドレスの後に ?format=json を付けます。', en: 'Each entry as JSON: put ?format=json behind the address of its page.' },
  graphql: { ja: 'GraphQL で尋ねる', en: 'Ask with GraphQL' },
  graphqlLead: { ja: '次のアドレスへ POST で問い合わせます。スキーマには項目ごとの説明があり、イントロスペクションで取得できます。一度に取得できるのは100件までです。続きは endCursor を after に渡します。', en: 'Send a POST to the address below. The schema describes every field and can be read by introspection. At most 100 entries come at once; pass endCursor as after for more.' },
  graphqlExample: { ja: '例：有効な ISMAP-LIU のサービスを、有効期限の近い順に10件', en: 'Example: ten valid services on the ISMAP-LIU list, the earliest expiry first' },
  graphqlShell: { ja: 'コマンドで試す', en: 'Try it from a command line' },
  businessNote: {
    ja: '「審査の対象となった業務」を公表するかどうかは、公式の資料では確かめられませんでした。本システムの判断で示しています。用途を限るものではありません。',
    en: 'Whether the official lists show the business a service was judged for could not be found. Showing it is this platform’s own choice. It limits no use.',
  },
} as const satisfies Readonly<Record<string, Phrase>>;
