import { useSuspenseQuery } from '@apollo/client/react';
import { Breadcrumbs, PageHeading, Section, Select, useSay } from '@toroku/ui';
import { NotFound, useName, VerbButton } from '@toroku/web-base';
import { cspEditionWords as words, cspMenuWords, cspStatementWords } from '@toroku/words';
import { useState, type ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Comparison } from './Comparison';
import { MoveStatementToEditionDocument, StatementEditionDocument } from './Page.generated';

/** A statement beside another edition of the catalogue, and the move to it. */
export function StatementEditionPage(): ReactNode {
  const { id = '' } = useParams();
  const say = useSay();
  const name = useName();
  const navigate = useNavigate();
  const [to, setTo] = useState('');
  const { statement, catalogueEditions } = useSuspenseQuery(StatementEditionDocument, { variables: { id, to, isChosen: to !== '' }, fetchPolicy: 'cache-and-network' }).data;
  if (!statement) return <NotFound />;
  const others = catalogueEditions.filter((edition) => edition.id !== statement.editionId);
  const move = statement.editionMove ?? null;
  return (
    <>
      <title>{say(words.title)}</title>
      <Breadcrumbs items={[{ href: '/statements', label: say(cspMenuWords.statements) }, { href: `/statements/${id}`, label: say(cspStatementWords.title, { service: name(statement.service) }) }, { label: say(words.title) }]} />
      <PageHeading title={say(words.title)} lead={say(words.lead, { edition: statement.editionId })} />
      {others.length === 0 ? <p>{say(words.none)}</p> : <Select label={say(words.to)} noneLabel={say(words.choose)} options={others.map((edition) => ({ value: edition.id, label: say(cspStatementWords.editionOption, { id: edition.id, count: edition.controlCount }) }))} value={to} onChange={setTo} />}
      {move ? <Comparison move={move} /> : null}
      {move ? (
        <Section title={say(words.moving)}>
          <VerbButton
            verb="moveStatementToEdition"
            document={MoveStatementToEditionDocument}
            viewerMay={statement.viewerMay}
            input={() => ({ id, expectedVersion: statement.version, editionId: to })}
            confirm={<p>{say(words.confirm, { removed: move.removed.filter(({ said }) => said !== '').length, added: move.added.length })}</p>}
            onDone={() => void navigate(`/statements/${id}`)}
          />
        </Section>
      ) : null}
    </>
  );
}
