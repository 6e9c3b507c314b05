import { markNoticeRead as decide, noticePolicies, type Notice, type NoticeRead } from '@toroku/domain-notice';
import { defineCommand, type CommandInput } from '@toroku/gate';
import { NoticeReadTable, NoticeTable } from '../tables/notice-tables';

type Input = CommandInput & { readonly id: string };

export const markNoticeRead = defineCommand<Input, Notice, NoticeRead | null, { readonly readAt: string } | null, Notice>({
  verb: 'markNoticeRead',
  noun: 'notice',
  policy: noticePolicies.markNoticeRead,
  answer: NoticeTable,
  load: async (work, { id }) => {
    const subject = await work.one(NoticeTable, { id });
    if (!subject) return null;
    // A notice cannot be locked by its readers: the same reader's second mark waits here for the first.
    await work.sql('select pg_advisory_xact_lock(hashtextextended($1, 2))', [`${work.actor.id} ${id}`]);
    return { subject, facts: await work.one(NoticeReadTable, { noticeId: id, readerId: work.actor.id }) };
  },
  decide: ({ facts }, _, moment) => decide(facts, moment),
  save: async (work, mark, { subject }) => {
    if (mark) await work.insert(NoticeReadTable, { noticeId: subject.id, readerId: work.actor.id, ...mark });
    return subject.id;
  },
});
