import { designed } from '../spec/samples';
import { reviseDeclaredStatement } from './revise-declared-statement';
import { stateControls } from './state-controls';
import { withdrawStatement } from './withdraw-statement';

const answer = { ...designed, controlId: '9.2.3.1' };
const facts = { knownIds: new Set(['9.2.3.1', '9.2.3.2']), most: 2 };
const draft = { state: 'DRAFT', editionId: '2022-04' } as const;
const codesOf = (decision: { readonly kind: string }) => (decision as unknown as { readonly refusals?: readonly { readonly code: string }[] }).refusals?.map(({ code }) => code) ?? [];

describe('stateControls (S-124)', () => {
  it('keeps what is said of each control', () => {
    const answers = [answer, { ...answer, controlId: '9.2.3.2' }];
    expect(stateControls(draft, answers, facts)).toMatchObject({ outcome: answers });
  });

  it('refuses a control that stands in the batch twice, once', () => {
    expect(codesOf(stateControls(draft, [answer, answer, answer], { ...facts, most: 3 }))).toEqual(['CONTROL_STATED_TWICE']);
  });

  it('tells every reason at once', () => {
    const long = { ...answer, controlId: '9.9.9.9', individualControls: ['あ'.repeat(10_001)] };
    expect(codesOf(stateControls({ ...draft, state: 'DECLARED' }, [answer, answer, long], facts))).toEqual(['NOT_NOW', 'TOO_MANY_ITEMS', 'CONTROL_NOT_IN_EDITION', 'CONTROL_STATED_TWICE', 'TEXT_TOO_LONG']);
  });
});

describe('what rests on a statement', () => {
  it.each([
    ['reviseDeclaredStatement', reviseDeclaredStatement],
    ['withdrawStatement', withdrawStatement],
  ])('%s is open until a registration rests on it', (_, decide) => {
    expect(codesOf(decide({ state: 'DECLARED' }, { isRegistered: false }))).toEqual([]);
    expect(codesOf(decide({ state: 'DECLARED' }, { isRegistered: true }))).toEqual(['STATEMENT_IS_REGISTERED']);
    expect(codesOf(decide({ state: 'WITHDRAWN' }, { isRegistered: false }))).toEqual(['NOT_NOW']);
  });
});
