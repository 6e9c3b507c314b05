import { controlFrequencies, type ControlFrequency } from '@toroku/domain-audit';
import { useSay } from '@toroku/ui';
import { VerbForm, type FormQuestion } from '@toroku/web-base';
import { auditorSamplesWords as words, controlFrequencyWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { PopulationRow, SamplesEngagement } from './control-lines';
import { RecordPopulationDocument } from './Page.generated';

interface PopulationFormProps {
  readonly engagement: Pick<SamplesEngagement, 'id' | 'version' | 'periodStartOn' | 'periodEndOn'>;
  /** The population to correct; null for a new one. */
  readonly population: PopulationRow | null;
  readonly controlId: string;
  readonly onDone: () => void;
}

/** A population of the audit, new or corrected. It begins as the whole assessment period and the control at hand. */
export function PopulationForm({ engagement, population, controlId, onDone }: PopulationFormProps): ReactNode {
  const say = useSay();
  const { id, version: expectedVersion, periodStartOn, periodEndOn } = engagement;
  const questions: readonly FormQuestion[] = [
    { name: 'name', kind: 'text', label: say(words.name), requirement: 'required' },
    { name: 'source', kind: 'area', label: say(words.source), hint: say(words.sourceHint), requirement: 'required' },
    { name: 'fromOn', kind: 'day', label: say(words.fromOn), requirement: 'required' },
    { name: 'throughOn', kind: 'day', label: say(words.throughOn), requirement: 'required' },
    { name: 'size', kind: 'number', label: say(words.size), requirement: 'required' },
    { name: 'frequency', kind: 'select', label: say(words.frequency), requirement: 'required', options: controlFrequencies.map((one) => ({ value: one, label: say(controlFrequencyWords[one]) })) },
    { name: 'controlIds', kind: 'area', label: say(words.controlIds), hint: say(words.controlIdsHint), requirement: 'required' },
  ];
  return (
    <VerbForm
      verb="recordPopulation"
      kind="secondary"
      document={RecordPopulationDocument}
      keep={`recordPopulation:${id}:${population?.id ?? controlId}`}
      initial={
        population
          ? { name: population.name, source: population.source, fromOn: population.fromOn, throughOn: population.throughOn, size: String(population.size), frequency: population.frequency, controlIds: population.controlIds.join('\n') }
          : { fromOn: periodStartOn, throughOn: periodEndOn, controlIds: controlId }
      }
      questions={questions}
      onDone={onDone}
      input={({ text, day, number }) => ({
        id,
        expectedVersion,
        populationId: population?.id ?? null,
        name: text('name'),
        source: text('source'),
        fromOn: day('fromOn'),
        throughOn: day('throughOn'),
        size: number('size') ?? 0,
        frequency: text('frequency') as ControlFrequency,
        controlIds: text('controlIds').split(/[\s,、]+/).filter(Boolean),
      })}
    />
  );
}
