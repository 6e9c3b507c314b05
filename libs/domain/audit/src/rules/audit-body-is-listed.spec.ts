import { day } from '@toroku/kernel';
import { auditBodyIsListed } from './audit-body-is-listed';

const listing = { listedOn: day('2022-04-01'), listedThroughOn: day('2023-03-31'), removedOn: null };
const on = (text: string, listings: Parameters<typeof auditBodyIsListed.judge>[0]['listings'] = [listing]) => auditBodyIsListed.judge({ listings, on: day(text), occasion: 'REPORT' }).kind;

describe('LIU 7.1 — 監査機関リストに登録された監査機関 (S-142)', () => {
  it.each([
    ['2022-03-31', 'unsatisfied'],
    ['2022-04-01', 'satisfied'],
    ['2023-03-31', 'satisfied'],
    ['2023-04-01', 'unsatisfied'],
  ])('on %s is %s by a listing from 2022-04-01 through 2023-03-31', (text, expected) => {
    expect(on(text)).toBe(expected);
  });

  it.each([
    ['2022-09-30', 'satisfied'],
    ['2022-10-01', 'unsatisfied'],
  ])('on %s is %s by a listing removed on 2022-10-01', (text, expected) => {
    expect(on(text, [{ ...listing, removedOn: day('2022-10-01') }])).toBe(expected);
  });

  it('is satisfied by any one of several listings', () => {
    expect(on('2024-01-01', [listing, { listedOn: day('2024-01-01'), listedThroughOn: day('2024-12-31'), removedOn: null }])).toBe('satisfied');
  });

  it('names the day and the occasion', () => {
    expect(auditBodyIsListed.judge({ listings: [], on: day('2023-01-01'), occasion: 'CONTRACT' })).toMatchObject({ reasons: [{ code: 'AUDIT_BODY_NOT_LISTED', facts: { on: '2023-01-01', occasion: 'CONTRACT' } }] });
  });

  it.each([
    ['CONTRACT', 'contractedOn'],
    ['REPORT', 'reportIssuedOn'],
  ] as const)('is undetermined while the day of the %s has not come', (occasion, missing) => {
    expect(auditBodyIsListed.judge({ listings: [listing], on: null, occasion })).toMatchObject({ kind: 'undetermined', missing: [missing] });
  });
});
