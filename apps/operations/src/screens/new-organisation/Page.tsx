import { agencyKinds, organisationKinds, type AgencyKind, type OrganisationKind } from '@toroku/domain-access';
import { Breadcrumbs, EmptyState, PageHeading, TextLink, useSay } from '@toroku/ui';
import { usePerson, VerbForm } from '@toroku/web-base';
import { agencyKindWords, operationsListWords as words, operationsMenuWords, operationsOrganisationWords as own, organisationKindWords, verbWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { mayRegisterOrganisations } from '../../desks';
import { RegisterOrganisationDocument } from './Page.generated';

/** An organisation comes to the platform, with the person who will manage its members. */
export function NewOrganisationPage(): ReactNode {
  const say = useSay();
  const navigate = useNavigate();
  const title = say(verbWords.registerOrganisation);
  return (
    <>
      <title>{title}</title>
      <Breadcrumbs items={[{ href: '/organisations', label: say(operationsMenuWords.organisations) }, { label: title }]} />
      <PageHeading title={title} lead={say(own.lead)} />
      {mayRegisterOrganisations(usePerson()) ? (
        <VerbForm
          verb="registerOrganisation"
          document={RegisterOrganisationDocument}
          keep="registerOrganisation"
          questions={[
            { name: 'kind', kind: 'select', label: say(words.kind), requirement: 'required', options: organisationKinds.map((kind) => ({ value: kind, label: say(organisationKindWords[kind]) })) },
            { name: 'agencyKind', kind: 'select', label: say(own.agencyKind), hint: say(own.agencyKindHint), requirement: 'optional', options: agencyKinds.map((kind) => ({ value: kind, label: say(agencyKindWords[kind]) })) },
            { name: 'nameJa', kind: 'text', label: say(own.nameJa), requirement: 'required' },
            { name: 'nameEn', kind: 'text', label: say(own.nameEn), requirement: 'required' },
            { name: 'corporateNumber', kind: 'text', label: say(own.corporateNumber), hint: say(own.corporateNumberHint), requirement: 'optional' },
            { name: 'administratorNameJa', kind: 'text', label: say(own.administratorNameJa), requirement: 'required' },
            { name: 'administratorNameEn', kind: 'text', label: say(own.administratorNameEn), requirement: 'required' },
            { name: 'email', kind: 'text', label: say(own.administratorEmail), hint: say(own.administratorHint), requirement: 'required' },
          ]}
          input={({ text }) => ({
            kind: text('kind') as OrganisationKind,
            agencyKind: (text('agencyKind') || null) as AgencyKind | null,
            nameJa: text('nameJa'),
            nameEn: text('nameEn'),
            corporateNumber: text('corporateNumber').trim() || null,
            administrator: { nameJa: text('administratorNameJa'), nameEn: text('administratorNameEn'), email: text('email').trim() },
          })}
          onDone={() => void navigate('/organisations')}
        />
      ) : (
        <EmptyState title={say(own.notYours)} action={<TextLink href="/organisations">{say(operationsMenuWords.organisations)}</TextLink>}>
          {say(own.whoMay)}
        </EmptyState>
      )}
    </>
  );
}
