import { Breadcrumbs, Button, FormActions, PageHeading, useSay } from '@toroku/ui';
import { Reasons, Unreachable, useCommand } from '@toroku/web-base';
import { cspMenuWords, cspServiceWords as words } from '@toroku/words';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { RegisterCloudServiceDocument } from './Page.generated';
import { emptyService, ServiceFields, serviceFieldOf } from './ServiceFields';

/** Telling the platform about a service: the beginning of everything else. */
export function NewServicePage(): ReactNode {
  const say = useSay();
  const navigate = useNavigate();
  const [form, setForm] = useState(emptyService);
  const register = useCommand(RegisterCloudServiceDocument);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const outcome = await register.run(form);
    if (outcome.kind === 'done') void navigate(`/services/${outcome.id}`);
  };
  return (
    <>
      <title>{say(words.newTitle)}</title>
      <Breadcrumbs items={[{ href: '/services', label: say(cspMenuWords.services) }, { label: say(words.newTitle) }]} />
      <PageHeading title={say(words.newTitle)} lead={say(words.newLead)} />
      <Reasons reasons={register.reasons} fieldOf={serviceFieldOf} />
      <Unreachable isUnreachable={register.isUnreachable} />
      <form className="flex flex-col gap-6" noValidate onSubmit={(event) => void submit(event)}>
        <ServiceFields form={form} reasons={register.reasons} onChange={(patch) => setForm({ ...form, ...patch })} />
        <FormActions>
          <Button type="submit" isBusy={register.isRunning}>
            {say(words.register)}
          </Button>
        </FormActions>
      </form>
    </>
  );
}
