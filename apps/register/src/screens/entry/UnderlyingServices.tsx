import { DataTable, Section, TextLink, useSay } from '@toroku/ui';
import { registerEntryWords as words } from '@toroku/words';
import type { ReactNode } from 'react';
import { useAddress } from '../../here';
import type { Entry } from './answer-entry';

/** The services it stands on, each with its own entry. */
export function UnderlyingServices({ entry }: { readonly entry: Entry }): ReactNode {
  const say = useSay();
  const address = useAddress();
  const { underlyingServices: services } = entry;
  if (services.length === 0) return <Section title={say(words.underlying)} lead={say(words.underlyingNone)} />;
  return (
    <Section title={say(words.underlying)} lead={say(words.underlyingLead)}>
      <DataTable
        caption={say(words.underlying)}
        isCaptionHidden
        rows={services}
        rowKey={({ registrationNumber, name }) => `${registrationNumber} ${name}`}
        columns={[
          { key: 'name', header: say(words.underlyingName), cell: ({ name }) => <span lang="ja">{name}</span>, isRowHeader: true },
          { key: 'number', header: say(words.number), cell: ({ registrationNumber: number }) => <TextLink href={address(`/entries/${number}`)}>{number}</TextLink>, isNarrow: true },
        ]}
      />
    </Section>
  );
}
