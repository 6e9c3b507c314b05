import { useSuspenseQuery } from '@apollo/client/react';
import { dutiesOf, type Duty } from '@toroku/domain-access';
import { Button, DataTable, DescriptionList, Disclosure, EmptyState, LoadMore, Modal, MomentText, PageHeading, Section, StatusBadge, TextLink, useSay } from '@toroku/ui';
import { NotFound, SLICE, useMore, useName, usePerson, VerbButton, VerbForm } from '@toroku/web-base';
import { accessWebWords as words, dutyWords, memberStateWords, organisationKindWords } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import { ChangeMemberDutiesDocument, InviteMemberDocument, OrganisationPageDocument, RemoveMemberDocument, type OrganisationPageQuery } from './OrganisationPage.generated';

type Member = OrganisationPageQuery['members'][number];

/** The person's own organisation: what it is, who belongs to it, and who may do what. */
export function OrganisationPage(): ReactNode {
  const say = useSay();
  const name = useName();
  const person = usePerson();
  const { data, fetchMore } = useSuspenseQuery(OrganisationPageDocument, { variables: { id: person.organisation.id, first: SLICE }, fetchPolicy: 'cache-and-network' });
  const { organisation, members } = data;
  const { hasMore, isBusy, more } = useMore(members, fetchMore);
  const [managedId, setManaged] = useState<string | null>(null);
  if (!organisation) return <NotFound />;
  const managed = members.find(({ id }) => id === managedId);
  const isAdministrator = person.duties.includes('ADMINISTRATOR');
  return (
    <>
      <title>{say(words.menu)}</title>
      <PageHeading title={say(words.menu)} lead={say(isAdministrator ? words.lead : words.leadOthers)} />
      <DescriptionList
        items={[
          { term: say(words.name), detail: name(organisation) },
          { term: say(words.kind), detail: say(organisationKindWords[organisation.kind]) },
          ...(organisation.corporateNumber ? [{ term: say(words.corporateNumber), detail: organisation.corporateNumber }] : []),
          { term: say(words.registeredAt), detail: <MomentText at={organisation.registeredAt} /> },
          { term: say(words.ownDuties), detail: person.duties.map((duty) => say(dutyWords[duty])).join(say(words.comma)) },
        ]}
      />
      <Section title={say(words.members)}>
        <DataTable
          caption={say(words.members)}
          isCaptionHidden
          rows={members}
          rowKey={({ id }) => id}
          empty={<EmptyState title={say(words.none)} />}
          columns={[
            { key: 'name', header: say(words.name), isRowHeader: true, cell: name },
            { key: 'email', header: say(words.email), cell: ({ email }) => email },
            { key: 'duties', header: say(words.duties), cell: ({ duties }) => duties.map((duty) => say(dutyWords[duty])).join(say(words.comma)) },
            { key: 'state', header: say(words.state), isNarrow: true, cell: ({ state }) => <StatusBadge tone={state === 'ACTIVE' ? 'success' : state === 'INVITED' ? 'info' : 'neutral'}>{say(memberStateWords[state])}</StatusBadge> },
            ...(isAdministrator
              ? [
                  {
                    key: 'manage',
                    header: say(words.manage),
                    isNarrow: true,
                    cell: (member: Member) =>
                      member.viewerMay.length > 0 ? (
                        <Button kind="text" size="small" context={name(member)} onClick={() => setManaged(member.id)}>
                          {say(words.change)}
                        </Button>
                      ) : null,
                  },
                ]
              : []),
          ]}
        />
        {hasMore ? <LoadMore isBusy={isBusy} shown={members.length} onClick={more} /> : null}
      </Section>
      {managed ? <Manage key={managed.id} member={managed} duties={dutiesOf[organisation.kind]} onClose={() => setManaged(null)} /> : null}
      {isAdministrator ? (
        <>
          <Invite duties={dutiesOf[organisation.kind]} />
          <Section title={say(words.systems)} lead={say(words.systemsLead)}>
            <p>
              <TextLink href="/organisation/systems">{say(words.toSystems)}</TextLink>
            </p>
          </Section>
        </>
      ) : null}
    </>
  );
}

function Invite({ duties }: { readonly duties: readonly Duty[] }): ReactNode {
  const say = useSay();
  return (
    <Section title={say(words.invite)} lead={say(words.inviteLead)}>
      <Disclosure summary={say(words.invite)}>
        <VerbForm
          verb="inviteMember"
          document={InviteMemberDocument}
          keep="inviteMember"
          questions={[
            { name: 'nameJa', kind: 'text', label: say(words.nameJa), requirement: 'required' },
            { name: 'nameEn', kind: 'text', label: say(words.nameEn), requirement: 'required' },
            { name: 'email', kind: 'text', label: say(words.email), hint: say(words.emailHint), requirement: 'required' },
            { name: 'duties', kind: 'checks', label: say(words.duties), hint: say(words.dutiesHint), requirement: 'required', options: duties.map((duty) => ({ value: duty, label: say(dutyWords[duty]) })) },
          ]}
          input={({ text, all }) => ({ nameJa: text('nameJa'), nameEn: text('nameEn'), email: text('email').trim(), duties: all('duties') as Duty[] })}
        />
      </Disclosure>
    </Section>
  );
}

function Manage({ member, duties, onClose }: { readonly member: Member; readonly duties: readonly Duty[]; readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const name = useName();
  const { id, version, viewerMay } = member;
  return (
    <Modal title={say(words.manageTitle, { name: name(member) })} isOpen onClose={onClose}>
      {viewerMay.includes('changeMemberDuties') ? (
        <VerbForm
          verb="changeMemberDuties"
          document={ChangeMemberDutiesDocument}
          keep={`changeMemberDuties:${id}:${String(version)}`}
          initial={{ duties: member.duties }}
          questions={[{ name: 'duties', kind: 'checks', label: say(words.duties), hint: say(words.dutiesHint), requirement: 'required', options: duties.map((duty) => ({ value: duty, label: say(dutyWords[duty]) })) }]}
          input={({ all }) => ({ id, expectedVersion: version, duties: all('duties') as Duty[] })}
          onDone={onClose}
        />
      ) : null}
      {viewerMay.includes('removeMember') ? (
        <Disclosure summary={say(words.remove)}>
          <p>{say(words.removeLead)}</p>
          <VerbButton verb="removeMember" kind="secondary" document={RemoveMemberDocument} viewerMay={viewerMay} input={() => ({ id, expectedVersion: version })} onDone={onClose} />
        </Disclosure>
      ) : null}
    </Modal>
  );
}
