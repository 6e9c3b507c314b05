import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, Button, FormActions, PageHeading, Select, TextArea, useLanguage, useSay } from '@toroku/ui';
import { errorsAt, Reasons, Unreachable, useCommand, useKept, useName } from '@toroku/web-base';
import { cspAssessmentWords as words, cspMenuWords, verbWords } from '@toroku/words';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { NewAssessmentPageDocument, RequestImpactAssessmentDocument } from './Page.generated';

/** Asking an agency to assess a service. */
export function NewAssessmentPage(): ReactNode {
  const say = useSay();
  const name = useName();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { data } = useSuspenseQuery(NewAssessmentPageDocument, { fetchPolicy: 'cache-and-network' });
  const [serviceId, setServiceId] = useState(search.get('service') ?? '');
  const [agencyId, setAgencyId] = useState('');
  const note = useKept('requestImpactAssessment', '');
  const request = useCommand(RequestImpactAssessmentDocument);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const outcome = await request.run({ serviceId, agencyId, note: note.value });
    if (outcome.kind !== 'done') return;
    note.forget();
    void navigate(`/assessments/${outcome.id}`);
  };
  const options = (named: readonly { readonly id: string; readonly nameJa: string; readonly nameEn: string }[]) => named.map((one) => ({ value: one.id, label: name(one) }));
  const agencies = data.agencies.filter(({ agencyKind }) => agencyKind === 'NATIONAL_ADMINISTRATIVE_ORGAN');
  return (
    <>
      <title>{say(words.newTitle)}</title>
      <Breadcrumbs items={[{ href: '/assessments', label: say(cspMenuWords.assessments) }, { label: say(words.newTitle) }]} />
      <PageHeading title={say(words.newTitle)} lead={say(words.newLead)} />
      <Reasons reasons={request.reasons} fieldOf={([field]) => (field === 'serviceId' || field === 'agencyId' || field === 'note' ? `request-${field}` : field === 'factSheet' ? 'request-serviceId' : null)} />
      <Unreachable isUnreachable={request.isUnreachable} />
      <form className="flex flex-col gap-6" noValidate onSubmit={(event) => void submit(event)}>
        <Select id="request-serviceId" label={say(words.service)} requirement="required" options={options(data.cloudServices)} value={serviceId} onChange={setServiceId} errors={[...errorsAt(request.reasons, ['serviceId'], language), ...errorsAt(request.reasons, ['factSheet'], language)]} />
        <Select id="request-agencyId" label={say(words.agency)} requirement="required" options={options(agencies)} value={agencyId} onChange={setAgencyId} errors={errorsAt(request.reasons, ['agencyId'], language)} />
        <TextArea id="request-note" label={say(words.note)} requirement="optional" value={note.value} onChange={note.change} errors={errorsAt(request.reasons, ['note'], language)} />
        <FormActions>
          <Button type="submit" isBusy={request.isRunning}>
            {say(verbWords.requestImpactAssessment)}
          </Button>
        </FormActions>
      </form>
    </>
  );
}
