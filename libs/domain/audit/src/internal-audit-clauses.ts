import { day, type Clause } from '@toroku/kernel';

const liu = day('2022-11-01');

/** Where the duties of an internal audit are written. */
export const internalAuditClauses = {
  report: { source: 'LIU_REGISTRATION_RULES', edition: liu, at: '7.2', seeds: ['S-160'], confidence: 'H' },
  minimum: { source: 'LIU_REGISTRATION_RULES', edition: liu, at: 'Annex 2', seeds: ['S-164'], confidence: 'H' },
  workingPapers: { source: 'LIU_REGISTRATION_RULES', edition: liu, at: '7.6(7)', seeds: ['S-167'], confidence: 'H' },
  ownWork: { source: 'CONTROL_CRITERIA', edition: day('2022-04-01'), at: '4.6.2.5', confidence: 'H' },
  order: { source: 'PLATFORM', edition: liu, at: 'internal audits of one service follow each other', confidence: 'R' },
} as const satisfies Readonly<Record<string, Clause>>;
