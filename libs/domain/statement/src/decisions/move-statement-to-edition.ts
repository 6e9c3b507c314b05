import { doneUnless, outOfState, refusal, type Decision } from '@toroku/kernel';
import { statementLifecycle } from '../lifecycle';
import type { StatementRefusalCode } from '../refusals';
import type { StatedControl, Statement } from '../statement';

/** What the move meets. */
export interface EditionFacts {
  readonly editionId: string;
  /** The controls of the new edition; null where it is not loaded. */
  readonly knownIds: ReadonlySet<string> | null;
  /** What the statement says now. */
  readonly standing: readonly StatedControl[];
}

/** What comes of it: answers to controls that the new edition does not have go, all others stay as they are. */
export interface EditionMove {
  readonly editionId: string;
  readonly dropped: readonly StatedControl[];
}

/** The provider takes a draft to another edition of the catalogue. What was said of controls that stay is kept word for word; the rest is kept in the record of the move. */
export function moveStatementToEdition(statement: Pick<Statement, 'state' | 'editionId'>, { editionId, knownIds, standing }: EditionFacts): Decision<EditionMove> {
  return doneUnless(
    [
      outOfState(statementLifecycle, statement.state, 'moveStatementToEdition'),
      knownIds === null ? refusal<StatementRefusalCode>('EDITION_NOT_LOADED', { editionId }, { path: ['editionId'] }) : null,
      editionId === statement.editionId ? refusal<StatementRefusalCode>('EDITION_IS_THE_SAME', { editionId }, { path: ['editionId'] }) : null,
    ],
    () => ({ editionId, dropped: standing.filter(({ controlId }) => !knownIds?.has(controlId)) }),
  );
}
