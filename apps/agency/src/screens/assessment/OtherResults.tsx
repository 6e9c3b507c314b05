import { DataTable, DayText, Section, useSay } from '@toroku/ui';
import { useName } from '@toroku/web-base';
import { agencyAssessmentWords as words, businessRouteWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { AssessmentFactSheetQuery } from './Page.generated';
import type { Assessment } from './sheet-form';

/** How other agencies judged the same service, as far as it is shown, and how that differs from here (S-081, S-084). */
export function OtherResults({ assessment, others }: { readonly assessment: Assessment; readonly others: AssessmentFactSheetQuery['impactAssessments'] }): ReactNode {
  const say = useSay();
  const name = useName();
  const rows = others.filter(({ id, sheet }) => id !== assessment.id && sheet?.outcome);
  const own = assessment.sheet?.outcome?.level ?? null;
  return (
    <Section title={say(words.others)} lead={say(words.othersLead)}>
      {rows.length === 0 ? (
        <p>{say(words.othersNone)}</p>
      ) : (
        <DataTable
          caption={say(words.others)}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { key: 'agency', header: say(words.agency), isRowHeader: true, cell: ({ agency }) => name(agency) },
            { key: 'evaluatedOn', header: say(words.evaluatedOn), cell: ({ concludedOn }) => <DayText day={concludedOn} isShort /> },
            { key: 'business', header: say(words.matchedBusiness), cell: ({ sheet }) => (sheet?.matchedEntry ? say(words.listEntry, { number: sheet.matchedEntry }) : sheet?.route ? say(businessRouteWords[sheet.route]) : '—') },
            { key: 'level', header: say(words.level), cell: ({ sheet }) => say(words.levelHere, { level: sheet?.outcome?.level }) },
            { key: 'difference', header: say(words.difference), cell: ({ sheet }) => <Difference own={own} other={sheet?.outcome?.level ?? null} /> },
          ]}
        />
      )}
    </Section>
  );
}

function Difference({ own, other }: { readonly own: number | null; readonly other: number | null }): ReactNode {
  const say = useSay();
  if (own === null || other === null) return '—';
  if (own === other) return say(words.sameLevel);
  return say(other > own ? words.higherThere : words.lowerThere, { count: Math.abs(other - own) });
}
