import { auditorDoesNotAuditOwnWork, nameKey } from './auditor-does-not-audit-own-work';

const judge = (...assignments: [unitId: string, performers: string[], operatedBy: string[]][]) =>
  auditorDoesNotAuditOwnWork.judge({ assignments: assignments.map(([unitId, performers, operatedBy]) => ({ unitId, performers, operatedBy })) });

describe('Control Criteria 4.6.2.5 — 自らの業務を監査しない (S-169)', () => {
  it('is satisfied when others operate what a person audits', () => {
    expect(judge(['9.2.1', ['佐藤 花子'], ['鈴木 一郎']], ['12.4.1', ['鈴木 一郎'], ['佐藤 花子']])).toEqual({ kind: 'satisfied' });
  });

  it('names every objective that is audited by its own operator', () => {
    expect(judge(['9.2.1', ['佐藤 花子', '高橋 実'], ['佐藤 花子']], ['9.2.2', ['高橋 実'], ['鈴木 一郎']], ['12.4.1', ['鈴木 一郎'], ['鈴木 一郎']])).toMatchObject({
      kind: 'unsatisfied',
      reasons: [
        { code: 'AUDITOR_AUDITS_OWN_WORK', facts: { objective: '9.2.1', persons: ['佐藤 花子'] }, clause: { at: '4.6.2.5' } },
        { code: 'AUDITOR_AUDITS_OWN_WORK', facts: { objective: '12.4.1', persons: ['鈴木 一郎'] } },
      ],
    });
  });

  it.each([
    ['佐藤 花子', '佐藤　花子'],
    ['佐藤花子', '佐藤 花子'],
    ['Hanako Sato', 'ＨＡＮＡＫＯ ＳＡＴＯ'],
  ])('takes %s and %s for the same person', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
    expect(judge(['9.2.1', [one], [other]])).toMatchObject({ kind: 'unsatisfied' });
  });

  it('cannot be told where nobody is stated to operate what is audited', () => {
    expect(judge(['9.2.1', ['佐藤 花子'], []])).toMatchObject({ kind: 'undetermined', missing: ['plan.9.2.1.operatedBy'] });
  });

  it('asks nothing of a unit that nobody audits yet', () => {
    expect(judge(['9.2.1', [], []])).toEqual({ kind: 'satisfied' });
  });
});
