import type { AssessmentResult } from '@toroku/domain-audit';
import { useCommand, useMarks, type Mark, type Marks, type MarksSent } from '@toroku/web-base';
import { useEffect, useRef } from 'react';
import { RecordControlResultsDocument } from './Page.generated';
import type { Line, Lines } from './use-lines';

/** The two columns that are marked. */
export type Marked = 'design' | 'operation';

/** What is recorded in one column of a control. */
interface Recorded {
  readonly result: AssessmentResult | null;
  readonly procedure: string;
}

export interface ResultMarks extends Omit<Marks<Recorded>, 'mark'> {
  readonly mark: (line: Line, column: Marked, result: AssessmentResult) => void;
  /** What a column shows: a mark that is on its way, else what is on record. */
  readonly shown: (line: Line, column: Marked) => AssessmentResult | null;
}

/**
 * Results marked by a letter each, as fast as a hand goes. Each lot builds on the version that the one before made; when a colleague recorded something
 * meanwhile, marks on what they did not touch are sent again, the others are given up and told.
 */
export function useResultMarks({ engagement, refetch }: Lines): ResultMarks {
  const version = useRef(0);
  useEffect(() => {
    version.current = Math.max(version.current, engagement?.version ?? 0);
  });
  const { run } = useCommand(RecordControlResultsDocument);
  const send = async (lot: readonly Mark<Recorded>[]): Promise<MarksSent<Recorded>> => {
    const results = resultsOf(lot);
    const outcome = await run({ id: engagement?.id ?? '', expectedVersion: version.current, results });
    if (outcome.kind === 'done') version.current = (outcome.answer as { readonly version: number }).version;
    if (outcome.kind !== 'refused') return outcome;
    const { reasons } = outcome;
    if (reasons.some(({ code }) => code === 'STALE_VERSION')) {
      const now = await refetch();
      if (!now) return { kind: 'unreachable' };
      version.current = now.version;
      const again = lot.filter(({ key, seen }) => now.scope.some((line) => isOf(line, key) && recordedOf(line, columnOf(key)).result === seen.result));
      return { kind: 'refused', reasons: again.length === lot.length ? [] : reasons, again };
    }
    const refused = new Set(reasons.flatMap(({ path: [field, index] }) => (field === 'results' ? [results[Number(index)]?.controlId] : [])));
    return { kind: 'refused', reasons, again: refused.size > 0 ? lot.filter(({ key }) => !refused.has(controlOf(key))) : [] };
  };
  const marks = useMarks(send);
  return {
    ...marks,
    mark: (line, column, result) => {
      const seen = recordedOf(line, column);
      marks.mark(keyOf(line, column), seen, { ...seen, result });
    },
    shown: (line, column) => (marks.marks.get(keyOf(line, column)) ?? recordedOf(line, column)).result,
  };
}

function keyOf({ controlId }: Line, column: Marked): string {
  return `${column}:${controlId}`;
}

function columnOf(key: string): Marked {
  return key.startsWith('design:') ? 'design' : 'operation';
}

function controlOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

function isOf({ controlId }: Line, key: string): boolean {
  return controlId === controlOf(key);
}

function recordedOf({ designResult, designProcedure, operationalResult, operationalProcedure }: Line, column: Marked): Recorded {
  return column === 'design' ? { result: designResult, procedure: designProcedure ?? '' } : { result: operationalResult, procedure: operationalProcedure ?? '' };
}

/** A lot as the verb takes it: each control once. */
function resultsOf(lot: readonly Mark<Recorded>[]) {
  const said = new Map(lot.map((mark) => [mark.key, mark.said]));
  return [...new Set(lot.map(({ key }) => controlOf(key)))].map((controlId) => {
    const [design, operation] = [said.get(`design:${controlId}`), said.get(`operation:${controlId}`)];
    return { controlId, ...(design ? { designResult: design.result, designProcedure: design.procedure } : {}), ...(operation ? { operationalResult: operation.result, operationalProcedure: operation.procedure } : {}) };
  });
}
