import { factSheet } from '../spec/samples';
import { factSheetIsFilled } from './fact-sheet-is-filled';

describe('様式1-2 — 申請者が機能、所在地、保存場所、セキュリティ機能を書く (S-055, S-071, S-072, S-073)', () => {
  it('is satisfied when all four are told', () => {
    expect(factSheetIsFilled.judge({ factSheet })).toEqual({ kind: 'satisfied' });
  });

  it('asks for no function: that none is offered is an answer (S-072)', () => {
    expect(factSheetIsFilled.judge({ factSheet: { ...factSheet, securityFunctions: [{ name: '多要素認証', isOffered: false, remark: '対象の業務で要しない' }] } })).toEqual({ kind: 'satisfied' });
  });

  it.each([
    ['nothing written', null, ['functions', 'serverLocations', 'dataLocations', 'securityFunctions']],
    ['no server location (S-071)', { ...factSheet, serverLocations: [] }, ['serverLocations']],
    ['a blank place of data (S-071)', { ...factSheet, dataLocations: ['　'] }, ['dataLocations']],
    ['blank functions', { ...factSheet, functions: ' ' }, ['functions']],
    ['no word on security functions', { ...factSheet, securityFunctions: [] }, ['securityFunctions']],
  ])('%s', (_, sheet, missing) => {
    expect(factSheetIsFilled.judge({ factSheet: sheet })).toMatchObject({ kind: 'unsatisfied', reasons: [{ code: 'FACT_SHEET_NOT_FILLED', facts: { missing } }] });
  });
});
