import { ClauseNote, NotificationBanner, useLanguage, useSay, useSayDay } from '@toroku/ui';
import { registerEntryWords as words, standingMeanings, standingWords, suspensionGroundWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { clauseOfGround, clauseOfStanding } from '../../clause-of-standing';
import { toneOfStanding } from '../../parts/StandingBadge';
import type { Entry } from './answer-entry';

/** Whether the entry is in force, until when or since when, and by which clause. */
export function StandingExplained({ entry }: { readonly entry: Entry }): ReactNode {
  const say = useSay();
  const sayDay = useSayDay();
  const { language } = useLanguage();
  const { standing, validThroughOn, renewalAppliedOn } = entry;
  const event = [...entry.history].reverse().find(({ kind }) => kind === standing);
  const facts = { validThroughOn: sayDay(validThroughOn), renewalAppliedOn: sayDay(renewalAppliedOn ?? ''), happenedOn: sayDay(event?.happenedOn ?? '') };
  const clause = clauseOfStanding(standing);
  const ground = event?.ground ?? null;
  const groundClause = ground && clauseOfGround(entry.track);
  const isInForce = standing === 'VALID' || standing === 'RENEWAL_PENDING';
  return (
    <NotificationBanner tone={toneOfStanding[standing]} title={say(standingWords[standing])}>
      <p>{say(standingMeanings[standing], facts)}</p>
      <ClauseNote source={say(clause.source)} at={clause.at} />
      {ground && groundClause ? (
        <>
          <p>{say(words.ground, { ground: say(suspensionGroundWords[ground]) })}</p>
          <ClauseNote source={say(groundClause.source)} at={groundClause.at} />
        </>
      ) : null}
      {event?.note ? (
        <p>
          {say(words.reason)}
          <span lang={language === 'ja' ? undefined : 'ja'}>{event.note}</span>
        </p>
      ) : null}
      {isInForce && entry.track === 'ISMAP_LIU' ? <p>{say(words.liuNote)}</p> : null}
    </NotificationBanner>
  );
}
