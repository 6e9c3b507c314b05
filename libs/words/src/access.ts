import type { AccessRefusalCode, AccessVerb, ApiClientState, ApiScope, Duty, MemberState, OrganisationKind, SignatureKind, SignatureStanding } from '@toroku/domain-access';
import type { Phrase } from './phrase';

export const accessRefusals: Readonly<Record<AccessRefusalCode, Phrase>> = {
  AGENCY_KIND_MISSING: { ja: '調達府省庁等の種類がありません。国の行政機関・独立行政法人・指定法人のどれかを選んでください。', en: 'The kind of agency is missing. Choose national administrative organ, incorporated administrative agency or designated corporation.' },
  AGENCY_KIND_NOT_FOR_KIND: { ja: '調達府省庁等の種類は、{kind} には付けられません。空にしてください。', en: 'A kind of agency is not for {kind}. Leave it empty.' },
  CORPORATE_NUMBER_MALFORMED: { ja: '「{value}」は法人番号ではありません。検査数字を含む半角13桁で入力してください。', en: '"{value}" is not a corporate number. Enter its 13 half-width digits with the check digit.' },
  EMAIL_MALFORMED: { ja: '「{value}」はメールアドレスとして読めません。name@example.jp の形で入力してください。', en: '"{value}" is not an e-mail address. Write it like name@example.jp.' },
  MEMBER_ALREADY_THERE: { ja: '{email} の人はすでに構成員か、招待済みです。役割を変えるか、先に外してください。', en: '{email} is already a member or invited. Change the duties, or remove the person first.' },
  DUTIES_MISSING: { ja: '役割が一つもありません。{possible} から一つ以上選んでください。', en: 'There is no duty. Choose at least one of {possible}.' },
  DUTY_NOT_IN_KIND: { ja: '{unknown} は {kind} の組織にはない役割です。{possible} から選んでください。', en: 'An organisation of kind {kind} has no {unknown}. Choose from {possible}.' },
  DUTY_NOT_FOR_SYSTEM: { ja: '連携システムには {duty} の役割を与えられません。構成員の管理は人が行ってください。', en: 'Another system cannot have the duty {duty}. People manage members.' },
  LAST_ADMINISTRATOR: { ja: '組織に管理者がいなくなります。先に別の構成員を管理者にしてください。', en: 'The organisation would have no administrator. Make another member an administrator first.' },
  ISSUER_NOT_FOR_KIND: { ja: 'このサインイン方法（{issuer}）は {kind} の組織の人には使えません。組織に合う方法でサインインしてください。', en: 'This way of signing in ({issuer}) is not for people of {kind}. Sign in the way that is meant for your organisation.' },
  INVITATION_FOR_SOMEBODY_ELSE: { ja: '招待されたメールアドレスと、確認済みのメールアドレスが違います。招待された人としてサインインしてください。', en: 'The invitation is for another e-mail address than the verified one. Sign in as the person invited.' },
  SCOPES_MISSING: { ja: '許可する範囲がありません。読み取りか書き込みを選んでください。', en: 'There is no scope. Choose reading or writing.' },
  API_CLIENT_ALREADY_THERE: { ja: '{subject} はすでに登録されています。別の識別子を使うか、先に取り消してください。', en: '{subject} is registered already. Use another key, or revoke the present one first.' },
};

export const accessVerbs: Readonly<Record<AccessVerb, Phrase>> = {
  registerOrganisation: { ja: '組織を登録する', en: 'Add an organisation' },
  inviteMember: { ja: '構成員を招待する', en: 'Invite a member' },
  acceptInvitation: { ja: '招待を受ける', en: 'Accept an invitation' },
  changeMemberDuties: { ja: '役割を変える', en: 'Change duties' },
  removeMember: { ja: '構成員を外す', en: 'Remove a member' },
  registerApiClient: { ja: '連携システムを登録する', en: 'Add another system' },
  revokeApiClient: { ja: '連携システムを取り消す', en: 'Revoke a system' },
};

export const signatureKindWords: Readonly<Record<SignatureKind, Phrase>> = {
  STATEMENT: { ja: '言明書', en: 'Statement' },
  WRITTEN_REPRESENTATION: { ja: '経営者確認書', en: 'Written Representation' },
  AUDIT_REPORT: { ja: '実施結果報告書', en: 'Audit report' },
  AUDIT_REPORT_RECEIPT: { ja: '実施結果報告書の受領', en: 'Receipt of the audit report' },
};

export const signatureStandingWords: Readonly<Record<SignatureStanding, Phrase>> = {
  CURRENT: { ja: '有効', en: 'Current' },
  STALE: { ja: '言明書が変わったため古い', en: 'Stale: the statement has changed' },
  UNKNOWN: { ja: '—', en: '—' },
};

export const memberStateWords: Readonly<Record<MemberState, Phrase>> = {
  INVITED: { ja: '招待中', en: 'Invited' },
  ACTIVE: { ja: '有効', en: 'Active' },
  REMOVED: { ja: '外された', en: 'Removed' },
};

export const apiClientStateWords: Readonly<Record<ApiClientState, Phrase>> = {
  ACTIVE: { ja: '有効', en: 'Active' },
  REVOKED: { ja: '取消済み', en: 'Revoked' },
};

export const apiScopeWords: Readonly<Record<ApiScope, Phrase>> = {
  TOROKU_READ: { ja: '読み取り', en: 'Reading' },
  TOROKU_WRITE: { ja: '書き込み', en: 'Writing' },
};

export const organisationKindWords: Readonly<Record<OrganisationKind, Phrase>> = {
  CSP: { ja: 'クラウドサービス事業者', en: 'Cloud service provider' },
  AUDIT_BODY: { ja: '監査機関', en: 'Audit body' },
  AGENCY: { ja: '調達府省庁等', en: 'Procuring agency' },
  SUPPORT_BODY: { ja: '運用支援機関', en: 'Operations support body' },
  STEERING_COMMITTEE: { ja: '運営委員会', en: 'Steering committee' },
  MINISTRY_IN_CHARGE: { ja: '制度所管省庁', en: 'Ministries in charge' },
  PLATFORM: { ja: '基盤の運営', en: 'Platform' },
};

export const dutyWords: Readonly<Record<Duty, Phrase>> = {
  ADMINISTRATOR: { ja: '構成員の管理者', en: 'Administrator' },
  REPRESENTATIVE: { ja: '代表者', en: 'Representative' },
  STATEMENT_AUTHOR: { ja: '言明書の作成者', en: 'Statement author' },
  INTERNAL_AUDITOR: { ja: '内部監査人', en: 'Internal auditor' },
  ENGAGEMENT_LEAD: { ja: '業務責任者', en: 'Engagement lead' },
  WORK_IMPLEMENTER: { ja: '業務実施者', en: 'Work implementer' },
  ASSESSOR: { ja: '影響度評価者', en: 'Assessor' },
  RECEPTIONIST: { ja: '受付担当', en: 'Receptionist' },
  REVIEWER: { ja: '審査担当', en: 'Reviewer' },
  COMMITTEE_MEMBER: { ja: '委員', en: 'Committee member' },
  OFFICIAL: { ja: '所管省庁の担当官', en: 'Official' },
};
