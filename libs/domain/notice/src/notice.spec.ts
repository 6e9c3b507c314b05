import { dutiesOf, may, organisationKinds } from '@toroku/domain-access';
import { instant, momentAt } from '@toroku/kernel';
import { anActor } from '@toroku/testing';
import { markNoticeRead, noticePolicies, type Notice } from './index';

const notice: Notice = { id: 'n', party: 'KIND:CSP', code: 'QUERY_ASKED', subjectId: 's', facts: {}, recordedAt: '2022-11-10T03:00:00.000Z', deliveredAt: '2022-11-10T03:00:00.000Z' };
const moment = momentAt(instant('2022-11-11T03:00:00.000Z'));

describe('a read mark', () => {
  it('bears the moment of the reading', () => expect(markNoticeRead(null, moment)).toEqual({ kind: 'done', outcome: { readAt: moment.now } }));

  it('stands as it was made first', () => {
    const earlier = { noticeId: 'n', readerId: 'r', readAt: '2022-11-10T04:00:00.000Z' };
    expect(markNoticeRead(earlier, moment)).toEqual({ kind: 'done', outcome: null });
  });

  it.each(organisationKinds.flatMap((kind) => dutiesOf[kind].map((duty) => [kind, duty] as const)))('is open to %s %s', (kind, duty) => {
    expect(may(anActor(kind, 'Own', [duty]), noticePolicies.markNoticeRead, notice)).toBe(true);
  });

  it('is not for somebody without any duty', () => expect(may({ ...anActor('CSP', 'Own'), duties: [] }, noticePolicies.markNoticeRead, notice)).toBe(false));
});
