import { castPositions, type CastPosition, type RegistrationOutcome } from '@toroku/domain-registration';
import { BarChart, DayText, DescriptionList, Disclosure, NotificationBanner, Section, TextLink, useSay } from '@toroku/ui';
import { usePerson, VerbForm } from '@toroku/web-base';
import { operationsApplicationWords as words, verbWords, votePositionWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { Application } from './Page';
import { CastVoteDocument, DecideRegistrationDocument, RecuseFromDecisionDocument } from './Page.generated';

const POSITIONS = ['FOR', 'AGAINST', 'ABSTAIN', 'RECUSED'] as const;

/** The committee's desk: what it decides on, the votes, the decision. */
export function Committee({ application }: { readonly application: Application }): ReactNode {
  const say = useSay();
  const { packet, votes, outcome, decidedOn, decisionReasons, registerEntry } = application;
  return (
    <>
      {packet ? (
        <Section title={say(words.packet)}>
          <DescriptionList
            items={[
              { term: say(words.requirementsUnmet), detail: packet.requirementsUnmet },
              { term: say(words.invalid), detail: packet.exclusionsInvalid },
              { term: say(words.findings), detail: packet.findings },
              { term: say(words.queriesAsked), detail: packet.queriesAsked },
              { term: say(words.validThrough), detail: <DayText day={packet.validThroughOn} /> },
            ]}
          />
        </Section>
      ) : null}
      {votes.length > 0 ? (
        <Section title={say(words.votes)} lead={say(words.votesLead)}>
          <BarChart caption={say(words.votes)} unit="" bars={POSITIONS.map((position) => ({ label: say(votePositionWords[position]), value: votes.filter((vote) => vote.position === position).length }))} />
        </Section>
      ) : null}
      <Voting application={application} />
      {outcome ? (
        <NotificationBanner tone={outcome === 'REGISTERED' ? 'success' : 'warning'} title={`${say(words[outcome])} ${decidedOn ?? ''}`}>
          <p>{decisionReasons}</p>
          {registerEntry ? <TextLink href={`/register/entries/${registerEntry.number}`}>{registerEntry.number}</TextLink> : null}
        </NotificationBanner>
      ) : null}
    </>
  );
}

function OwnVote({ application }: { readonly application: Application }): ReactNode {
  const say = useSay();
  const me = usePerson();
  const { id, version: expectedVersion, viewerMay, votes } = application;
  if (!viewerMay.includes('castVote')) return null;
  const own = votes.find(({ memberId }) => memberId === me.id);
  const reason = { name: 'reason', kind: 'area' as const, label: say(words.reason), requirement: 'required' as const };
  const form = (
    <VerbForm
      verb="castVote"
      document={CastVoteDocument}
      keep={`castVote:${id}`}
      questions={[{ name: 'position', kind: 'radio', label: say(words.position), requirement: 'required', options: castPositions.map((position) => ({ value: position, label: say(votePositionWords[position]) })) }, reason]}
      input={({ text }) => ({ id, expectedVersion, position: text('position') as CastPosition, reason: text('reason') })}
    />
  );
  if (own?.position === 'RECUSED') return <NotificationBanner tone="info" title={say(words.ownVote, { position: say(votePositionWords[own.position]) })} />;
  return (
    <Section title={say(words.vote)}>
      {own ? (
        <>
          <NotificationBanner tone="success" title={say(words.ownVote, { position: say(votePositionWords[own.position]) })}>
            <p>{own.reason}</p>
          </NotificationBanner>
          <Disclosure summary={say(words.changeVote)}>{form}</Disclosure>
        </>
      ) : (
        form
      )}
      <Disclosure summary={say(verbWords.recuseFromDecision)}>
        <VerbForm verb="recuseFromDecision" kind="secondary" document={RecuseFromDecisionDocument} keep={`recuseFromDecision:${id}`} questions={[reason]} input={({ text }) => ({ id, expectedVersion, reason: text('reason') })} />
      </Disclosure>
    </Section>
  );
}

function Voting({ application }: { readonly application: Application }): ReactNode {
  const say = useSay();
  const { id, version: expectedVersion, viewerMay } = application;
  return (
    <>
      <OwnVote application={application} />
      {viewerMay.includes('decideRegistration') ? (
        <Section title={say(words.decision)}>
          <VerbForm
            verb="decideRegistration"
            document={DecideRegistrationDocument}
            keep={`decideRegistration:${id}`}
            note={say(words.decideNote)}
            questions={[
              { name: 'outcome', kind: 'radio', label: say(words.outcome), requirement: 'required', options: (['REGISTERED', 'REFUSED'] as const).map((one) => ({ value: one, label: say(words[one]) })) },
              { name: 'reasons', kind: 'area', label: say(words.reason), requirement: 'required' },
            ]}
            input={({ text }) => ({ id, expectedVersion, outcome: text('outcome') as RegistrationOutcome, reasons: text('reasons') })}
          />
        </Section>
      ) : null}
    </>
  );
}
