import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, DayText, DescriptionList, PageHeading, Section, StatusBadge, useSay } from '@toroku/ui';
import { NotFound, VerbButton, VerbForm } from '@toroku/web-base';
import { operationsMenuWords, operationsProposalWords as words, targetBusinessProposalStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { DecideTargetBusinessProposalDocument, ProposalPageDocument, ReviewTargetBusinessProposalDocument } from './Page.generated';

/** One proposal, taken up and decided by the ministries in charge. */
export function ProposalPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const { targetBusinessProposals } = useSuspenseQuery(ProposalPageDocument, { fetchPolicy: 'cache-and-network' }).data;
  const proposal = targetBusinessProposals.find((one) => one.id === id);
  if (!proposal) return <NotFound />;
  const { version: expectedVersion, viewerMay } = proposal;
  return (
    <>
      <title>{proposal.business}</title>
      <Breadcrumbs items={[{ href: '/proposals', label: say(operationsMenuWords.proposals) }, { label: proposal.business }]} />
      <PageHeading title={proposal.business} status={<StatusBadge tone="info">{say(targetBusinessProposalStateWords[proposal.state])}</StatusBadge>} />
      <DescriptionList
        items={[
          { term: say(words.grounds), detail: proposal.grounds },
          { term: say(words.proposedOn), detail: <DayText day={proposal.proposedOn} /> },
          { term: say(words.note), detail: proposal.decisionNote ?? '—' },
        ]}
      />
      <VerbButton verb="reviewTargetBusinessProposal" document={ReviewTargetBusinessProposalDocument} viewerMay={viewerMay} input={() => ({ id, expectedVersion })} />
      {viewerMay.includes('decideTargetBusinessProposal') ? (
        <Section title={say(words.decision)}>
          <VerbForm
            verb="decideTargetBusinessProposal"
            document={DecideTargetBusinessProposalDocument}
            keep={`decideTargetBusinessProposal:${id}`}
            questions={[
              { name: 'isAdopted', kind: 'yes', label: say(words.isAdopted) },
              { name: 'adoptedEdition', kind: 'number', label: say(words.adoptedEdition), requirement: 'optional' },
              { name: 'adoptedEntry', kind: 'number', label: say(words.adoptedEntry), requirement: 'optional' },
              { name: 'note', kind: 'area', label: say(words.note), requirement: 'required' },
            ]}
            input={({ text, number, isYes }) => ({ id, expectedVersion, isAdopted: isYes('isAdopted'), adoptedEdition: number('adoptedEdition'), adoptedEntry: number('adoptedEntry'), note: text('note') })}
          />
        </Section>
      ) : null}
    </>
  );
}
