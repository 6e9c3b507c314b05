import { Button, Disclosure, FormActions, useSay } from '@toroku/ui';
import { Reasons, Unreachable, useCommand, useKept } from '@toroku/web-base';
import { cspServiceWords as words } from '@toroku/words';
import { type FormEvent, type ReactNode } from 'react';
import { ServiceFields, serviceFieldOf, type ServiceForm } from '../new-service/ServiceFields';
import { ReviseCloudServiceDocument, type ServicePageQuery } from './Page.generated';

/** Correcting what was told of the service. */
export function EditService({ service }: { readonly service: NonNullable<ServicePageQuery['cloudService']> }): ReactNode {
  const say = useSay();
  const { nameJa, nameEn, summaryJa, summaryEn, deliveryModel } = service;
  const form = useKept<ServiceForm>(`service:${service.id}:${service.version}`, { nameJa, nameEn, summaryJa, summaryEn, deliveryModel });
  const revise = useCommand(ReviseCloudServiceDocument);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const outcome = await revise.run({ id: service.id, expectedVersion: service.version, ...form.value });
    if (outcome.kind === 'done') form.forget();
  };
  return (
    <Disclosure summary={say(words.edit)}>
      <Reasons reasons={revise.reasons} fieldOf={serviceFieldOf} />
      <Unreachable isUnreachable={revise.isUnreachable} />
      <form className="flex flex-col gap-6" noValidate onSubmit={(event) => void submit(event)}>
        <ServiceFields form={form.value} reasons={revise.reasons} onChange={(patch) => form.change({ ...form.value, ...patch })} />
        <FormActions>
          <Button type="submit" isBusy={revise.isRunning}>
            {say(words.save)}
          </Button>
        </FormActions>
      </form>
    </Disclosure>
  );
}
