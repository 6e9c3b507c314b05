import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, DataTable, DayText, EmptyState, NotificationBanner, PageHeading, Section, StackedBars, StatusBadge, TextLink, useSay } from '@toroku/ui';
import { NotFound, useName, usePerson } from '@toroku/web-base';
import { certificateSchemeWords, cspCrosswalkWords as words, cspMenuWords, cspStatementWords, statementBookWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { chaptersOf } from './crosswalk';
import { CrosswalkControls } from './CrosswalkControls';
import { StatementCrosswalkDocument, type StatementCrosswalkQuery } from './Page.generated';

/** From the certificates of a statement to the controls that they touch. */
export function StatementCrosswalkPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const { statement, loadedHelp } = useSuspenseQuery(StatementCrosswalkDocument, { variables: { id }, fetchPolicy: 'cache-and-network' }).data;
  if (!statement) return <NotFound />;
  const mappings = loadedHelp.filter(({ editionId }) => editionId === statement.editionId);
  return (
    <>
      <title>{say(words.title)}</title>
      <Breadcrumbs items={[{ href: '/statements', label: say(cspMenuWords.statements) }, { href: `/statements/${id}`, label: say(cspStatementWords.title, { service: name(statement.service) }) }, { label: say(words.title) }]} />
      <PageHeading title={say(words.title)} lead={say(words.lead)} />
      <NotificationBanner tone="info" title={say(words.notAccepted)} />
      <Certificates id={id} certificates={statement.parts.certificates} mappings={mappings} />
      {statement.crosswalk.length > 0 ? (
        <>
          <Section title={say(words.coverage)}>
            <StackedBars
              caption={say(words.coverage)}
              rows={chaptersOf(statement.crosswalk).map(({ chapter, withEvidence, without }) => ({
                label: say(cspStatementWords.chapter, { chapter }),
                parts: [
                  { label: say(words.withEvidence), value: withEvidence, tone: 'success' },
                  { label: say(words.without), value: without, tone: 'warning' },
                ],
              }))}
            />
          </Section>
          <CrosswalkControls statementId={id} lines={statement.crosswalk} mayLink={statement.viewerMayLinkEvidence} />
        </>
      ) : null}
    </>
  );
}

interface CertificatesProps {
  readonly id: string;
  readonly certificates: NonNullable<StatementCrosswalkQuery['statement']>['parts']['certificates'];
  readonly mappings: StatementCrosswalkQuery['loadedHelp'];
}

function Certificates({ id, certificates, mappings }: CertificatesProps): ReactNode {
  const say = useSay();
  const { today } = usePerson();
  const mappingOf = (scheme: CertificatesProps['certificates'][number]['scheme']): string => {
    if (!scheme) return say(words.mappingOther);
    const mapping = mappings.find((one) => one.scheme === scheme);
    return mapping ? say(words.mappingOf, { source: mapping.source, lines: mapping.lines }) : say(words.mappingNone);
  };
  return (
    <DataTable
      caption={say(words.certificates)}
      rows={certificates}
      rowKey={({ name, scheme, validThroughOn }) => `${name} ${scheme ?? ''} ${validThroughOn ?? ''}`}
      empty={<EmptyState title={say(words.certificatesNone)} action={<TextLink href={`/statements/${id}`}>{say(words.toStatement)}</TextLink>} />}
      columns={[
        { key: 'name', header: say(statementBookWords.name), isRowHeader: true, cell: ({ name }) => name },
        { key: 'scheme', header: say(statementBookWords.scheme), cell: ({ scheme }) => say(scheme ? certificateSchemeWords[scheme] : cspStatementWords.schemeOther) },
        {
          key: 'through',
          header: say(statementBookWords.validThroughOn),
          cell: ({ validThroughOn }) => (
            <>
              <DayText day={validThroughOn} isShort /> {validThroughOn && validThroughOn < today ? <StatusBadge tone="warning">{say(words.expired)}</StatusBadge> : null}
            </>
          ),
        },
        { key: 'mapping', header: say(words.mapping), cell: ({ scheme }) => mappingOf(scheme) },
      ]}
    />
  );
}
