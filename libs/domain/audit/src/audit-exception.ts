import type { Assessment, ControlResult } from './control-result';
import type { Finding } from './finding';
import type { Population } from './population';
import { exceptionsIn, type Sample, type SampleItem } from './sample';

/** A deviating item with the population it was drawn from. */
export type ExceptionItem = Pick<SampleItem, 'reference' | 'note'> & { readonly population: string };

/** 例外. One exception that is recorded on a control, with everything that a finding on it says. */
export interface AuditException {
  readonly controlId: string;
  readonly assessment: Assessment;
  readonly procedure: string;
  /** The deviating items, for an exception of operation. */
  readonly items: readonly ExceptionItem[];
  /** The finding that answers for it; null while there is none. */
  readonly findingId: string | null;
}

interface Facts {
  readonly results: readonly Pick<ControlResult, 'controlId' | 'designResult' | 'designProcedure' | 'operationalResult' | 'operationalProcedure'>[];
  readonly populations: readonly Pick<Population, 'id' | 'name'>[];
  readonly samples: readonly Pick<Sample, 'controlId' | 'populationId' | 'items'>[];
  readonly findings: readonly Pick<Finding, 'id' | 'controlId' | 'exceptionOf' | 'state'>[];
}

/** Every exception on record in the order of the results. A finding that names no assessment answers for both; a recommendation answers for none. */
export function auditExceptions({ results, populations, samples, findings }: Facts): readonly AuditException[] {
  const nameOf = new Map(populations.map(({ id, name }) => [id, name]));
  const answers = (controlId: string, assessment: Assessment): string | null =>
    findings.find((finding) => finding.controlId === controlId && finding.state !== 'RECOMMENDATION' && (finding.exceptionOf ?? assessment) === assessment)?.id ?? null;
  return results.flatMap(({ controlId, designResult, designProcedure, operationalResult, operationalProcedure }) => [
    ...(designResult === 'EXCEPTION' ? [{ controlId, assessment: 'DESIGN' as const, procedure: designProcedure, items: [], findingId: answers(controlId, 'DESIGN') }] : []),
    ...(operationalResult === 'EXCEPTION'
      ? [{ controlId, assessment: 'OPERATION' as const, procedure: operationalProcedure, items: deviatingItems(samples.filter((sample) => sample.controlId === controlId), nameOf), findingId: answers(controlId, 'OPERATION') }]
      : []),
  ]);
}

/** The deviating items of samples, each with the name of its population. */
export function deviatingItems(samples: Facts['samples'], nameOf: ReadonlyMap<string, string>): readonly ExceptionItem[] {
  return samples.flatMap(({ populationId, items }) => exceptionsIn(items).map(({ reference, note }) => ({ reference, note, population: nameOf.get(populationId) ?? '' })));
}
