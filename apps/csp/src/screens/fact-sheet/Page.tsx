import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, Button, ButtonLink, Card, FormActions, PageHeading, RadioGroup, Section, TextArea, TextField, useSay } from '@toroku/ui';
import { DraftNotes, NotFound, OthersHere, useDraft, useName, usePerson, useSave, type Draft } from '@toroku/web-base';
import { WorkbookLink } from '@toroku/web-workbook';
import { cspFactSheetWords as words, cspMenuWords, type Phrase } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { formOf, inputOf, type FactSheetForm, type SecurityForm, type Sheet } from './fact-sheet-form';
import { FactSheetPageDocument, WriteServiceFactSheetDocument } from './Page.generated';

const LABELS: Readonly<Record<keyof FactSheetForm, Phrase>> = { functions: words.functions, serverLocations: words.serverLocations, dataLocations: words.dataLocations, securityFunctions: words.securityFunctions };

/** The provider's part of form 1-2, saved as it is typed. */
export function FactSheetPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { data } = useSuspenseQuery(FactSheetPageDocument, { variables: { serviceId: id }, fetchPolicy: 'network-only' });
  if (!data.cloudService) return <NotFound />;
  return (
    <>
      <title>{say(words.title)}</title>
      <Breadcrumbs items={[{ href: '/services', label: say(cspMenuWords.services) }, { href: `/services/${id}`, label: name(data.cloudService) }, { label: say(words.title) }]} />
      <PageHeading title={say(words.title)} lead={say(words.lead)} actions={<WorkbookLink href={`/services/${id}/fact-sheet/workbook`} />} />
      <FactSheetFields serviceId={id} sheet={data.serviceFactSheet} />
    </>
  );
}

function useFactSheetDraft(serviceId: string, sheet: Sheet | null): Draft<FactSheetForm> {
  const client = useApolloClient();
  const person = usePerson();
  const write = useSave(WriteServiceFactSheetDocument);
  return useDraft<FactSheetForm>(
    { form: formOf(sheet), version: sheet?.version ?? 0 },
    {
      name: `fact-sheet:${serviceId}:${person.id}`,
      save: (form, expectedVersion, key) => write({ serviceId, expectedVersion, ...inputOf(form) }, key),
      reread: async () => {
        const { data } = await client.query({ query: FactSheetPageDocument, variables: { serviceId }, fetchPolicy: 'network-only' });
        return { form: formOf(data?.serviceFactSheet ?? null), version: data?.serviceFactSheet?.version ?? 0 };
      },
    },
  );
}

function FactSheetFields({ serviceId, sheet }: { readonly serviceId: string; readonly sheet: Sheet | null }): ReactNode {
  const say = useSay();
  const draft = useFactSheetDraft(serviceId, sheet);
  const { form, change } = draft;
  const functions = form.securityFunctions;
  const replace = (index: number, patch: Partial<SecurityForm>): void => change({ securityFunctions: functions.map((one, at) => (at === index ? { ...one, ...patch } : one)) });
  return (
    <div className="flex flex-col gap-6">
      <div>
        <OthersHere subjectId={serviceId} />
        <DraftNotes draft={draft} labelOf={(field) => say(LABELS[field])} fieldOf={([field]) => (field ? `sheet-${field}` : null)} pathLabelOf={([field]) => (field && field in LABELS ? say(LABELS[field as keyof FactSheetForm]) : null)} />
      </div>
      <TextArea id="sheet-functions" label={say(words.functions)} hint={say(words.functionsHint)} requirement="required" value={form.functions} onChange={(value) => change({ functions: value })} />
      <TextArea id="sheet-serverLocations" label={say(words.serverLocations)} hint={say(words.locationsHint)} requirement="required" rows={2} value={form.serverLocations} onChange={(serverLocations) => change({ serverLocations })} />
      <TextArea id="sheet-dataLocations" label={say(words.dataLocations)} hint={say(words.locationsHint)} requirement="required" rows={2} value={form.dataLocations} onChange={(dataLocations) => change({ dataLocations })} />
      <Section title={say(words.securityFunctions)} lead={say(words.securityLead)}>
        {functions.map((one, index) => (
          <SecurityFields key={index} number={index + 1} one={one} onChange={(patch) => replace(index, patch)} onRemove={() => change({ securityFunctions: functions.filter((_, at) => at !== index) })} />
        ))}
        <div id="sheet-securityFunctions" tabIndex={-1}>
          <Button kind="secondary" onClick={() => change({ securityFunctions: [...functions, { name: '', isOffered: true, remark: '' }] })}>
            {say(words.add)}
          </Button>
        </div>
      </Section>
      <FormActions>
        <ButtonLink href={`/services/${serviceId}`}>{say(words.back)}</ButtonLink>
      </FormActions>
    </div>
  );
}

interface SecurityFieldsProps {
  readonly number: number;
  readonly one: SecurityForm;
  readonly onChange: (patch: Partial<SecurityForm>) => void;
  readonly onRemove: () => void;
}

function SecurityFields({ number, one, onChange, onRemove }: SecurityFieldsProps): ReactNode {
  const say = useSay();
  const title = say(words.functionNumber, { number });
  return (
    <Card>
      <Section title={title} level={3} actions={<Button kind="text" onClick={onRemove}>{say(words.remove, { name: one.name || title })}</Button>}>
        <TextField label={say(words.functionName)} requirement="required" value={one.name} onChange={(name) => onChange({ name })} />
        <RadioGroup
          legend={say(words.isOffered)}
          isInline
          options={[
            { value: 'yes', label: say(words.yes) },
            { value: 'no', label: say(words.no) },
          ]}
          value={one.isOffered ? 'yes' : 'no'}
          onChange={(value) => onChange({ isOffered: value === 'yes' })}
        />
        <TextField label={say(words.remark)} requirement="optional" value={one.remark} onChange={(remark) => onChange({ remark })} />
      </Section>
    </Card>
  );
}
