import type { RegisterTrack } from '@toroku/domain-registration';
import type { Phrase } from '../phrase';

/** The two lists, as people call them. */
export const registerTrackWords: Readonly<Record<RegisterTrack, Phrase>> = {
  ISMAP: { ja: 'ISMAP', en: 'ISMAP' },
  ISMAP_LIU: { ja: 'ISMAP-LIU', en: 'ISMAP-LIU' },
};

/** What every page of the public register says. */
export const registerPagesWords = {
  appName: { ja: 'ISMAP等クラウドサービスリスト', en: 'ISMAP cloud service lists' },
  organisation: { ja: '公開登録簿（登録 Toroku）', en: 'Public register (Toroku)' },
  title: { ja: '{page}｜ISMAP等クラウドサービスリスト', en: '{page} | ISMAP cloud service lists' },
  search: { ja: 'サービスを探す', en: 'Find a service' },
  changes: { ja: '最近の変更', en: 'Recent changes' },
  about: { ja: 'この登録簿について', en: 'About this register' },
  asOf: { ja: '{day}現在の状態です。状態は日ごとに計算しています。', en: 'Standings as of {day}, computed anew every day.' },
  feed: { ja: '変更のフィード（Atom）', en: 'Feed of changes (Atom)' },
  frontDoor: { ja: '登録（Toroku）の入口', en: 'Front page of Toroku' },
  absent: { ja: 'ページが見つかりません', en: 'Page not found' },
  absentLead: { ja: 'このアドレスには何もありません。アドレスを確かめるか、サービスを探してください。', en: 'There is nothing at this address. Check it, or look for a service.' },
  numberAbsent: { ja: '登録番号「{number}」はどちらのリストにもありません', en: 'Number “{number}” is on neither list' },
  numberAbsentLead: {
    ja: '登録番号は C21-0008-2 のような形をしています。番号を確かめるか、サービス名や事業者名で探してください。取り消された登録や取り下げられた登録も、リストから消えることはありません。',
    en: 'A number looks like C21-0008-2. Check it, or look by the name of the service or of its operator. Cancelled and withdrawn registrations stay on the lists.',
  },
} as const satisfies Readonly<Record<string, Phrase>>;
