import { useSuspenseQuery } from '@apollo/client/react';
import { DayText, Disclosure, StatusBadge, TextLink, useSay } from '@toroku/ui';
import { ListScreen, SLICE, usePerson, VerbForm } from '@toroku/web-base';
import { operationsMenuWords, operationsProposalWords as words, targetBusinessProposalStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { ProposalsPageDocument, ProposeTargetBusinessDocument } from './Page.generated';

/** What was proposed for the target-business list. */
export function ProposalsPage(): ReactNode {
  const say = useSay();
  const navigate = useNavigate();
  const { duties } = usePerson();
  const { data, fetchMore } = useSuspenseQuery(ProposalsPageDocument, { variables: { first: SLICE } });
  const mayPropose = duties.includes('REVIEWER') || duties.includes('OFFICIAL');
  return (
    <ListScreen
      title={say(operationsMenuWords.proposals)}
      lead={say(words.lead)}
      filters={
        mayPropose ? (
          <Disclosure summary={say(words.newTitle)}>
            <VerbForm
              verb="proposeTargetBusiness"
              document={ProposeTargetBusinessDocument}
              keep="proposeTargetBusiness"
              questions={[
                { name: 'business', kind: 'area', label: say(words.business), requirement: 'required' },
                { name: 'grounds', kind: 'area', label: say(words.grounds), requirement: 'required' },
              ]}
              input={({ text }) => ({ business: text('business'), grounds: text('grounds') })}
              onDone={(id) => void navigate(`/proposals/${id}`)}
            />
          </Disclosure>
        ) : undefined
      }
      rows={data.targetBusinessProposals}
      fetchMore={fetchMore}
      none={say(words.none)}
      columns={[
        { key: 'business', header: say(words.business), isRowHeader: true, cell: ({ id, business }) => <TextLink href={`/proposals/${id}`}>{business}</TextLink> },
        { key: 'state', header: say(words.state), cell: ({ state }) => <StatusBadge tone={state === 'ADOPTED' ? 'success' : 'info'}>{say(targetBusinessProposalStateWords[state])}</StatusBadge> },
        { key: 'on', header: say(words.proposedOn), cell: ({ proposedOn }) => <DayText day={proposedOn} isShort /> },
      ]}
    />
  );
}
