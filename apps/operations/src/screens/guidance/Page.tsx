import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, DescriptionList, DayText, EmptyState, PageHeading, Section, StatusBadge, useLanguage, useSay } from '@toroku/ui';
import { usePerson } from '@toroku/web-base';
import { operationsEditionWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { mayReviseImpactEditions } from '../../desks';
import { NewGuidance } from './NewGuidance';
import { GuidancePageDocument } from './Page.generated';

/** A day on which every edition that was adopted is in force: the next one builds on the latest, also where that one is still to come. */
const FAR = '2999-12-31';

/** The guidance by which impact is assessed: the edition in force, and the next one. */
export function GuidancePage(): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const { impactGuidance: guidance, latest } = useSuspenseQuery(GuidancePageDocument, { variables: { later: FAR }, fetchPolicy: 'cache-and-network' }).data;
  const listed = (words: readonly { readonly ja: string; readonly en: string }[]): ReactNode => (
    <ul className="list-disc pl-6">
      {words.map((word, index) => (
        <li key={index}>{word[language]}</li>
      ))}
    </ul>
  );
  return (
    <>
      <title>{say(words.guidance)}</title>
      <Breadcrumbs items={[{ href: '/target-businesses', label: say(words.lists) }, { label: say(words.guidance) }]} />
      <PageHeading title={say(words.guidance)} lead={say(words.guidanceLead)} />
      {guidance ? (
        <Section title={say(words.inForceTitle, { edition: guidance.edition })}>
          {guidance.isPlatformDefault ? <StatusBadge tone="warning">{say(words.platformDefault)}</StatusBadge> : null}
          <DescriptionList
            items={[
              { term: say(words.effectiveOn), detail: <DayText day={guidance.effectiveOn} /> },
              { term: say(words.axes), detail: listed(guidance.axes) },
              { term: say(words.levels), detail: listed(guidance.levels) },
              { term: say(words.lowThrough), detail: guidance.lowThrough },
              { term: say(words.viewpoints), detail: listed(guidance.viewpoints) },
              { term: say(words.questions), detail: listed(guidance.questions) },
            ]}
          />
        </Section>
      ) : (
        <EmptyState title={say(words.noEdition)} />
      )}
      {latest && latest.id !== guidance?.id ? <p>{say(words.scheduled, { edition: latest.edition, on: latest.effectiveOn })}</p> : null}
      {mayReviseImpactEditions(usePerson()) ? <NewGuidance key={latest?.id ?? ''} before={latest} /> : <p>{say(words.whoMay)}</p>}
    </>
  );
}
