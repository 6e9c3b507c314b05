import type { Statement } from '@toroku/domain-statement';
import { day } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { catalogueTables } from '@toroku/server-catalogue';
import { RefusalResolver } from '@toroku/server-graph';
import { providerTables } from '@toroku/server-provider';
import { aDeclaredStatement, anActor, aService, House, idOf, knowOrganisations, loadCatalogue, openGraph } from '@toroku/testing';
import { assignControls, assignmentsOf, commentOnControl, commentsOn, resolveComment, reviseDeclaredStatement, statementResolvers, statementTables } from '..';

const author = anActor('CSP', 'Aozora');
const auditor = anActor('CSP', 'Aozora', ['INTERNAL_AUDITOR']);
const elsewhere = anActor('CSP', 'Midori');
const support = anActor('SUPPORT_BODY', 'Shien');
const TALK = 'query ($id: ID!) { statement(id: $id) { comments(controlId: "9.2.3.11.PB") { id text writerNameJa resolvedAt } assignments { controlId nameJa } } }';
const CONTROL = '9.2.3.11.PB';

describe('what colleagues tell each other about controls', () => {
  let house: House;
  let graph: Awaited<ReturnType<typeof openGraph>>;
  let statement: Statement;
  const talk = async (actor: typeof author) => {
    const { data, errors } = await graph(actor, TALK, { id: statement.id });
    expect(errors).toBeUndefined();
    return (data as { statement: { comments: readonly { id: string }[]; assignments: readonly unknown[] } | null }).statement;
  };

  beforeAll(async () => {
    house = await House.open([...accessTables, ...catalogueTables, ...providerTables, ...statementTables], day('2022-11-10'));
    await knowOrganisations(house, { CSP: ['Aozora', 'Midori'], SUPPORT_BODY: ['Shien'], PLATFORM: ['Toroku'] });
    await loadCatalogue(house);
    graph = await openGraph(house, [...statementResolvers, RefusalResolver]);
    statement = await aDeclaredStatement(house, author, { service: await aService(house, author), periodStartOn: day('2021-07-01'), periodEndOn: day('2022-06-30') });
    for (const [actor, name] of [[author, '青山 文'], [auditor, '点検 花子'], [elsewhere, '緑川 葵']] as const)
      await house.truth(`insert into member (id, organisation_id, name_ja, name_en, email, issuer, subject, duties, state, invited_at) values ($1::uuid, $2, $3, 'Name', $1::text || '@example.jp', 'spec', $1::text, '{}', 'ACTIVE', now()) on conflict do nothing`, [actor.id, actor.organisationId, name]);
    await house.truth(`insert into sight (subject_id, party, granted_by) values ($1, 'KIND:SUPPORT_BODY', 'spec')`, [statement.id]);
  });
  afterAll(() => house.close());

  it('stays among them: the support body that reads the statement reads none of it, and nobody of elsewhere writes', async () => {
    await house.done(author, commentOnControl, { id: statement.id, controlId: CONTROL, text: '去年の審査で問われた' });
    expect(await talk(auditor)).toMatchObject({ comments: [{ text: '去年の審査で問われた', resolvedAt: null }] });
    expect(await talk(support)).toEqual({ comments: [], assignments: [] });
    expect(await talk(elsewhere)).toBeNull();
    expect(await house.refusalCodes(support, commentOnControl, { id: statement.id, controlId: CONTROL, text: 'x' })).toEqual(['NOT_FOUND']);
    expect(await house.refusalCodes(elsewhere, commentOnControl, { id: statement.id, controlId: CONTROL, text: 'x' })).toEqual(['NOT_FOUND']);
  });

  it('a comment is settled once, by any colleague', async () => {
    const [comment] = (await talk(author))?.comments ?? [];
    await house.done(auditor, resolveComment, { commentId: comment?.id ?? '' });
    expect(await talk(author)).toMatchObject({ comments: [{ resolvedAt: expect.any(String) }] });
    expect(await house.refusalCodes(author, resolveComment, { commentId: comment?.id ?? '' })).toEqual(['COMMENT_RESOLVED_ALREADY']);
    expect(await house.refusalCodes(elsewhere, resolveComment, { commentId: comment?.id ?? '' })).toEqual(['NOT_FOUND']);
  });

  it('controls are given to an active colleague, passed on, and taken back', async () => {
    const wish = { id: statement.id, controlIds: [CONTROL, '6.1.1.13.PB'] };
    expect(await house.refusalCodes(author, assignControls, { ...wish, memberId: auditor.id })).toEqual(['NOT_NOW']);
    await house.done(author, reviseDeclaredStatement, { id: statement.id, expectedVersion: statement.version });
    expect(await house.refusalCodes(author, assignControls, { ...wish, memberId: elsewhere.id })).toEqual(['ASSIGNEE_NOT_A_MEMBER']);
    expect(await house.refusalCodes(author, assignControls, { ...wish, memberId: idOf('nobody') })).toEqual(['ASSIGNEE_NOT_A_MEMBER']);
    await house.done(author, assignControls, { ...wish, memberId: author.id });
    await house.done(author, assignControls, { ...wish, memberId: auditor.id });
    expect((await talk(author))?.assignments).toHaveLength(2);
    await house.done(author, assignControls, { id: statement.id, controlIds: [CONTROL], memberId: null });
    expect((await talk(author))?.assignments).toMatchObject([{ controlId: '6.1.1.13.PB' }]);
  });

  it('is read in one statement of SQL each, however much there is', async () => {
    for (let count = 0; count < 5; count += 1) await house.done(author, commentOnControl, { id: statement.id, controlId: CONTROL, text: `その${count}` });
    const counted = await house.reading(author, async ({ read }) => [(await commentsOn(read, statement.id, CONTROL)).length, (await assignmentsOf(read, statement.id, null)).length, read.statements]);
    expect(counted).toEqual([6, 1, 2]);
  });
});
