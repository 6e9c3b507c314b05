import { DayText, DescriptionList, Section, TextLink, useLanguage, useSay } from '@toroku/ui';
import { registerEntryWords as words, registerListWords, registerTrackWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useAddress } from '../../here';
import { Regions } from '../../parts/Regions';
import { SlottedText } from '../../parts/SlottedText';
import { Written, writtenIn } from '../../parts/Written';
import type { Entry } from './answer-entry';

/** The public facts, as they were when the committee decided. */
export function EntryFacts({ entry }: { readonly entry: Entry }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const address = useAddress();
  const { judgedFor } = entry;
  return (
    <Section title={say(words.facts)}>
      <DescriptionList
        items={[
          { term: say(words.number), detail: entry.number },
          { term: say(words.list), detail: say(registerTrackWords[entry.track]) },
          { term: say(words.service), detail: <BothNames ja={entry.serviceNameJa} en={entry.serviceNameEn} /> },
          {
            term: say(words.operator),
            detail: (
              <>
                <BothNames ja={entry.operatorNameJa} en={entry.operatorNameEn} />
                <span className="block">
                  <TextLink href={address('/', { operator: entry.operatorNameJa })}>{say(words.operatorOthers)}</TextLink>
                </span>
              </>
            ),
          },
          { term: say(words.registeredOn), detail: <DayText day={entry.registeredOn} /> },
          ...(entry.renewedOn ? [{ term: say(words.renewedOn), detail: <DayText day={entry.renewedOn} /> }] : []),
          { term: say(words.validThroughOn), detail: <DayText day={entry.validThroughOn} /> },
          ...(entry.renewalAppliedOn ? [{ term: say(words.renewalAppliedOn), detail: <DayText day={entry.renewalAppliedOn} /> }] : []),
          { term: say(words.regions), detail: entry.regions.length > 0 ? <Regions regions={entry.regions} /> : say(words.none) },
          { term: say(words.scope), detail: <Written ja={entry.scopeJa} en={entry.scopeEn} /> },
          { term: say(words.period), detail: <SlottedText text={words.periodDays[language]} slots={{ from: <DayText day={entry.periodStartOn} />, through: <DayText day={entry.periodEndOn} /> }} /> },
          { term: say(words.subsequentEvents), detail: <JapaneseText text={entry.subsequentEvents} /> },
          ...(judgedFor
            ? [
                {
                  term: say(words.judgedFor),
                  detail: (
                    <>
                      {say(words.judgedForNamed, { number: judgedFor.number, title: writtenIn(language, judgedFor.titleJa, judgedFor.titleEn) })}
                      <span className="block text-solid-gray-700">{say(registerListWords.businessHint)}</span>
                    </>
                  ),
                },
              ]
            : []),
          { term: say(words.remarks), detail: <JapaneseText text={entry.remarks} /> },
        ]}
      />
    </Section>
  );
}

/** Both names of one thing, each in its own language. */
function BothNames({ ja, en }: { readonly ja: string; readonly en: string }): ReactNode {
  return (
    <>
      <span lang="ja" className="block">
        {ja}
      </span>
      {en && en !== ja ? (
        <span lang="en" className="block">
          {en}
        </span>
      ) : null}
    </>
  );
}

/** Text that is registered in Japanese alone. */
function JapaneseText({ text }: { readonly text: string }): ReactNode {
  const say = useSay();
  return text.trim() === '' ? say(words.none) : <span lang="ja">{text}</span>;
}
