import { useSuspenseQuery } from '@apollo/client/react';
import { Checkbox, MomentText, SearchField, Section, sizeText, StatusBadge, TextLink, useLanguage, useSay } from '@toroku/ui';
import { ListScreen, SLICE, useName } from '@toroku/web-base';
import { cspEvidenceWords as words, scanStateWords } from '@toroku/words';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { CspEvidencePageDocument } from './Page.generated';
import { Uploads } from './Uploads';

/** Every file of evidence of the organisation, and the way to bring more. */
export function EvidencePage(): ReactNode {
  const say = useSay();
  const name = useName();
  const { language } = useLanguage();
  const [search, setSearch] = useState('');
  const [onlyUnlinked, setOnlyUnlinked] = useState(false);
  const variables = { first: SLICE, search: useDeferredValue(search).trim() || null, onlyUnlinked: useDeferredValue(onlyUnlinked) };
  const { data, fetchMore } = useSuspenseQuery(CspEvidencePageDocument, { variables, fetchPolicy: 'cache-and-network' });
  return (
    <ListScreen
      title={say(words.title)}
      lead={say(words.lead)}
      filters={
        <>
          <Uploads />
          <Section title={say(words.kept)}>
            <SearchField label={say(words.search)} value={search} onChange={setSearch} />
            <Checkbox label={say(words.onlyUnlinked)} value={onlyUnlinked} onChange={setOnlyUnlinked} />
          </Section>
        </>
      }
      rows={data.evidenceFiles}
      fetchMore={fetchMore}
      none={say(words.none)}
      noneLead={say(words.noneLead)}
      columns={[
        { key: 'name', header: say(words.name), isRowHeader: true, cell: (file) => <TextLink href={`/evidence/${file.id}`}>{file.name}</TextLink> },
        { key: 'size', header: say(words.size), isNumeric: true, cell: ({ size }) => sizeText(size, language) },
        { key: 'scan', header: say(words.scan), isNarrow: true, cell: ({ scan }) => <StatusBadge tone={scan === 'CLEAN' ? 'success' : 'neutral'}>{say(scanStateWords[scan])}</StatusBadge> },
        { key: 'uploadedAt', header: say(words.uploadedAt), isNarrow: true, cell: ({ uploadedAt }) => <MomentText at={uploadedAt} /> },
        { key: 'uploadedBy', header: say(words.uploadedBy), cell: ({ uploadedBy }) => name(uploadedBy) },
      ]}
    />
  );
}
