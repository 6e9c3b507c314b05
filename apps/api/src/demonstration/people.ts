import type { AgencyKind, ApiScope, Duty, OrganisationKind } from '@toroku/domain-access';

/** An invented organisation of the demonstration. */
export interface DemonstrationOrganisation {
  readonly key: string;
  readonly kind: OrganisationKind;
  readonly agencyKind?: AgencyKind;
  readonly nameJa: string;
  readonly nameEn: string;
}

/** An invented person of the demonstration. The first person of an organisation manages its members too. */
export interface DemonstrationPerson {
  /** Names the person everywhere: at the identity provider, in the seed, in rehearsals. */
  readonly key: PersonKey;
  readonly organisation: string;
  readonly nameJa: string;
  readonly nameEn: string;
  readonly duties: readonly Duty[];
}

/** Another system of the demonstration. */
export interface DemonstrationSystem {
  readonly key: string;
  readonly organisation: string;
  readonly nameJa: string;
  readonly nameEn: string;
  readonly scopes: readonly ApiScope[];
  readonly duties: readonly Duty[];
}

/** Every organisation here is invented. */
export const demonstrationOrganisations: readonly DemonstrationOrganisation[] = [
  { key: 'platform', kind: 'PLATFORM', nameJa: '登録基盤事務局', nameEn: 'Toroku Platform Office' },
  { key: 'aozora', kind: 'CSP', nameJa: '青空クラウド株式会社', nameEn: 'Aozora Cloud' },
  { key: 'midori', kind: 'CSP', nameJa: 'みどりソフト株式会社', nameEn: 'Midori Soft' },
  { key: 'akatsuki', kind: 'AUDIT_BODY', nameJa: 'あかつき監査法人', nameEn: 'Akatsuki Audit Corporation' },
  { key: 'hoshizora', kind: 'AUDIT_BODY', nameJa: '星空監査法人', nameEn: 'Hoshizora Audit Corporation' },
  { key: 'kurashi', kind: 'AGENCY', agencyKind: 'NATIONAL_ADMINISTRATIVE_ORGAN', nameJa: '暮らし省', nameEn: 'Ministry of Daily Life' },
  { key: 'minato', kind: 'AGENCY', agencyKind: 'NATIONAL_ADMINISTRATIVE_ORGAN', nameJa: '港湾みなと省', nameEn: 'Ministry of Harbours' },
  { key: 'manabi', kind: 'AGENCY', agencyKind: 'NATIONAL_ADMINISTRATIVE_ORGAN', nameJa: 'まなび庁', nameEn: 'Agency for Learning' },
  { key: 'shien', kind: 'SUPPORT_BODY', nameJa: '運用支援機構', nameEn: 'Operations Support Organisation' },
  { key: 'committee', kind: 'STEERING_COMMITTEE', nameJa: '運営委員会', nameEn: 'Steering Committee' },
  { key: 'charge', kind: 'MINISTRY_IN_CHARGE', nameJa: '制度所管省庁', nameEn: 'Ministries in Charge' },
];

/** The keys of the people, so that a misspelt one does not compile. */
export const personKeys = [
  'platform-admin',
  'aozora-representative',
  'aozora-author',
  'aozora-internal-auditor',
  'midori-representative',
  'midori-author',
  'midori-internal-auditor',
  'akatsuki-lead',
  'akatsuki-implementer',
  'hoshizora-lead',
  'hoshizora-implementer',
  'kurashi-assessor',
  'minato-assessor',
  'manabi-assessor',
  'shien-receptionist',
  'shien-reviewer',
  'committee-1',
  'committee-2',
  'committee-3',
  'charge-official',
] as const;
export type PersonKey = (typeof personKeys)[number];

