import { useFragment, useSuspenseQuery } from '@apollo/client/react';
import { EmptyState, Loading, Section, sizeText, StatusBadge, useLanguage, useSay } from '@toroku/ui';
import { VerbButton } from '@toroku/web-base';
import { scanStateWords, webEvidenceWords as words } from '@toroku/words';
import { Suspense, type ReactNode } from 'react';
import { EvidenceOfControlDocument, EvidenceRow_linkFragmentDoc, UnlinkEvidenceDocument, type EvidenceOfControlQuery } from './EvidenceOfControl.generated';
import { LinkOwnFile } from './LinkOwnFile';
import { OpenEvidence } from './OpenEvidence';

type Link = NonNullable<EvidenceOfControlQuery['statement']>['evidence'][number];

export interface EvidenceOfControlProps {
  readonly statementId: string;
  readonly controlId: string;
}

/** The files that are evidence of one control: each can be opened with a reason; its provider links further ones and, while the statement is a draft, takes some away. */
export function EvidenceOfControl(props: EvidenceOfControlProps): ReactNode {
  const say = useSay();
  return (
    <Section title={say(words.evidence)} level={3}>
      <Suspense fallback={<Loading />}>
        <Files {...props} />
      </Suspense>
    </Section>
  );
}

function Files({ statementId, controlId }: EvidenceOfControlProps): ReactNode {
  const say = useSay();
  const { statement } = useSuspenseQuery(EvidenceOfControlDocument, { variables: { statementId, controlId }, fetchPolicy: 'cache-and-network' }).data;
  const links = statement?.evidence ?? [];
  return (
    <>
      {links.length === 0 ? (
        <EmptyState title={say(words.none)} />
      ) : (
        <ul className="flex flex-col gap-4">
          {links.map((link) => (
            <EvidenceRow key={link.id} link={link} />
          ))}
        </ul>
      )}
      {statement?.viewerMayLinkEvidence ? <LinkOwnFile label={say(words.linkMore)} statementId={statementId} controlIds={[controlId]} linkedIds={links.map(({ file }) => file.id)} /> : null}
    </>
  );
}

function EvidenceRow({ link }: { readonly link: Link }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const { data, complete } = useFragment({ fragment: EvidenceRow_linkFragmentDoc, from: link });
  if (!complete) return null;
  const { id, file, viewerMay } = data;
  return (
    <li className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="min-w-0 break-all text-std-16B-170">{file.name}</span>
        <span className="tabular-nums">{sizeText(file.size, language)}</span>
        <StatusBadge tone={file.scan === 'CLEAN' ? 'success' : 'neutral'}>{say(scanStateWords[file.scan])}</StatusBadge>
      </p>
      <div className="flex flex-wrap items-start gap-4">
        <OpenEvidence file={file} />
        <VerbButton verb="unlinkEvidence" kind="secondary" document={UnlinkEvidenceDocument} viewerMay={viewerMay} input={() => ({ id })} />
      </div>
    </li>
  );
}
