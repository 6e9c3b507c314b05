import { useSuspenseQuery } from '@apollo/client/react';
import { partOfAttachment } from '@toroku/domain-statement';
import { Button, DataTable, DayText, Disclosure, Loading, Modal, Section, StatusBadge, useSay, type Tone } from '@toroku/ui';
import { VerbButton, VerbForm } from '@toroku/web-base';
import { attachmentLanguageWords, attachmentWords as words, statementPartWords, translationStateWords, verbWords } from '@toroku/words';
import { Suspense, useState, type ReactNode } from 'react';
import { ProvideReferenceTranslationDocument, RequestReferenceTranslationDocument, StatementAttachmentsDocument, type StatementAttachmentsQuery } from './Attachments.generated';

type Statement = NonNullable<StatementAttachmentsQuery['statement']>;
type Line = Statement['attachments'][number];

const TONE: Readonly<Record<Line['translationState'], Tone>> = { NOT_NEEDED: 'neutral', NOT_REQUESTED: 'neutral', REQUESTED: 'warning', PROVIDED: 'success', STALE: 'warning' };

/** The attachments of a statement, which may be in English: the support body asks for a Japanese reference translation, the provider gives it. */
export function Attachments({ statementId }: { readonly statementId: string }): ReactNode {
  const say = useSay();
  return (
    <Section title={say(words.title)} lead={say(words.lead)}>
      <Suspense fallback={<Loading />}>
        <Table statementId={statementId} />
      </Suspense>
    </Section>
  );
}

function Table({ statementId }: { readonly statementId: string }): ReactNode {
  const say = useSay();
  const { statement } = useSuspenseQuery(StatementAttachmentsDocument, { variables: { id: statementId }, fetchPolicy: 'cache-and-network' }).data;
  if (!statement) return null;
  if (statement.attachments.every(({ translationState }) => translationState === 'NOT_NEEDED')) return <p>{say(words.noneNeeded)}</p>;
  const isAnyActedOn = statement.attachments.some(({ viewerMay }) => viewerMay.length > 0);
  return (
    <>
      <DataTable
        caption={say(words.title)}
        isCaptionHidden
        rows={statement.attachments}
        rowKey={({ attachment }) => attachment}
        columns={[
          { key: 'attachment', header: say(words.attachment), isRowHeader: true, cell: ({ attachment }) => say(statementPartWords[partOfAttachment[attachment]]) },
          { key: 'language', header: say(words.language), cell: ({ language }) => (language ? say(attachmentLanguageWords[language]) : '—') },
          { key: 'state', header: say(words.translation), cell: ({ translationState }) => <StatusBadge tone={TONE[translationState]}>{say(translationStateWords[translationState])}</StatusBadge> },
          { key: 'requested', header: say(words.requestedOn), cell: ({ requestedOn }) => <DayText day={requestedOn} isShort /> },
          ...(isAnyActedOn ? [{ key: 'act', header: say(words.act), cell: (line: Line) => <Act id={statement.id} version={statement.version} line={line} /> }] : []),
        ]}
      />
      {statement.attachments.map(({ attachment, translation }) =>
        translation ? (
          <Disclosure key={attachment} summary={say(words.given, { part: say(statementPartWords[partOfAttachment[attachment]]), on: translation.providedOn })}>
            <p lang="ja" className="whitespace-pre-wrap">
              {translation.text}
            </p>
          </Disclosure>
        ) : null,
      )}
    </>
  );
}

interface OfLine {
  readonly id: string;
  readonly version: number;
  readonly line: Line;
}

function Act({ id, version, line }: OfLine): ReactNode {
  const { attachment, viewerMay } = line;
  return (
    <>
      <VerbButton verb="requestReferenceTranslation" kind="secondary" document={RequestReferenceTranslationDocument} viewerMay={viewerMay} input={() => ({ id, expectedVersion: version, attachment })} />
      {viewerMay.includes('provideReferenceTranslation') ? <Provide {...{ id, version, line }} /> : null}
    </>
  );
}

function Provide({ id, version, line: { attachment, text: original, translation } }: OfLine): ReactNode {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const part = say(statementPartWords[partOfAttachment[attachment]]);
  return (
    <>
      <Button kind="secondary" context={part} onClick={() => setOpen(true)}>
        {say(verbWords.provideReferenceTranslation)}
      </Button>
      <Modal title={part} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>{say(words.original)}</p>
        <p lang="en" className="whitespace-pre-wrap">
          {original}
        </p>
        <VerbForm
          verb="provideReferenceTranslation"
          document={ProvideReferenceTranslationDocument}
          keep={`provideReferenceTranslation:${id}:${attachment}`}
          initial={{ text: translation?.text ?? '' }}
          questions={[{ name: 'text', kind: 'area', label: say(words.text), requirement: 'required' }]}
          input={({ text }) => ({ id, expectedVersion: version, attachment, text: text('text') })}
          onDone={() => setOpen(false)}
        />
      </Modal>
    </>
  );
}
