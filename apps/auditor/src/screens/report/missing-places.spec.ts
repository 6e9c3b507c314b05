import { placeOfMissing } from './missing-places';

describe('what is missing for the report', () => {
  it.each([
    ['NOT_NOW', {}, '/engagements/e1'],
    ['DESIGN_RESULT_MISSING', { count: 3 }, '/engagements/e1/results?only=WITHOUT_RESULT'],
    ['EXCEPTION_WITHOUT_FINDING', { controlId: '9.2.3.1' }, '/engagements/e1/raise'],
    ['SAMPLE_EXCEPTION_NOT_IN_RESULT', { controlId: '9.2.3.1' }, '/engagements/e1/samples?control=9.2.3.1'],
    ['FINDING_NOT_CLASSIFIED', { control: '9.2.3.1', finding: 'f1' }, '/findings/f1'],
    ['REPRESENTATION_MISSING', {}, null],
  ] as const)('%s is mended at its place', (code, facts, place) => {
    expect(placeOfMissing('e1', { code, facts })).toBe(place);
  });
});
