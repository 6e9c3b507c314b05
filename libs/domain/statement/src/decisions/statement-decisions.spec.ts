import { designed } from '../spec/samples';
import type { StatedControl } from '../statement';
import { reviseDeclaredStatement } from './revise-declared-statement';
import { stateControls } from './state-controls';
import { withdrawStatement } from './withdraw-statement';

const answer = { ...designed, controlId: '9.2.3.1' };
const facts = { knownIds: new Set(['9.2.3.1', '9.2.3.2']), most: 2, standing: [] };
const batch = (said: readonly StatedControl[]) => ({ said, seen: null, isVersionKnown: true });
const draft = { state: 'DRAFT', editionId: '2022-04' } as const;
const codesOf = (decision: { readonly kind: string }) => (decision as unknown as { readonly refusals?: readonly { readonly code: string }[] }).refusals?.map(({ code }) => code) ?? [];

describe('stateControls (S-124)', () => {
  it('keeps what is said of each control', () => {
    const answers = [answer, { ...answer, controlId: '9.2.3.2' }];
    expect(stateControls(draft, batch(answers), facts)).toMatchObject({ outcome: answers });
  });

  it('refuses a control that stands in the batch twice, once', () => {
    expect(codesOf(stateControls(draft, batch([answer, answer, answer]), { ...facts, most: 3 }))).toEqual(['CONTROL_STATED_TWICE']);
  });

  it('asks for what was read where nobody vouches for the version', () => {
    expect(codesOf(stateControls(draft, { said: [answer], seen: null, isVersionKnown: false }, facts))).toEqual(['ANSWERS_SEEN_MISSING']);
  });

  it('keeps what a colleague wrote in another field meanwhile, and refuses the field that both changed', () => {
    const theirs = { ...answer, reasonNotSelected: '相手の理由' };
    const mine = { ...answer, individualControls: ['私の文'] };
    expect(stateControls(draft, { said: [mine], seen: [answer], isVersionKnown: false }, { ...facts, standing: [theirs] })).toMatchObject({ outcome: [{ ...mine, reasonNotSelected: '相手の理由' }] });
    expect(codesOf(stateControls(draft, { said: [mine], seen: [answer], isVersionKnown: false }, { ...facts, standing: [{ ...answer, individualControls: ['相手の文'] }] }))).toEqual(['CONTROL_CHANGED_MEANWHILE']);
  });

  it('tells every reason at once', () => {
    const long = { ...answer, controlId: '9.9.9.9', individualControls: ['あ'.repeat(10_001)] };
    expect(codesOf(stateControls({ ...draft, state: 'DECLARED' }, batch([answer, answer, long]), facts))).toEqual(['NOT_NOW', 'TOO_MANY_ITEMS', 'CONTROL_NOT_IN_EDITION', 'CONTROL_STATED_TWICE', 'TEXT_TOO_LONG']);
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
