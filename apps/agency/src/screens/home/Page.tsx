import { useSuspenseQuery } from '@apollo/client/react';
import { ButtonLink, EmptyState, LoadMore, PageHeading, Section, TextLink, useSay } from '@toroku/ui';
import { SLICE, useMore } from '@toroku/web-base';
import { agencyHomeWords as words, agencyMenuWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { AssessmentsTable } from '../assessments/AssessmentsTable';
import { AssessmentsPageDocument } from '../assessments/Page.generated';

/** Where a working day begins: what waits for the agency, and the ways to what it does most. */
export function HomePage(): ReactNode {
  const say = useSay();
  const { data, fetchMore } = useSuspenseQuery(AssessmentsPageDocument, { variables: { first: SLICE, awaitingMe: true } });
  const { hasMore, isBusy, more } = useMore(data.impactAssessments, fetchMore);
  return (
    <>
      <title>{say(words.title)}</title>
      <PageHeading title={say(words.title)} lead={say(words.lead)} />
      {data.impactAssessments.length === 0 ? <EmptyState title={say(words.none)}>{say(words.noneLead)}</EmptyState> : <AssessmentsTable assessments={data.impactAssessments} />}
      {hasMore ? <LoadMore isBusy={isBusy} shown={data.impactAssessments.length} onClick={more} /> : null}
      <Section title={say(words.shortcuts)}>
        <div className="flex flex-wrap items-center gap-4">
          <ButtonLink kind="secondary" href="/assessments/new">
            {say(words.startOwn)}
          </ButtonLink>
          <TextLink href="/procuring">{say(words.toRegister)}</TextLink>
          <TextLink href="/businesses">{say(agencyMenuWords.businesses)}</TextLink>
        </div>
      </Section>
    </>
  );
}