/** One line a person; every name is invented. */
export const demonstrationPeople: readonly DemonstrationPerson[] = [
  { key: 'platform-admin', organisation: 'platform', nameJa: '管野 基', nameEn: 'Motoi Kanno', duties: ['ADMINISTRATOR'] },
  { key: 'aozora-representative', organisation: 'aozora', nameJa: '空野 大地', nameEn: 'Daichi Sorano', duties: ['ADMINISTRATOR', 'REPRESENTATIVE'] },
  { key: 'aozora-author', organisation: 'aozora', nameJa: '青山 文', nameEn: 'Aya Aoyama', duties: ['STATEMENT_AUTHOR'] },
  { key: 'aozora-internal-auditor', organisation: 'aozora', nameJa: '秋津 律', nameEn: 'Ritsu Akitsu', duties: ['INTERNAL_AUDITOR'] },
  { key: 'midori-representative', organisation: 'midori', nameJa: '森下 樹', nameEn: 'Itsuki Morishita', duties: ['ADMINISTRATOR', 'REPRESENTATIVE'] },
  { key: 'midori-author', organisation: 'midori', nameJa: '緑川 葵', nameEn: 'Aoi Midorikawa', duties: ['STATEMENT_AUTHOR'] },
  { key: 'midori-internal-auditor', organisation: 'midori', nameJa: '若葉 正', nameEn: 'Tadashi Wakaba', duties: ['INTERNAL_AUDITOR'] },
  { key: 'akatsuki-lead', organisation: 'akatsuki', nameJa: '暁 真理', nameEn: 'Mari Akatsuki', duties: ['ADMINISTRATOR', 'ENGAGEMENT_LEAD'] },
  { key: 'akatsuki-implementer', organisation: 'akatsuki', nameJa: '朝日 健', nameEn: 'Ken Asahi', duties: ['WORK_IMPLEMENTER'] },
  { key: 'hoshizora-lead', organisation: 'hoshizora', nameJa: '星 あかり', nameEn: 'Akari Hoshi', duties: ['ADMINISTRATOR', 'ENGAGEMENT_LEAD'] },
  { key: 'hoshizora-implementer', organisation: 'hoshizora', nameJa: '天川 渡', nameEn: 'Wataru Amakawa', duties: ['WORK_IMPLEMENTER'] },
  { key: 'kurashi-assessor', organisation: 'kurashi', nameJa: '家中 恵', nameEn: 'Megumi Ienaka', duties: ['ADMINISTRATOR', 'ASSESSOR'] },
  { key: 'minato-assessor', organisation: 'minato', nameJa: '波止 航', nameEn: 'Wataru Hato', duties: ['ADMINISTRATOR', 'ASSESSOR'] },
  { key: 'manabi-assessor', organisation: 'manabi', nameJa: '文月 学', nameEn: 'Manabu Fumizuki', duties: ['ADMINISTRATOR', 'ASSESSOR'] },
  { key: 'shien-receptionist', organisation: 'shien', nameJa: '受田 結', nameEn: 'Yui Ukeda', duties: ['ADMINISTRATOR', 'RECEPTIONIST'] },
  { key: 'shien-reviewer', organisation: 'shien', nameJa: '見城 徹', nameEn: 'Toru Kenjo', duties: ['REVIEWER'] },
  { key: 'committee-1', organisation: 'committee', nameJa: '一ノ瀬 桂', nameEn: 'Kei Ichinose', duties: ['ADMINISTRATOR', 'COMMITTEE_MEMBER'] },
  { key: 'committee-2', organisation: 'committee', nameJa: '二宮 梢', nameEn: 'Kozue Ninomiya', duties: ['COMMITTEE_MEMBER'] },
  { key: 'committee-3', organisation: 'committee', nameJa: '三上 望', nameEn: 'Nozomi Mikami', duties: ['COMMITTEE_MEMBER'] },
  { key: 'charge-official', organisation: 'charge', nameJa: '所 司', nameEn: 'Tsukasa Tokoro', duties: ['ADMINISTRATOR', 'OFFICIAL'] },
];

/** One that may read only, one that may write too. */
export const demonstrationSystems: readonly DemonstrationSystem[] = [
  { key: 'aozora-dashboard', organisation: 'aozora', nameJa: '青空 状況表示', nameEn: 'Aozora Dashboard', scopes: ['TOROKU_READ'], duties: ['STATEMENT_AUTHOR'] },
  { key: 'aozora-sync', organisation: 'aozora', nameJa: '青空 連携', nameEn: 'Aozora Sync', scopes: ['TOROKU_READ', 'TOROKU_WRITE'], duties: ['STATEMENT_AUTHOR'] },
];

/** What the members' `issuer` says for people of the demonstration, whatever address the platform runs at. */
export const DEMONSTRATION_ISSUER = 'toroku-demonstration';

/** Where mail to a person of the demonstration would go: a name reserved for examples. */
export function demonstrationEmail({ key, organisation }: Pick<DemonstrationPerson, 'key' | 'organisation'>): string {
  return `${key}@${organisation}.example`;
}

/** The person of a key. */
export function personOf(key: PersonKey): DemonstrationPerson {
  const person = demonstrationPeople.find((candidate) => candidate.key === key);
  if (!person) throw new Error(`nobody is called ${key}`);
  return person;
}
