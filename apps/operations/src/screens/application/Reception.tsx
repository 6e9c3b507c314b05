import { useSuspenseQuery } from '@apollo/client/react';
import { Disclosure, Section, useSay } from '@toroku/ui';
import { useName, VerbButton, VerbForm } from '@toroku/web-base';
import { operationsApplicationWords as words, verbWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { linesOf } from '../../lines-of';
import type { Application } from './Page';
import { AcceptRegistrationApplicationDocument, AssignReviewerDocument, BeginTechnicalReviewDocument, ReturnAsIncompleteDocument, ReviewersToChooseDocument } from './Page.generated';

/** Receiving an application: is it complete, who reviews it, and beginning. */
export function Reception({ application }: { readonly application: Application }): ReactNode {
  const say = useSay();
  const { id, version: expectedVersion, viewerMay } = application;
  return (
    <>
      {viewerMay.includes('acceptRegistrationApplication') ? (
        <Section title={say(words.completeness)}>
          <VerbForm
            verb="acceptRegistrationApplication"
            document={AcceptRegistrationApplicationDocument}
            keep={`acceptRegistrationApplication:${id}`}
            questions={(['isComplete', 'isInJapanese'] as const).map((name) => ({ name, kind: 'yes', label: say(words[name]) }))}
            input={({ isYes }) => ({ id, expectedVersion, isComplete: isYes('isComplete'), isInJapanese: isYes('isInJapanese') })}
          />
          <Disclosure summary={say(verbWords.returnAsIncomplete)}>
            <VerbForm verb="returnAsIncomplete" kind="secondary" document={ReturnAsIncompleteDocument} keep={`returnAsIncomplete:${id}`} questions={[{ name: 'notes', kind: 'area', label: say(words.notes), requirement: 'required' }]} input={({ text }) => ({ id, expectedVersion, notes: linesOf(text('notes')) })} />
          </Disclosure>
        </Section>
      ) : null}
      {viewerMay.includes('assignReviewer') ? <Reviewers application={application} /> : null}
      <VerbButton verb="beginTechnicalReview" document={BeginTechnicalReviewDocument} viewerMay={viewerMay} input={() => ({ id, expectedVersion })} />
    </>
  );
}

function Reviewers({ application }: { readonly application: Application }): ReactNode {
  const say = useSay();
  const name = useName();
  const { members } = useSuspenseQuery(ReviewersToChooseDocument).data;
  const reviewers = members.filter(({ duties, state }) => state === 'ACTIVE' && duties.includes('REVIEWER'));
  return (
    <Section title={say(words.reviewers)}>
      <VerbForm
        key={application.version}
        verb="assignReviewer"
        kind="secondary"
        document={AssignReviewerDocument}
        keep={`assignReviewer:${application.id}:${application.version}`}
        initial={{ reviewerIds: application.reviewerIds }}
        questions={[{ name: 'reviewerIds', kind: 'checks', label: say(words.reviewers), requirement: 'required', options: reviewers.map((one) => ({ value: one.id, label: name(one) })) }]}
        input={({ all }) => ({ id: application.id, expectedVersion: application.version, reviewerIds: all('reviewerIds') })}
      />
    </Section>
  );
}
