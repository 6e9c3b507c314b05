import type { KernelRefusalCode } from '@toroku/kernel';
import type { Phrase } from './phrase';

/** Wording of the refusals that belong to no context. Each says what is wrong and how to mend it. */
export const kernelRefusals: Readonly<Record<KernelRefusalCode, Phrase>> = {
  NOT_SIGNED_IN: { ja: 'サインインしていません。サインインしてからやり直してください。', en: 'You are not signed in. Sign in and try again.' },
  NOT_FOUND: { ja: '対象が見つかりません。識別子を確かめてください。', en: 'It was not found. Check the identifier.' },
  NOT_PERMITTED: { ja: 'この操作の権限がありません。必要な役割：{needs}', en: 'You may not do this. Needed role: {needs}' },
  NOT_NOW: { ja: '今の状態（{state}）では行えません。今できる操作：{possible}', en: 'Not possible in the present state ({state}). Possible now: {possible}' },
  STALE_VERSION: { ja: '他の人が先に変更しました（お手元の版 {expected}、現在の版 {actual}）。読み直してから保存してください。', en: 'Somebody changed it first (your version {expected}, present version {actual}). Read it again, then save.' },
  IDEMPOTENCY_KEY_REUSED: { ja: '同じ冪等キーが別の内容（{verb}）に使われています。新しいキーで送ってください。', en: 'This idempotency key was used for something else ({verb}). Send it with a new key.' },
  TEXT_MISSING: { ja: '入力がありません。入力してください。', en: 'Nothing was entered. Enter a text.' },
  TEXT_TOO_LONG: { ja: '{length}文字あります。{max}文字以内にしてください。', en: 'It has {length} characters. Keep it to {max}.' },
  TEXT_HAS_CONTROL_CHARACTERS: { ja: '保存できない制御文字が含まれています。取り除いてください。', en: 'It contains control characters that cannot be stored. Remove them.' },
  DAY_MALFORMED: { ja: '「{value}」は日付として読めません。半角で 2022-11-01 のように入力してください。', en: '"{value}" is not a day. Write it like 2022-11-01 in half-width digits.' },
  DAYS_REVERSED: { ja: '開始日（{from}）が終了日（{through}）より後です。', en: 'The first day ({from}) is after the last day ({through}).' },
  DAY_IN_THE_FUTURE: { ja: '{value} は未来の日付です。今日（{today}）以前の日付にしてください。', en: '{value} is in the future. Use a day up to today ({today}).' },
  NUMBER_OUT_OF_RANGE: { ja: '{value} は範囲外です。{min} から {max} の間にしてください。', en: '{value} is out of range. Use {min} to {max}.' },
  TOO_MANY_ITEMS: { ja: '{count}件あります。{max}件以内にしてください。', en: 'There are {count}. Keep it to {max}.' },
  FACT_MISSING: { ja: '判断に必要な情報がありません：{missing}', en: 'Needed to decide but not there: {missing}' },
};
