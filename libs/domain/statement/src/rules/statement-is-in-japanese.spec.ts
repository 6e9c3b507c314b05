import { fullParts } from '../spec/samples';
import { statementIsInJapanese } from './statement-is-in-japanese';

describe('LIU rules 7.10 — 使用言語 (S-010)', () => {
  it('is satisfied by Japanese papers with attachments in English', () => {
    const attachments = { companyOverview: 'Company', serviceOverview: 'Service', logicalStructure: 'Layers', internalControl: 'Controls', populationDefinition: 'Changes' };
    expect(statementIsInJapanese.judge({ ...fullParts, ...attachments })).toEqual({ kind: 'satisfied' });
  });

  it.each(['scopeJa', 'subsequentEvents', 'capitalTies', 'foreignLaw', 'governingLaw', 'penetrationTests'] as const)('is not satisfied by %s without a Japanese character', (part) => {
    expect(statementIsInJapanese.judge({ ...fullParts, [part]: 'English only.' })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'TEXT_NOT_JAPANESE', facts: { part }, clause: { at: '7.10' } }] });
  });
});
