import { ButtonLink, DataTable, DayText, EmptyState, StatusBadge, TextLink, useSay } from '@toroku/ui';
import { useName } from '@toroku/web-base';
import { agencyAssessmentsWords as words, agencyHomeWords, agencyMenuWords, impactAssessmentStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import type { AssessmentsPageQuery } from './Page.generated';

/** Assessments in rows, each leading to its screen. */
export function AssessmentsTable({ assessments }: { readonly assessments: AssessmentsPageQuery['impactAssessments'] }): ReactNode {
  const say = useSay();
  const name = useName();
  return (
    <DataTable
      caption={say(words.caption)}
      rows={assessments}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={say(words.none)} action={<ButtonLink href="/assessments/new">{say(agencyHomeWords.startOwn)}</ButtonLink>}>
          {say(agencyHomeWords.noneLead)}
        </EmptyState>
      }
      columns={[
        { key: 'service', header: say(words.service), isRowHeader: true, cell: ({ id, service }) => <TextLink href={`/assessments/${id}`}>{service ? name(service) : say(agencyMenuWords.assessments)}</TextLink> },
        { key: 'provider', header: say(words.provider), cell: ({ service }) => name(service?.provider) },
        { key: 'state', header: say(words.state), cell: ({ state }) => <StatusBadge tone={state === 'REQUESTED' ? 'warning' : state === 'CONCLUDED' ? 'success' : 'neutral'}>{say(impactAssessmentStateWords[state])}</StatusBadge> },
        { key: 'origin', header: say(words.origin), cell: ({ requestedOn }) => say(requestedOn ? words.asked : words.own) },
        { key: 'opened', header: say(words.opened), cell: ({ openedOn }) => <DayText day={openedOn} isShort /> },
      ]}
    />
  );
}
