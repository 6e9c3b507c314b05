import { Button, Disclosure, FormActions, useSay } from '@toroku/ui';
import { Reasons, Unreachable, useCommand } from '@toroku/web-base';
import { cspServiceWords as words } from '@toroku/words';
import { useState, type FormEvent, type ReactNode } from 'react';
import { ServiceFields, serviceFieldOf, type ServiceForm } from '../new-service/ServiceFields';
import { ReviseCloudServiceDocument, type ServicePageQuery } from './Page.generated';

/** Correcting what was told of the service. */
export function EditService({ service }: { readonly service: NonNullable<ServicePageQuery['cloudService']> }): ReactNode {
  const say = useSay();
  const { nameJa, nameEn, summaryJa, summaryEn, deliveryModel } = service;
  const [form, setForm] = useState<ServiceForm>({ nameJa, nameEn, summaryJa, summaryEn, deliveryModel });
  const revise = useCommand(ReviseCloudServiceDocument);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void revise.run({ id: service.id, expectedVersion: service.version, ...form });
  };
  return (
    <Disclosure summary={say(words.edit)}>
      <Reasons reasons={revise.reasons} fieldOf={serviceFieldOf} />
      <Unreachable isUnreachable={revise.isUnreachable} />
      <form className="flex flex-col gap-6" noValidate onSubmit={submit}>
        <ServiceFields form={form} reasons={revise.reasons} onChange={(patch) => setForm({ ...form, ...patch })} />
        <FormActions>
          <Button type="submit" isBusy={revise.isRunning}>
            {say(words.save)}
          </Button>
        </FormActions>
      </form>
    </Disclosure>
  );
}
