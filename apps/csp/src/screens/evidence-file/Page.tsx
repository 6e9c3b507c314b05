import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, DataTable, DayText, DescriptionList, EmptyState, LoadMore, MomentText, PageHeading, Section, sizeText, StatusBadge, TextLink, useLanguage, useSay } from '@toroku/ui';
import { NotFound, SLICE, useMore, useName, VerbButton } from '@toroku/web-base';
import { OpenEvidence, UnlinkEvidenceDocument } from '@toroku/web-evidence';
import { cspEvidenceWords as words, scanStateWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { LinkToControls } from './LinkToControls';
import { CspEvidenceAccessesDocument, CspEvidenceFilePageDocument, type CspEvidenceFilePageQuery } from './Page.generated';

type File = NonNullable<CspEvidenceFilePageQuery['evidenceFile']>;

/** One file of evidence: what it is, what it is evidence of, and who opened it. */
export function EvidenceFilePage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const { evidenceFile: file } = useSuspenseQuery(CspEvidenceFilePageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  if (!file) return <NotFound />;
  return (
    <>
      <title>{file.name}</title>
      <Breadcrumbs items={[{ href: '/evidence', label: say(words.title) }, { label: file.name }]} />
      <PageHeading title={<span className="break-all">{file.name}</span>} status={<StatusBadge tone={file.scan === 'CLEAN' ? 'success' : 'neutral'}>{say(scanStateWords[file.scan])}</StatusBadge>} />
      <Facts file={file} />
      <Links file={file} />
      <Accesses fileId={file.id} />
    </>
  );
}

function Facts({ file }: { readonly file: File }): ReactNode {
  const say = useSay();
  const name = useName();
  const { language } = useLanguage();
  return (
    <Section title={say(words.facts)}>
      <DescriptionList
        items={[
          { term: say(words.size), detail: sizeText(file.size, language) },
          { term: say(words.mediaType), detail: <span className="break-all">{file.mediaType}</span> },
          { term: say(words.uploadedAt), detail: <MomentText at={file.uploadedAt} /> },
          { term: say(words.uploadedBy), detail: name(file.uploadedBy) },
          { term: say(words.digest), detail: <code className="break-all">{file.digest}</code> },
        ]}
      />
      <OpenEvidence file={file} />
    </Section>
  );
}

function Links({ file }: { readonly file: File }): ReactNode {
  const say = useSay();
  const name = useName();
  return (
    <Section title={say(words.links)}>
      <DataTable
        caption={say(words.links)}
        isCaptionHidden
        rows={file.links}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say(words.noLinks)} />}
        columns={[
          { key: 'control', header: say(words.control), isRowHeader: true, isNarrow: true, cell: ({ controlId }) => controlId },
          {
            key: 'statement',
            header: say(words.statement),
            cell: ({ statement }) => (
              <TextLink href={`/statements/${statement.id}`}>{say(words.statementOf, { service: name(statement.service), from: statement.periodStartOn, through: statement.periodEndOn })}</TextLink>
            ),
          },
          { key: 'linkedOn', header: say(words.linkedOn), isNarrow: true, cell: ({ linkedOn }) => <DayText day={linkedOn} isShort /> },
          { key: 'act', header: say(words.act), cell: (link) => <Unlink link={link} /> },
        ]}
      />
      {file.viewerMay.includes('linkEvidence') ? <LinkToControls fileId={file.id} /> : null}
    </Section>
  );
}

function Unlink({ link: { id, viewerMay } }: { readonly link: File['links'][number] }): ReactNode {
  const say = useSay();
  if (!viewerMay.includes('unlinkEvidence')) return say(words.stays);
  return <VerbButton verb="unlinkEvidence" kind="secondary" document={UnlinkEvidenceDocument} viewerMay={viewerMay} input={() => ({ id })} />;
}

function Accesses({ fileId }: { readonly fileId: string }): ReactNode {
  const say = useSay();
  const name = useName();
  const { data, fetchMore } = useSuspenseQuery(CspEvidenceAccessesDocument, { variables: { fileId, first: SLICE }, fetchPolicy: 'cache-and-network' });
  const { hasMore, isBusy, more } = useMore(data.evidenceAccesses, fetchMore);
  return (
    <Section title={say(words.accesses)} lead={say(words.accessesLead)}>
      <DataTable
        caption={say(words.accesses)}
        isCaptionHidden
        rows={data.evidenceAccesses}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say(words.noAccesses)} />}
        columns={[
          { key: 'openedAt', header: say(words.openedAt), isNarrow: true, isRowHeader: true, cell: ({ openedAt }) => <MomentText at={openedAt} /> },
          { key: 'who', header: say(words.opener), cell: ({ openerNameJa, openerNameEn }) => name({ nameJa: openerNameJa, nameEn: openerNameEn }) },
          { key: 'organisation', header: say(words.organisation), cell: ({ organisation }) => name(organisation) },
          { key: 'purpose', header: say(words.purpose), cell: ({ purpose }) => purpose },
        ]}
      />
      {hasMore ? <LoadMore isBusy={isBusy} shown={data.evidenceAccesses.length} onClick={more} /> : null}
    </Section>
  );
}
