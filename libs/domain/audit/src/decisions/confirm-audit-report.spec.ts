import { confirmAuditReport } from './confirm-audit-report';

const codes = (...args: Parameters<typeof confirmAuditReport>) => {
  const decision = confirmAuditReport(...args);
  return decision.kind === 'refused' ? decision.refusals.map(({ code }) => code) : [];
};

describe('confirmAuditReport', () => {
  it.each([
    ['is done once the report is there, by its digest', 'REPORT_ISSUED', 'd', { reportDigest: 'd', isConfirmed: false }, []],
    ['is refused for other bytes', 'REPORT_ISSUED', 'x', { reportDigest: 'd', isConfirmed: false }, ['REPORT_IS_ANOTHER']],
    ['is refused a second time', 'REPORT_ISSUED', 'd', { reportDigest: 'd', isConfirmed: true }, ['REPORT_CONFIRMED_ALREADY']],
    ['is refused before the report', 'REPRESENTATION_SIGNED', 'd', { reportDigest: null, isConfirmed: false }, ['NOT_NOW']],
  ] as const)('%s', (_, state, digest, facts, expected) => {
    expect(codes({ state }, digest, facts)).toEqual(expected);
  });
});
