import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, Button, FormActions, PageHeading, Select, useLanguage, useSay } from '@toroku/ui';
import { errorsAt, Reasons, Unreachable, useCommand, useName } from '@toroku/web-base';
import { cspMenuWords, cspPreApplicationWords as words, verbWords } from '@toroku/words';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { BusinessFields, type BusinessClaim } from './BusinessFields';
import { NewPreApplicationPageDocument, OpenPreApplicationDocument } from './Page.generated';

/** Beginning a pre-application: the service and the business it is for. */
export function NewPreApplicationPage(): ReactNode {
  const say = useSay();
  const name = useName();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { data } = useSuspenseQuery(NewPreApplicationPageDocument);
  const [serviceId, setServiceId] = useState(search.get('service') ?? '');
  const [claim, setClaim] = useState<BusinessClaim>({ route: 'ON_LIST', matchedEntry: null });
  const open = useCommand(OpenPreApplicationDocument);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const outcome = await open.run({ serviceId, ...claim });
    if (outcome.kind === 'done') void navigate(`/pre-applications/${outcome.id}`);
  };
  return (
    <>
      <title>{say(words.newTitle)}</title>
      <Breadcrumbs items={[{ href: '/pre-applications', label: say(cspMenuWords.preApplications) }, { label: say(words.newTitle) }]} />
      <PageHeading title={say(words.newTitle)} lead={say(words.newLead)} />
      <Reasons reasons={open.reasons} fieldOf={([field]) => (field ? `form-${field}` : null)} />
      <Unreachable isUnreachable={open.isUnreachable} />
      <form className="flex flex-col gap-6" noValidate onSubmit={(event) => void submit(event)}>
        <Select id="form-serviceId" label={say(words.service)} requirement="required" options={data.cloudServices.map((one) => ({ value: one.id, label: name(one) }))} value={serviceId} onChange={setServiceId} errors={errorsAt(open.reasons, ['serviceId'], language)} />
        <BusinessFields claim={claim} entries={data.targetBusinessList?.entries ?? []} onChange={setClaim} />
        <FormActions>
          <Button type="submit" isBusy={open.isRunning}>
            {say(verbWords.openPreApplication)}
          </Button>
        </FormActions>
      </form>
    </>
  );
}
