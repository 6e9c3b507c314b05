import { ClauseNote, DescriptionList, NotificationBanner, Section, useLanguage, useSay } from '@toroku/ui';
import { agencyAssessmentWords as words, businessRouteWords, citedClause, procurementListWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { Assessment, BusinessList, Guidance } from './sheet-form';

/** The agency's part when it is not being written: the result, how it came about, what was stated. */
export function SheetResult({ assessment, guidance, list }: { readonly assessment: Assessment; readonly guidance: Guidance | null; readonly list: BusinessList | null }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const { sheet } = assessment;
  if (!sheet) return null;
  const entry = list?.entries.find(({ number }) => number === sheet.matchedEntry);
  return (
    <Section title={say(words.result)}>
      {sheet.outcome ? (
        <NotificationBanner tone={sheet.outcome.isLow ? 'success' : 'warning'} title={say(sheet.outcome.isLow ? words.resultLow : words.resultNotLow, { level: sheet.outcome.level })}>
          <ul className="list-disc pl-6">
            {assessment.explanation.map((step, index) => (
              <li key={`${step.code}-${index}`}>
                {step[language]} {step.clause ? <ClauseNote source={say(citedClause(step.clause.source, ''))} at={step.clause.at} edition={step.clause.edition} isPlatformDefault={step.clause.isPlatformDefault} /> : null}
              </li>
            ))}
          </ul>
        </NotificationBanner>
      ) : null}
      <DescriptionList
        items={[
          { term: say(words.procurementNeed), detail: sheet.procurementNeed },
          { term: say(words.matchedBusiness), detail: [sheet.route ? say(businessRouteWords[sheet.route]) : '', sheet.matchedEntry ? say(words.entry, { number: sheet.matchedEntry, title: entry?.title?.[language] ?? '' }) : ''].filter(Boolean).join(' ') },
          { term: say(words.matchReason), detail: sheet.matchReason },
          { term: say(words.uses), detail: sheet.uses.map((use) => `${use.name}: ${use.outline}\n${use.information.map((one) => `  - ${one.name} ${ratingsInWords(one.ratings, guidance, language)}`).join('\n')}`).join('\n') },
          { term: say(words.assessorName), detail: sheet.assessorName },
          { term: say(words.mayProcure), detail: (assessment.mayProcureFrom ?? []).map((one) => say(procurementListWords[one])).join(' / ') || '—' },
        ]}
      />
    </Section>
  );
}

type Ratings = NonNullable<Assessment['sheet']>['uses'][number]['information'][number]['ratings'];

function ratingsInWords(ratings: Ratings, guidance: Guidance | null, language: 'ja' | 'en'): string {
  return ratings.map(({ axis, level }) => `${guidance?.axes.find(({ code }) => code === axis)?.[language] ?? axis} ${level}`).join(', ');
}
