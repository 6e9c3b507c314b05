import { refusalInWords } from './refusal-in-words';

describe('a refusal in words', () => {
  it('calls the fields of a form what its screen calls them', () => {
    expect(refusalInWords({ code: 'FORM_INCOMPLETE', facts: { missing: ['contactName', 'businessOutline'] } }, 'ja')).toContain('（担当者の氏名、想定する業務の概要）');
    expect(refusalInWords({ code: 'STATEMENT_PART_MISSING', facts: { part: 'governingLaw' } }, 'en')).toContain('"Governing law and jurisdiction"');
  });

  it('calls a path by its steps', () => {
    expect(refusalInWords({ code: 'FACT_MISSING', facts: { missing: ['statement.periodEndsOn', 'preApplication'] } }, 'ja')).toContain('言明書の対象期間の末日、事前申請');
    expect(refusalInWords({ code: 'PAPER_NOT_IN_JAPANESE', facts: { field: 'factSheet.securityFunctions.0.name' } }, 'ja')).toContain('様式1-2（申請者の記入部分）の提供するセキュリティ機能');
  });

  it('calls a state what it is called of that noun, and verbs by their buttons', () => {
    const said = refusalInWords({ code: 'NOT_NOW', facts: { noun: 'statement', state: 'DECLARED', verb: 'describeStatement', possible: ['withdrawStatement'] } }, 'ja');
    expect(said).not.toMatch(/[A-Z]{3,}|withdrawStatement/);
  });

  it('shows a code that has no words as it is', () => {
    expect(refusalInWords({ code: 'NOBODY_KNOWS', facts: {} }, 'ja')).toBe('NOBODY_KNOWS');
    expect(refusalInWords({ code: 'FORM_INCOMPLETE', facts: { missing: ['inventedField'] } }, 'ja')).toContain('inventedField');
  });
});
