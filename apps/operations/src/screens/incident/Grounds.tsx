import { ClauseNote, Section, StatusBadge, useLanguage, useSay } from '@toroku/ui';
import { sayReason } from '@toroku/web-base';
import { citedClause, operationsIncidentWords as words, refusalInWords, suspensionGroundWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { Incident } from './Page';

type Ground = Incident['suspensionGrounds'][number];

/** Each ground on which the entry could be suspended: whether the incident meets it, and what speaks against it with its clause. */
export function Grounds({ incident }: { readonly incident: Incident }): ReactNode {
  const say = useSay();
  return (
    <Section title={say(words.grounds)}>
      <ul className="flex flex-col gap-4">
        {incident.suspensionGrounds.map((ground) => (
          <li key={ground.ground} className="flex flex-col gap-1">
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              {say(suspensionGroundWords[ground.ground])}
              <Verdict isMet={ground.isMet} />
            </span>
            <Against ground={ground} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Verdict({ isMet }: { readonly isMet: boolean | null }): ReactNode {
  const say = useSay();
  if (isMet === null) return <StatusBadge tone="neutral">{say(words.groundOpen)}</StatusBadge>;
  return <StatusBadge tone={isMet ? 'warning' : 'neutral'}>{say(isMet ? words.groundMet : words.groundNotMet)}</StatusBadge>;
}

function Against({ ground: { isMet, missing, reasons } }: { readonly ground: Ground }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  if (isMet === null) return <p>{refusalInWords({ code: 'FACT_MISSING', facts: { missing } }, language)}</p>;
  return reasons.map((reason) => (
    <p key={reason.code}>
      {sayReason(reason, language)} {reason.clause ? <ClauseNote source={say(citedClause(reason.clause.source, ''))} at={reason.clause.at} edition={reason.clause.edition} isPlatformDefault={reason.clause.isPlatformDefault} /> : null}
    </p>
  ));
}
