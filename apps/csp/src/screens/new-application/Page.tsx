import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, PageHeading, useSay } from '@toroku/ui';
import { useName, VerbForm } from '@toroku/web-base';
import { cspApplicationWords as words, cspMenuWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { NewApplicationPageDocument, OpenRegistrationApplicationDocument } from './Page.generated';

/** Beginning an application for registration. */
export function NewApplicationPage(): ReactNode {
  const say = useSay();
  const name = useName();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { cloudServices } = useSuspenseQuery(NewApplicationPageDocument, { fetchPolicy: 'cache-and-network' }).data;
  return (
    <>
      <title>{say(words.newTitle)}</title>
      <Breadcrumbs items={[{ href: '/applications', label: say(cspMenuWords.applications) }, { label: say(words.newTitle) }]} />
      <PageHeading title={say(words.newTitle)} lead={say(words.noneLead)} />
      <VerbForm
        verb="openRegistrationApplication"
        document={OpenRegistrationApplicationDocument}
        keep="openRegistrationApplication"
        initial={{ serviceId: search.get('service') ?? '' }}
        questions={[{ name: 'serviceId', kind: 'select', label: say(words.service), requirement: 'required', options: cloudServices.map((service) => ({ value: service.id, label: name(service) })) }]}
        input={({ text }) => ({ serviceId: text('serviceId') })}
        onDone={(id) => void navigate(`/applications/${id}`)}
      />
    </>
  );
}
