import { useSuspenseQuery } from '@apollo/client/react';
import { ButtonLink, Checkbox, LoadMore, PageHeading, useSay } from '@toroku/ui';
import { SLICE, useMore } from '@toroku/web-base';
import { agencyAssessmentsWords as words, agencyHomeWords, agencyMenuWords } from '@toroku/words';
import { useTransition, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { AssessmentsTable } from './AssessmentsTable';
import { AssessmentsPageDocument } from './Page.generated';

/** Every assessment of the agency, or only those that wait. */
export function AssessmentsPage(): ReactNode {
  const say = useSay();
  const [search, setSearch] = useSearchParams();
  const [, begin] = useTransition();
  const awaitingMe = search.get('waiting') === 'yes';
  const { data, fetchMore } = useSuspenseQuery(AssessmentsPageDocument, { variables: { first: SLICE, awaitingMe } });
  const { hasMore, isBusy, more } = useMore(data.impactAssessments, fetchMore);
  return (
    <>
      <title>{say(agencyMenuWords.assessments)}</title>
      <PageHeading title={say(agencyMenuWords.assessments)} lead={say(words.lead)} actions={<ButtonLink href="/assessments/new">{say(agencyHomeWords.startOwn)}</ButtonLink>} />
      <Checkbox label={say(words.onlyMine)} value={awaitingMe} onChange={(value) => begin(() => setSearch(value ? { waiting: 'yes' } : {}))} />
      <AssessmentsTable assessments={data.impactAssessments} />
      {hasMore ? <LoadMore isBusy={isBusy} shown={data.impactAssessments.length} onClick={more} /> : null}
    </>
  );
}
