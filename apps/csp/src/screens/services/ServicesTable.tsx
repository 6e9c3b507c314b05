import { ButtonLink, DataTable, DayText, EmptyState, TextLink, useLanguage, useSay } from '@toroku/ui';
import { useName } from '@toroku/web-base';
import { cspHomeWords, cspServiceWords as words, deliveryModelWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { ServicesPageQuery } from './Page.generated';

/** The services of the provider, each leading to what is to be done for it. */
export function ServicesTable({ services }: { readonly services: ServicesPageQuery['cloudServices'] }): ReactNode {
  const say = useSay();
  const name = useName();
  const { language } = useLanguage();
  return (
    <DataTable
      caption={say(words.list)}
      rows={services}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={say(cspHomeWords.noServices)} action={<ButtonLink href="/services/new">{say(cspHomeWords.begin)}</ButtonLink>}>
          {say(cspHomeWords.noServicesLead)}
        </EmptyState>
      }
      columns={[
        { key: 'name', header: say(language === 'en' ? words.nameEn : words.nameJa), isRowHeader: true, cell: (service) => <TextLink href={`/services/${service.id}`}>{name(service)}</TextLink> },
        { key: 'summary', header: say(language === 'en' ? words.summaryEn : words.summaryJa), cell: ({ summaryJa, summaryEn }) => (language === 'en' && summaryEn ? summaryEn : summaryJa) },
        { key: 'model', header: say(words.deliveryModel), cell: ({ deliveryModel }) => say(deliveryModelWords[deliveryModel]) },
        { key: 'since', header: say(words.registeredOn), cell: ({ registeredOn }) => <DayText day={registeredOn} isShort /> },
      ]}
    />
  );
}
