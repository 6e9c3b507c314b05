import { RadioGroup, TextArea, TextField, useLanguage, useSay } from '@toroku/ui';
import { deliveryModels, type DeliveryModel } from '@toroku/domain-provider';
import { errorsAt, type Reason } from '@toroku/web-base';
import { cspServiceWords as words, deliveryModelWords } from '@toroku/words';
import type { ReactNode } from 'react';

export interface ServiceForm {
  readonly nameJa: string;
  readonly nameEn: string;
  readonly summaryJa: string;
  readonly summaryEn: string;
  readonly deliveryModel: DeliveryModel;
}

export const emptyService: ServiceForm = { nameJa: '', nameEn: '', summaryJa: '', summaryEn: '', deliveryModel: 'SAAS' };

/** The element of the form that a reason is about. */
export function serviceFieldOf([field]: readonly string[]): string | null {
  return field === undefined ? null : `service-${field}`;
}

/** What is told of a service. */
export function ServiceFields({ form, reasons, onChange }: { readonly form: ServiceForm; readonly reasons: readonly Reason[]; readonly onChange: (patch: Partial<ServiceForm>) => void }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const errors = (field: keyof ServiceForm): readonly string[] => errorsAt(reasons, [field], language);
  return (
    <>
      <TextField id="service-nameJa" label={say(words.nameJa)} lang="ja" requirement="required" value={form.nameJa} onChange={(nameJa) => onChange({ nameJa })} errors={errors('nameJa')} />
      <TextField id="service-nameEn" label={say(words.nameEn)} lang="en" requirement="required" value={form.nameEn} onChange={(nameEn) => onChange({ nameEn })} errors={errors('nameEn')} />
      <TextArea id="service-summaryJa" label={say(words.summaryJa)} lang="ja" requirement="required" value={form.summaryJa} onChange={(summaryJa) => onChange({ summaryJa })} errors={errors('summaryJa')} />
      <TextArea id="service-summaryEn" label={say(words.summaryEn)} lang="en" requirement="optional" value={form.summaryEn} onChange={(summaryEn) => onChange({ summaryEn })} errors={errors('summaryEn')} />
      <RadioGroup id="service-deliveryModel" legend={say(words.deliveryModel)} hint={say(words.deliveryHint)} options={deliveryModels.map((model) => ({ value: model, label: say(deliveryModelWords[model]) }))} value={form.deliveryModel} onChange={(model) => onChange({ deliveryModel: model as DeliveryModel })} errors={errors('deliveryModel')} />
    </>
  );
}
