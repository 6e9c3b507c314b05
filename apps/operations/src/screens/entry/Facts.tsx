import { DayText, DescriptionList, Section, TextLink, useLanguage, useSay } from '@toroku/ui';
import { nameIn } from '@toroku/web-base';
import { operationsEntryWords as words, registerEntryWords, registerTrackWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { Entry } from './Page';

/** What the register shows of the entry. */
export function Facts({ entry }: { readonly entry: Entry }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const { judgedFor, underlyingServices, objectives } = entry;
  const none = say(registerEntryWords.none);
  return (
    <Section title={say(words.facts)} actions={<TextLink href={`/register/entries/${entry.number}`}>{say(words.publicPage)}</TextLink>}>
      <DescriptionList
        items={[
          { term: say(words.list), detail: say(registerTrackWords[entry.track]) },
          { term: say(words.number), detail: entry.number },
          { term: say(words.operator), detail: nameIn(language, { nameJa: entry.operatorNameJa, nameEn: entry.operatorNameEn }) },
          { term: say(registerEntryWords.registeredOn), detail: <DayText day={entry.registeredOn} /> },
          { term: say(registerEntryWords.renewedOn), detail: entry.renewedOn ? <DayText day={entry.renewedOn} /> : none },
          { term: say(registerEntryWords.renewalAppliedOn), detail: entry.renewalAppliedOn ? <DayText day={entry.renewalAppliedOn} /> : none },
          { term: say(words.period), detail: say(words.periodFromTo, { from: entry.periodStartOn, through: entry.periodEndOn }) },
          { term: say(registerEntryWords.scope), detail: language === 'en' && entry.scopeEn ? entry.scopeEn : <span lang="ja">{entry.scopeJa}</span> },
          { term: say(registerEntryWords.regions), detail: entry.regions.join(' / ') || none },
          { term: say(words.objectives), detail: say(words.objectivesCount, { count: objectives.length }) },
          { term: say(registerEntryWords.underlying), detail: underlyingServices.map(({ name, registrationNumber }) => `${name} ${registrationNumber}`).join('\n') || none },
          { term: say(registerEntryWords.judgedFor), detail: judgedFor ? say(registerEntryWords.judgedForNamed, { number: judgedFor.number, title: nameIn(language, { nameJa: judgedFor.titleJa, nameEn: judgedFor.titleEn }) }) : none },
          { term: say(registerEntryWords.subsequentEvents), detail: entry.subsequentEvents || none },
          { term: say(registerEntryWords.remarks), detail: entry.remarks || none },
        ]}
      />
    </Section>
  );
}
