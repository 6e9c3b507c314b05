import type { Phrase } from './phrase';

/** What the platform's edge says where no refusal of a verb can be given: the request itself is wrong, or the platform is. */
export const edgeWords = {
  INTERNAL: { ja: '予期しない誤りが起きました。内容は保存されていません。番号 {correlationId} を添えて運営に知らせてください。', en: 'Something went wrong; nothing was saved. Tell the platform office the number {correlationId}.' },
  UNAVAILABLE: { ja: 'データベースに今つながりません。少し待ってから、同じ内容を同じ冪等キーでもう一度送ってください。', en: 'The database cannot be reached now. Wait a little and send the same again with the same idempotency key.' },
  NOT_THERE: { ja: 'この場所には何もありません。アドレスを確かめてください。', en: 'There is nothing here. Check the address.' },
  BODY_TOO_LARGE: { ja: '送られた内容が大きすぎます。{limit} バイト以内にしてください（サインインすると上限が上がります）。', en: 'What was sent is too large. Keep it to {limit} bytes (more once you are signed in).' },
  BODY_MALFORMED: { ja: '送られた内容を JSON として読めません。UTF-8 の JSON で送ってください。', en: 'What was sent cannot be read as JSON. Send JSON in UTF-8.' },
  DOCUMENT_INVALID: { ja: 'GraphQL の文書がスキーマに合いません。項目名と引数を確かめてください。', en: 'The GraphQL document does not fit the schema. Check fields and arguments.' },
  DOCUMENT_TOO_DEEP: { ja: '入れ子が深すぎます（{depth}段、上限 {max}段）。浅くしてください。', en: 'It is nested too deeply ({depth} levels, at most {max}). Make it flatter.' },
  DOCUMENT_TOO_WIDE: { ja: '一度に求める項目が多すぎます（{count}個、上限 {max}個）。分けて送ってください。', en: 'It asks for too much at once ({count} fields, at most {max}). Split it.' },
  TOO_MANY_CHANGES: { ja: '一度に送れる変更は {max} 件までです（{count} 件あります）。分けて送ってください。', en: 'At most {max} changes go in one request (there are {count}). Split it.' },
  CODE_UNKNOWN: { ja: '「{value}」は {type} にない符号です。スキーマにあるものから選んでください。', en: '"{value}" is not one of {type}. Choose one that the schema lists.' },
  VALUE_MISSING: { ja: '必要な値がありません。スキーマが求める項目をすべて入れてください。', en: 'A value is missing. Give every field the schema asks for.' },
  VALUE_MALFORMED: { ja: '値の形が違います。スキーマの型に合わせてください。', en: 'A value has the wrong form. Follow the type in the schema.' },
  ORIGIN_NOT_ALLOWED: { ja: 'よその頁からの送信は受け付けません。この基盤の画面から操作してください。', en: 'Requests from other pages are not taken. Use the pages of this platform.' },
  REQUEST_NOT_PREFLIGHTED: { ja: 'JSON の POST で送ってください。画面の form からは送れません。', en: 'Send it as a POST of JSON; forms and plain links are not taken.' },
  TOKEN_INVALID: { ja: 'トークンが無効です（{reason}）。この基盤あての新しいトークンを取り直してください。', en: 'The token is not valid ({reason}). Get a new one meant for this platform.' },
  SESSION_CHANGED: { ja: 'サインインの期限が切れたか、別の人としてサインインしています。もう一度サインインしてください。', en: 'Your session has ended or belongs to somebody else. Sign in again.' },
  TOO_OFTEN: { ja: '短い間に何度も送られました。少し待ってから、もう一度送ってください。', en: 'That was sent too often in a short time. Wait a little, then send it again.' },
  SCOPE_MISSING: { ja: 'トークンに {scope} の範囲がありません。必要な範囲を付けて取り直してください。', en: 'The token lacks the scope {scope}. Get one that has it.' },
  NOT_A_MEMBER: { ja: 'あなたを構成員とする組織がありません。所属組織の管理者に招待を頼んでください。', en: 'No organisation has you as a member. Ask the administrator of yours to invite you.' },
  SIGN_IN_EXPIRED: { ja: 'サインインの手続きが途切れました。もう一度始めてください。', en: 'The sign-in was interrupted. Begin again.' },
  ISSUER_UNKNOWN: { ja: 'そのサインイン方法はありません。一覧から選んでください。', en: 'There is no such way of signing in. Choose from the list.' },
  ISSUER_UNREACHABLE: { ja: 'サインイン先に今つながりません。少し待ってからやり直してください。', en: 'The identity provider cannot be reached now. Wait a little and try again.' },
  UPLOAD_INCOMPLETE: { ja: 'このアップロードはまだ途中です。最後まで送ってから登録してください。', en: 'This upload is not whole yet. Send the rest of it first.' },
  FILE_NOT_EXAMINED: { ja: 'ファイルを今検査できません。送った内容は残っています。少し待ってからもう一度登録してください。', en: 'The file cannot be examined now. What was sent is kept; wait a little and try again.' },
  FILE_NOT_OPENED: { ja: 'ファイルは、目的を書いて開いてから {minutes} 分の間だけダウンロードできます。ファイルの画面から開いてください。', en: 'A file can be downloaded for {minutes} minutes after you open it and say why. Open it on its page.' },
  PRINTER_NOT_THERE: { ja: 'この基盤では今 PDF を作れません。同じ内容の HTML（{html}）を開いてください。', en: 'No PDF can be made here now. The same document is there as HTML: {html}.' },
  PRINTER_BUSY: { ja: 'PDF を作る順番が混み合っています。少し待ってからもう一度開くか、同じ内容の HTML（{html}）を開いてください。', en: 'Too many PDFs are being made. Try again in a little while, or open the same document as HTML: {html}.' },
} as const satisfies Readonly<Record<string, Phrase>>;
export type EdgeCode = keyof typeof edgeWords;
