import { list } from '../spec/samples';
import { matchStandsOnList } from './match-stands-on-list';

const judge = (match: Parameters<typeof matchStandsOnList.judge>[0]['match']) => matchStandsOnList.judge({ match, list });

describe('guidance Annex 1 — 対象業務への該当 (S-030, S-033, S-035, S-044, S-053)', () => {
  it.each([
    ['an entry whose conditions are confirmed', { route: 'ON_LIST' as const, matchedEntry: 1, confirmedConditions: ['PUBLICATION_INTENDED'] }],
    ['business under consideration', { route: 'OFF_LIST' as const, matchedEntry: null, confirmedConditions: [] }],
  ])('is satisfied by %s', (_, match) => {
    expect(judge(match)).toEqual({ kind: 'satisfied' });
  });

  it.each([
    ['nothing stated', { route: null, matchedEntry: null, confirmedConditions: [] }, 'MATCH_NOT_STATED'],
    ['the list without an entry', { route: 'ON_LIST' as const, matchedEntry: null, confirmedConditions: [] }, 'MATCH_NOT_STATED'],
    ['an entry that is not there', { route: 'ON_LIST' as const, matchedEntry: 9, confirmedConditions: [] }, 'ENTRY_NOT_IN_LIST'],
    ['entry 6, whose content was not found (S-030)', { route: 'ON_LIST' as const, matchedEntry: 6, confirmedConditions: [] }, 'ENTRY_CONTENT_UNKNOWN'],
    ['an internal meeting (S-033)', { route: 'ON_LIST' as const, matchedEntry: 1, confirmedConditions: [] }, 'MATCH_CONDITION_NOT_CONFIRMED'],
  ])('is not satisfied by %s', (_, match, code) => {
    expect(judge(match)).toMatchObject({ kind: 'unsatisfied', reasons: [{ code }] });
  });
});
