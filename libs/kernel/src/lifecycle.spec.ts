import { outOfState, terminalStates, toMermaid, unreachableStates, verbsIn, type Lifecycle } from './lifecycle';

type State = 'DRAFT' | 'SUBMITTED' | 'DECIDED' | 'LOST';
type Verb = 'revise' | 'submit' | 'decide';

const letter: Lifecycle<State, Verb, 'WRITER' | 'READER'> = {
  noun: 'letter',
  initial: 'DRAFT',
  states: {
    DRAFT: { awaits: 'WRITER', verbs: { revise: ['DRAFT'], submit: ['SUBMITTED'] } },
    SUBMITTED: { awaits: 'READER', verbs: { decide: ['DECIDED', 'DRAFT'] } },
    DECIDED: { awaits: 'NOBODY', verbs: {} },
    LOST: { awaits: 'READER', verbs: { decide: ['DECIDED'] } },
  },
};

describe('a lifecycle', () => {
  it('names the verbs of a state in the order of its table', () => {
    expect(verbsIn(letter, 'DRAFT')).toEqual(['revise', 'submit']);
  });

  it('answers NOT_NOW with what is possible instead', () => {
    expect(outOfState(letter, 'DRAFT', 'submit')).toBeNull();
    expect(outOfState(letter, 'SUBMITTED', 'submit')).toMatchObject({
      code: 'NOT_NOW',
      facts: { noun: 'letter', state: 'SUBMITTED', verb: 'submit', possible: ['decide'] },
    });
  });

  it('finds states that nothing leads to, and states that nothing leaves', () => {
    expect(unreachableStates(letter)).toEqual(['LOST']);
    expect(terminalStates(letter)).toEqual(['DECIDED']);
  });

  it('is drawn with every arrow', () => {
    const drawn = toMermaid(letter).split('\n');
    expect(drawn).toEqual(expect.arrayContaining(['  [*] --> DRAFT', '  SUBMITTED --> DRAFT: decide', '  DECIDED --> [*]', '  DRAFT: DRAFT (awaits WRITER)']));
    expect(drawn).not.toContain('  DECIDED: DECIDED (awaits NOBODY)');
  });
});
