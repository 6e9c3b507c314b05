import { Breadcrumbs, Button, FormActions, PageHeading, useSay } from '@toroku/ui';
import { Reasons, Unreachable, useCommand, useKept } from '@toroku/web-base';
import { cspMenuWords, cspServiceWords as words } from '@toroku/words';
import { type FormEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { RegisterCloudServiceDocument } from './Page.generated';
import { emptyService, ServiceFields, serviceFieldOf } from './ServiceFields';

/** Telling the platform about a service: the beginning of everything else. */
export function NewServicePage(): ReactNode {
  const say = useSay();
  const navigate = useNavigate();
  const form = useKept('new-service', emptyService);
  const register = useCommand(RegisterCloudServiceDocument);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const outcome = await register.run(form.value);
    if (outcome.kind !== 'done') return;
    form.forget();
    void navigate(`/services/${outcome.id}`);
  };
  return (
    <>
      <title>{say(words.newTitle)}</title>
      <Breadcrumbs items={[{ href: '/services', label: say(cspMenuWords.services) }, { label: say(words.newTitle) }]} />
      <PageHeading title={say(words.newTitle)} lead={say(words.newLead)} />
      <Reasons reasons={register.reasons} fieldOf={serviceFieldOf} />
      <Unreachable isUnreachable={register.isUnreachable} />
      <form className="flex flex-col gap-6" noValidate onSubmit={(event) => void submit(event)}>
        <ServiceFields form={form.value} reasons={register.reasons} onChange={(patch) => form.change({ ...form.value, ...patch })} />
        <FormActions>
          <Button type="submit" isBusy={register.isRunning}>
            {say(words.register)}
          </Button>
        </FormActions>
      </form>
    </>
  );
}
