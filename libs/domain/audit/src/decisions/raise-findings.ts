import { doneUnless, type Decision, type Moment } from '@toroku/kernel';
import type { ControlResult } from '../control-result';
import type { FindingCase } from '../finding-case';
import { raiseFinding, type FindingDescription, type RaisedFinding } from './raise-finding';

/** What stands beside a control. */
export interface RaisingFacts {
  readonly audit: FindingCase;
  /** The latest finding of an earlier audit, by control. */
  readonly repeats: ReadonlyMap<string, string>;
  /** What stands in the engagement, by control. */
  readonly results: ReadonlyMap<string, ControlResult>;
}

/** An auditor raises the findings of a workbook together (S-145): all of them, or none with the reasons against each under `findings`, by its place in the list. */
export function raiseFindings(inputs: readonly FindingDescription[], { audit, repeats, results }: RaisingFacts, moment: Moment): Decision<readonly RaisedFinding[]> {
  const decisions = inputs.map((input) => raiseFinding(input, { audit, repeatOf: repeats.get(input.controlId) ?? null, result: results.get(input.controlId) ?? null }, moment));
  const against = decisions.flatMap((decision, at) => (decision.kind === 'refused' ? decision.refusals.map((refusal) => ({ ...refusal, path: ['findings', String(at), ...refusal.path] })) : []));
  return doneUnless(against, () => decisions.flatMap((decision) => (decision.kind === 'done' ? [decision.outcome] : [])));
}
