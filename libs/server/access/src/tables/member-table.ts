import { column, nullable, table } from '@toroku/database';
import type { Member } from '@toroku/domain-access';

export const MemberTable = table<Member>('member', {
  id: column.id(),
  version: column.integer(),
  organisationId: column.uuid(),
  nameJa: column.text(),
  nameEn: column.text(),
  email: column.text(),
  issuer: nullable(column.text()),
  subject: nullable(column.text()),
  duties: column.texts(),
  state: column.text(),
  invitedAt: column.instant(),
});
