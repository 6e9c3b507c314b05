import { useSuspenseQuery } from '@apollo/client/react';
import { Section, Select, useSay } from '@toroku/ui';
import { useName, VerbForm, type FormQuestion } from '@toroku/web-base';
import { LinkEvidenceDocument } from '@toroku/web-evidence';
import { cspEvidenceWords as words, statementStateWords } from '@toroku/words';
import { Suspense, useState, type ReactNode } from 'react';
import { CspServicesToLinkDocument, CspStatementsToLinkDocument } from './Page.generated';

/** Names controls of a statement that the file is evidence of: many at once, typed or pasted. */
export function LinkToControls({ fileId }: { readonly fileId: string }): ReactNode {
  const say = useSay();
  const name = useName();
  const { cloudServices: services } = useSuspenseQuery(CspServicesToLinkDocument).data;
  const [chosen, setChosen] = useState('');
  const serviceId = chosen || (services[0]?.id ?? '');
  if (serviceId === '') return <p>{say(words.noStatements)}</p>;
  return (
    <Section title={say(words.linkTitle)} level={3}>
      <Select label={say(words.service)} options={services.map((service) => ({ value: service.id, label: name(service) }))} value={serviceId} onChange={setChosen} />
      <Suspense>
        <OfService key={serviceId} fileId={fileId} serviceId={serviceId} />
      </Suspense>
    </Section>
  );
}

function OfService({ fileId, serviceId }: { readonly fileId: string; readonly serviceId: string }): ReactNode {
  const say = useSay();
  const { statementsOfService } = useSuspenseQuery(CspStatementsToLinkDocument, { variables: { serviceId }, fetchPolicy: 'cache-and-network' }).data;
  const statements = statementsOfService.filter(({ state }) => state !== 'WITHDRAWN');
  if (statements.length === 0) return <p>{say(words.noStatements)}</p>;
  const questions: readonly FormQuestion[] = [
    { name: 'statementId', label: say(words.statement), kind: 'radio', requirement: 'required', options: statements.map(({ id, state, periodStartOn, periodEndOn }) => ({ value: id, label: say(words.periodOf, { from: periodStartOn, through: periodEndOn, state: say(statementStateWords[state]) }) })) },
    { name: 'controlIds', label: say(words.controls), kind: 'area', requirement: 'required', hint: say(words.controlsHint) },
  ];
  return (
    <VerbForm
      verb="linkEvidence"
      document={LinkEvidenceDocument}
      keep={`linkEvidence:${fileId}:${serviceId}`}
      questions={questions}
      kind="secondary"
      input={({ text }) => ({ id: fileId, statementId: text('statementId'), controlIds: controlsIn(text('controlIds')) })}
    />
  );
}

/** The ids in a text that was typed or pasted: full-width signs count as half-width ones, anything but an id divides. */
export function controlsIn(text: string): readonly string[] {
  return [...new Set(text.normalize('NFKC').split(/[\s,、;]+/).filter(Boolean))];
}
