import { day } from '@toroku/kernel';
import { openStatement, type OpeningFacts } from './open-statement';

const period = { periodStartOn: day('2022-01-01'), periodEndOn: day('2022-12-31') };
const facts: OpeningFacts = { serviceId: 's', providerId: 'p', editionId: '2022-04', editionIsLoaded: true, ruleSetId: 'LIU-2022-11', previous: null, limits: { periodYearsMost: 1, periodMonthsLeast: 3 } };
const moment = { today: day('2022-11-10') };
const codes = (decision: ReturnType<typeof openStatement>) => (decision.kind === 'refused' ? decision.refusals.map(({ code }) => code) : []);

describe('openStatement', () => {
  it('begins a draft under the rule set in force', () => {
    expect(openStatement(period, facts, moment)).toMatchObject({ kind: 'done', outcome: { state: 'DRAFT', ruleSetId: 'LIU-2022-11', previousStatementId: null, openedOn: '2022-11-10' } });
  });

  it('is refused before any rule set is in force, without the edition, and with the days reversed', () => {
    expect(codes(openStatement(period, { ...facts, ruleSetId: null }, moment))).toEqual(['NO_RULE_SET_IN_FORCE']);
    expect(codes(openStatement(period, { ...facts, editionIsLoaded: false }, moment))).toEqual(['EDITION_NOT_LOADED']);
    expect(codes(openStatement({ periodStartOn: period.periodEndOn, periodEndOn: period.periodStartOn }, facts, moment))).toContain('DAYS_REVERSED');
  });
});
