import type { Phrase } from '../phrase';

/** Who signed what, in whichever app it is looked at. */
export const signatureWords = {
  title: { ja: '署名の記録', en: 'Signatures' },
  mine: { ja: '自分の署名', en: 'What I signed' },
  mineLead: { ja: 'あなたが署名した文書です。署名したときの内容を、そのまま受け取れます。', en: 'What you signed off. You can get it exactly as it was.' },
  none: { ja: '署名はまだありません', en: 'Nothing has been signed yet' },
  what: { ja: '文書', en: 'What' },
  who: { ja: '署名した人', en: 'Who' },
  when: { ja: '日時', en: 'When' },
  standing: { ja: '今の状態', en: 'Standing' },
  digest: { ja: '内容の指紋', en: 'Digest' },
  get: { ja: '署名した内容を受け取る', en: 'Get what was signed' },
  confirm: { ja: '発行された報告書と同じ内容を受け取ったことを、代表者として確認します。指紋：{digest}', en: 'As the representative, you confirm to have received exactly the report that was issued. Digest: {digest}' },
} as const satisfies Readonly<Record<string, Phrase>>;
