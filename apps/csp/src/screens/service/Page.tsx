import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, DayText, DescriptionList, PageHeading, Section, useLanguage, useSay } from '@toroku/ui';
import { NotFound, useName } from '@toroku/web-base';
import { cspMenuWords, cspServiceWords as words, deliveryModelWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { EditService } from './EditService';
import { ServicePageDocument } from './Page.generated';
import { WayToRegister } from './WayToRegister';

/** One service: what is to be done next for it, and what is known of it. */
export function ServicePage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { language } = useLanguage();
  const { data } = useSuspenseQuery(ServicePageDocument, { variables: { id } });
  const service = data.cloudService;
  if (!service) return <NotFound />;
  return (
    <>
      <title>{name(service)}</title>
      <Breadcrumbs items={[{ href: '/services', label: say(cspMenuWords.services) }, { label: name(service) }]} />
      <PageHeading title={name(service)} lead={language === 'en' && service.summaryEn ? service.summaryEn : service.summaryJa} />
      <Section title={say(words.path)} lead={say(words.pathLead)}>
        <WayToRegister tasks={data.serviceTasks} serviceId={service.id} />
      </Section>
      <Section title={say(words.about)}>
        <DescriptionList
          items={[
            { term: say(words.nameJa), detail: <span lang="ja">{service.nameJa}</span> },
            { term: say(words.nameEn), detail: <span lang="en">{service.nameEn}</span> },
            { term: say(words.summaryJa), detail: <span lang="ja">{service.summaryJa}</span> },
            { term: say(words.summaryEn), detail: service.summaryEn ? <span lang="en">{service.summaryEn}</span> : '—' },
            { term: say(words.deliveryModel), detail: say(deliveryModelWords[service.deliveryModel]) },
            { term: say(words.registeredOn), detail: <DayText day={service.registeredOn} /> },
          ]}
        />
        {service.viewerMay.includes('reviseCloudService') ? <EditService key={service.version} service={service} /> : null}
      </Section>
    </>
  );
}
