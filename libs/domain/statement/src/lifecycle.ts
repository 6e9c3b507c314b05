import type { Lifecycle } from '@toroku/kernel';
import type { StatementState } from './statement';

export const statementLifecycleVerbs = ['describeStatement', 'stateControls', 'importStatementControls', 'importStatement', 'moveStatementToEdition', 'declareStatement', 'reviseDeclaredStatement', 'withdrawStatement', 'commentOnControl', 'resolveComment', 'assignControls', 'requestReferenceTranslation', 'provideReferenceTranslation'] as const;
export type StatementLifecycleVerb = (typeof statementLifecycleVerbs)[number];

/** 言明書 from draft to declaration. A declared statement is not edited: it is taken back to a draft and declared anew, with its earlier declarations kept. */
export const statementLifecycle: Lifecycle<StatementState, StatementLifecycleVerb, 'CSP'> = {
  noun: 'statement',
  initial: 'DRAFT',
  states: {
    DRAFT: {
      awaits: 'CSP',
      verbs: { describeStatement: ['DRAFT'], stateControls: ['DRAFT'], importStatementControls: ['DRAFT'], importStatement: ['DRAFT'], moveStatementToEdition: ['DRAFT'], declareStatement: ['DECLARED'], withdrawStatement: ['WITHDRAWN'], commentOnControl: ['DRAFT'], resolveComment: ['DRAFT'], assignControls: ['DRAFT'] },
    },
    DECLARED: { awaits: 'CSP', verbs: { reviseDeclaredStatement: ['DRAFT'], withdrawStatement: ['WITHDRAWN'], commentOnControl: ['DECLARED'], resolveComment: ['DECLARED'], requestReferenceTranslation: ['DECLARED'], provideReferenceTranslation: ['DECLARED'] } },
    WITHDRAWN: { awaits: 'NOBODY', verbs: {} },
  },
};
