import { useSuspenseQuery } from '@apollo/client/react';
import { DataTable, DayText, EmptyState, PageHeading, Section, StatusBadge, TextLink, useLanguage, useSay } from '@toroku/ui';
import { usePerson } from '@toroku/web-base';
import { operationsEditionWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { mayReviseImpactEditions } from '../../desks';
import { changesOf, entriesOf, listFormOf, type Edition, type ListChanges } from './list-form';
import { NewListEdition } from './NewListEdition';
import { TargetBusinessesPageDocument } from './Page.generated';

/** The editions of the target-business list: the one in force, what each changed, and the next one. */
export function TargetBusinessesPage(): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const person = usePerson();
  const { data } = useSuspenseQuery(TargetBusinessesPageDocument, { fetchPolicy: 'cache-and-network' });
  const editions = [...data.targetBusinessLists].sort((one, other) => other.edition - one.edition);
  const inForce = editions.find(({ effectiveOn }) => effectiveOn <= person.today);
  return (
    <>
      <title>{say(words.lists)}</title>
      <PageHeading title={say(words.lists)} lead={say(words.listsLead)} />
      <p>
        <TextLink href="/guidance">{say(words.guidance)}</TextLink>
      </p>
      <Section title={say(words.editions)}>
        <DataTable
          caption={say(words.editions)}
          isCaptionHidden
          rows={editions}
          rowKey={({ id }) => id}
          empty={<EmptyState title={say(words.noEdition)} />}
          columns={[
            { key: 'edition', header: say(words.edition), isRowHeader: true, cell: ({ edition }) => say(words.editionNumber, { edition }) },
            { key: 'on', header: say(words.effectiveOn), cell: ({ effectiveOn }) => <DayText day={effectiveOn} isShort /> },
            { key: 'count', header: say(words.businesses), isNumeric: true, cell: ({ entries }) => entries.length },
            { key: 'changes', header: say(words.changes), cell: (edition) => changesInWords(changesAgainst(edition, editions), say) },
            { key: 'state', header: say(words.state), cell: ({ id, effectiveOn }) => <StatusBadge tone={id === inForce?.id ? 'success' : 'neutral'}>{say(id === inForce?.id ? words.inForce : effectiveOn > person.today ? words.later : words.earlier)}</StatusBadge> },
          ]}
        />
      </Section>
      {inForce ? (
        <Section title={say(words.inForceTitle, { edition: inForce.edition })}>
          <DataTable
            caption={say(words.inForceTitle, { edition: inForce.edition })}
            isCaptionHidden
            rows={inForce.entries}
            rowKey={({ number }) => String(number)}
            columns={[
              { key: 'number', header: say(words.number), isNumeric: true, cell: ({ number }) => number },
              { key: 'title', header: say(words.business), isRowHeader: true, cell: ({ title }) => title?.[language] ?? say(words.unknown) },
              { key: 'conditions', header: say(words.conditions), cell: ({ conditions }) => conditions.map((condition) => condition[language]).join(' / ') || '—' },
            ]}
          />
        </Section>
      ) : null}
      {mayReviseImpactEditions(person) ? <NewListEdition before={editions[0]} /> : <p>{say(words.whoMay)}</p>}
    </>
  );
}

function changesAgainst(edition: Edition, editions: readonly Edition[]): ListChanges | null {
  const before = editions.find((one) => one.edition === edition.edition - 1);
  return before ? changesOf(entriesOf(listFormOf(before)), entriesOf(listFormOf(edition))) : null;
}

/** What changed as one line. */
export function changesInWords(changes: ListChanges | null, say: ReturnType<typeof useSay>): string {
  if (!changes) return say(words.firstEdition);
  const told = (['added', 'changed', 'removed'] as const).flatMap((kind) => (changes[kind].length > 0 ? [say(words[kind], { numbers: changes[kind] })] : []));
  return told.length > 0 ? told.join(' / ') : say(words.nothingChanged);
}
