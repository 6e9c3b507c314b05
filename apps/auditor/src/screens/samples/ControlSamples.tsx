import { Button, Card, DayText, DescriptionList, Section, Select, useLanguage, useSay } from '@toroku/ui';
import { Reasons, useCommand } from '@toroku/web-base';
import { assessmentResultWords, auditorSamplesWords as words, controlFrequencyWords, sampleSelectionWords } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import { RecordControlResultsDocument } from '../results/Page.generated';
import type { ControlLine, PopulationRow, SamplesEngagement } from './control-lines';
import { RecordPopulationDocument } from './Page.generated';
import { PopulationForm } from './PopulationForm';
import { SampleForm } from './SampleForm';

interface Chosen {
  readonly engagement: SamplesEngagement;
  readonly line: ControlLine;
}

/** The population that is being told of: one on record, or a new one. */
type Shaping = string | null;
const NEW = 'new';

/** One control: its populations, what was drawn from each, and the result that follows. */
export function ControlSamples({ engagement, line }: Chosen): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const { controlId, populations, labelJa, labelEn } = line;
  const mayRecord = engagement.viewerMay.includes('recordPopulation');
  const [shaping, setShaping] = useState<Shaping>(engagement.populations.length === 0 ? NEW : null);
  const shaped = populations.find(({ id }) => id === shaping) ?? null;
  return (
    <Section id="control" title={say(words.forControl, { control: controlId })} lead={language === 'en' && labelEn ? labelEn : labelJa}>
      <Suggestion engagement={engagement} line={line} />
      {populations.length === 0 ? <p>{say(words.noPopulation)}</p> : null}
      <div className="flex flex-col gap-6">
        {populations.map((population) => (
          <PopulationCard key={population.id} engagement={engagement} population={population} controlId={controlId} onCorrect={() => setShaping(population.id)} />
        ))}
      </div>
      {mayRecord ? (
        <>
          <TakeExisting engagement={engagement} line={line} />
          {shaping ? (
            <Section title={shaped ? say(words.correctNamed, { name: shaped.name }) : say(words.newPopulation)} level={3}>
              <PopulationForm key={JSON.stringify(shaped)} engagement={engagement} population={shaped} controlId={controlId} onDone={() => setShaping(null)} />
            </Section>
          ) : (
            <p className="mt-6">
              <Button kind="secondary" onClick={() => setShaping(NEW)}>
                {say(words.newPopulation)}
              </Button>
            </p>
          )}
        </>
      ) : null}
    </Section>
  );
}

function PopulationCard({ engagement, population, controlId, onCorrect }: { readonly engagement: SamplesEngagement; readonly population: PopulationRow; readonly controlId: string; readonly onCorrect: () => void }): ReactNode {
  const say = useSay();
  const { name, fromOn, throughOn, size, frequency, source, controlIds } = population;
  const sample = population.samples.find((one) => one.controlId === controlId) ?? null;
  return (
    <Card title={name}>
      <DescriptionList
        items={[
          { term: say(words.period), detail: <><DayText day={fromOn} isShort /> – <DayText day={throughOn} isShort /></> },
          { term: say(words.source), detail: source },
          { term: say(words.size), detail: size },
          { term: say(words.frequency), detail: say(controlFrequencyWords[frequency]) },
          { term: say(words.controlIds), detail: controlIds.join(', ') },
          ...(sample ? [{ term: say(words.selection), detail: `${say(sampleSelectionWords[sample.selection])} ${sample.selectionNote}` }] : []),
          ...(sample?.sizeReason ? [{ term: say(words.reasonGiven), detail: sample.sizeReason }] : []),
        ]}
      />
      {engagement.viewerMay.includes('recordPopulation') ? (
        <p>
          <Button kind="secondary" context={name} onClick={onCorrect}>
            {say(words.correct)}
          </Button>
        </p>
      ) : null}
      <SampleForm key={`${controlId} ${JSON.stringify(sample)}`} engagement={engagement} population={population} controlId={controlId} sample={sample} />
    </Card>
  );
}

/** The same population for another control: nothing is typed again. */
function TakeExisting({ engagement, line: { controlId } }: Chosen): ReactNode {
  const say = useSay();
  const [chosen, setChosen] = useState('');
  const command = useCommand(RecordPopulationDocument, { isRefreshedWhenStale: true });
  const others = engagement.populations.filter(({ controlIds }) => !controlIds.includes(controlId));
  const population = others.find(({ id }) => id === chosen);
  if (others.length === 0) return null;
  const take = async ({ id, name, source, fromOn, throughOn, size, frequency, controlIds }: PopulationRow): Promise<void> => {
    await command.run({ id: engagement.id, expectedVersion: engagement.version, populationId: id, name, source, fromOn, throughOn, size, frequency, controlIds: [...controlIds, controlId] });
  };
  return (
    <div className="mt-6 flex flex-col items-start gap-3">
      <Reasons reasons={command.reasons} />
      <Select label={say(words.samePopulation)} hint={say(words.samePopulationHint)} options={others.map(({ id, name }) => ({ value: id, label: name }))} value={chosen} onChange={setChosen} />
      <Button kind="secondary" isBusy={command.isRunning} blockedBecause={population ? undefined : say(words.choosePopulation)} onClick={() => population && void take(population)}>
        {say(words.take)}
      </Button>
    </div>
  );
}

/** What the samples come to, recorded as the operational result with its procedure, when somebody says so. */
function Suggestion({ engagement, line }: Chosen): ReactNode {
  const say = useSay();
  const command = useCommand(RecordControlResultsDocument, { isRefreshedWhenStale: true });
  const { controlId, suggested, operationalResult, populations, drawn, exceptions } = line;
  if (!suggested || suggested === operationalResult || !engagement.viewerMay.includes('recordControlResults')) return null;
  const operationalProcedure = say(words.procedure, { populations: populations.map(({ name }) => name).join(say(words.listSeparator)), drawn, exceptions });
  return (
    <div className="mb-6 flex flex-col items-start gap-3">
      <Reasons reasons={command.reasons} />
      <p>{say(words.suggested, { result: say(assessmentResultWords[suggested]), procedure: operationalProcedure })}</p>
      <Button isBusy={command.isRunning} onClick={() => void command.run({ id: engagement.id, expectedVersion: engagement.version, results: [{ controlId, operationalResult: suggested, operationalProcedure }] })}>
        {say(words.recordSuggested)}
      </Button>
    </div>
  );
}
