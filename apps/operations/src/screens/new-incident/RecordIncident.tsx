import { useSuspenseQuery } from '@apollo/client/react';
import { incidentPolicies } from '@toroku/domain-incident';
import { DescriptionList, EmptyState, Section, StatusBadge, TextLink, useLanguage, useSay } from '@toroku/ui';
import { nameIn, VerbForm } from '@toroku/web-base';
import { operationsEntryWords, operationsNewIncidentWords as words, standingWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { PolicyClause } from '../entry/PolicyClause';
import { standingTone } from '../entry/standing-tone';
import { EntryOfNewIncidentDocument, RecordIncidentLearnedElsewhereDocument } from './Page.generated';

/** How the support body learned of an incident of the entry. */
export function RecordIncident({ entryId }: { readonly entryId: string }): ReactNode {
  const say = useSay();
  const navigate = useNavigate();
  const { language } = useLanguage();
  const entry = useSuspenseQuery(EntryOfNewIncidentDocument, { variables: { id: entryId } }).data.registerEntryOf;
  const other = <TextLink href="/incidents/new">{say(words.chooseOther)}</TextLink>;
  if (!entry) return <EmptyState title={say(words.entryAbsent)} action={other} />;
  const service = nameIn(language, { nameJa: entry.serviceNameJa, nameEn: entry.serviceNameEn });
  return (
    <>
      <DescriptionList
        items={[
          { term: say(operationsEntryWords.service), detail: <TextLink href={`/entries/${entry.id}`}>{`${entry.number} ${service}`}</TextLink>, action: other },
          { term: say(operationsEntryWords.operator), detail: nameIn(language, { nameJa: entry.operatorNameJa, nameEn: entry.operatorNameEn }) },
          { term: say(operationsEntryWords.standing), detail: <StatusBadge tone={standingTone[entry.standing]}>{say(standingWords[entry.standing])}</StatusBadge> },
        ]}
      />
      <Section title={say(words.howKnown)}>
        <VerbForm
          verb="recordIncidentLearnedElsewhere"
          document={RecordIncidentLearnedElsewhereDocument}
          keep={`recordIncidentLearnedElsewhere:${entryId}`}
          note={
            <>
              {say(words.note)} <PolicyClause clause={incidentPolicies.recordIncidentLearnedElsewhere.clause} />
            </>
          }
          questions={[
            { name: 'learnedOn', kind: 'day', label: say(words.learnedOn), requirement: 'required' },
            { name: 'learnedFrom', kind: 'area', label: say(words.learnedFrom), hint: say(words.learnedFromHint), requirement: 'required' },
          ]}
          input={({ text, day }) => ({ entryId, learnedOn: day('learnedOn'), learnedFrom: text('learnedFrom') })}
          onDone={(id) => void navigate(`/incidents/${id}`)}
        />
      </Section>
    </>
  );
}
