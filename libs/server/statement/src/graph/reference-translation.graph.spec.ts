import type { Statement } from '@toroku/domain-statement';
import { day } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { catalogueTables } from '@toroku/server-catalogue';
import { RefusalResolver } from '@toroku/server-graph';
import { providerTables } from '@toroku/server-provider';
import { aCompleteStatement, anActor, aService, House, knowOrganisations, loadCatalogue, openGraph } from '@toroku/testing';
import { attachmentsOf, declareStatement, describeStatement, provideReferenceTranslation, requestReferenceTranslation, reviseDeclaredStatement, statementResolvers, StatementTable, statementTables } from '..';

const author = anActor('CSP', 'Aozora');
const elsewhere = anActor('CSP', 'Midori');
const reviewer = anActor('SUPPORT_BODY', 'Shien', ['REVIEWER']);
const attachment = 'SERVICE_OVERVIEW';
const PAGE = 'query ($id: ID!) { statement(id: $id) { attachments { attachment language translationState requestedOn translation { text providedOn } viewerMay } } }';
const ASK = `mutation ($input: RequestReferenceTranslationInput!) { requestReferenceTranslation(input: $input) { ... on Statement { attachments { attachment translationState } } ... on Refused { refusals { code } } } }`;

describe('the reference translation of an English attachment (LIU rules 7.10, S-010)', () => {
  let house: House;
  let graph: Awaited<ReturnType<typeof openGraph>>;
  let statement: Statement;
  const seen = () => ({ id: statement.id, expectedVersion: statement.version });
  const line = async (actor: typeof author) => {
    const { data, errors } = await graph(actor, PAGE, { id: statement.id });
    expect(errors).toBeUndefined();
    return (data as { statement: { attachments: readonly { attachment: string }[] } | null }).statement?.attachments.find((one) => one.attachment === attachment);
  };
  const write = async (text: string): Promise<void> => {
    statement = await house.done(author, describeStatement, { ...seen(), parts: { ...statement.parts, serviceOverview: text } });
  };

  beforeAll(async () => {
    house = await House.open([...accessTables, ...catalogueTables, ...providerTables, ...statementTables], day('2022-11-10'));
    await knowOrganisations(house, { CSP: ['Aozora', 'Midori'], SUPPORT_BODY: ['Shien'], PLATFORM: ['Toroku'] });
    await loadCatalogue(house);
    graph = await openGraph(house, [...statementResolvers, RefusalResolver]);
    statement = await aCompleteStatement(house, author, { service: await aService(house, author), periodStartOn: day('2021-07-01'), periodEndOn: day('2022-06-30') });
    await house.truth(`insert into sight (subject_id, party, granted_by) values ($1, 'KIND:SUPPORT_BODY', 'spec')`, [statement.id]);
    await write('We answer questions on two sites.');
    statement = await house.done(author, declareStatement, seen());
  });
  afterAll(() => house.close());

  it('may be asked for by the support body, and awaits nothing before', async () => {
    expect(await line(reviewer)).toMatchObject({ language: 'EN', translationState: 'NOT_REQUESTED', requestedOn: null, translation: null, viewerMay: ['requestReferenceTranslation'] });
    expect(await line(author)).toMatchObject({ translationState: 'NOT_REQUESTED', viewerMay: [] });
    expect(await house.refusalCodes(author, provideReferenceTranslation, { ...seen(), attachment, text: '二つの拠点で答える。' })).toEqual(['TRANSLATION_NOT_REQUESTED']);
  });

  it('of a Japanese attachment is not needed', async () => {
    expect(await house.refusalCodes(reviewer, requestReferenceTranslation, { ...seen(), attachment: 'INTERNAL_CONTROL' })).toEqual(['ATTACHMENT_NOT_ENGLISH']);
  });

  it('once asked for awaits the provider, who is told; asking twice is refused', async () => {
    const { data } = await graph(reviewer, ASK, { input: { ...seen(), attachment, idempotencyKey: 'ask' } });
    expect(data).toMatchObject({ requestReferenceTranslation: { attachments: expect.arrayContaining([{ attachment, translationState: 'REQUESTED' }]) } });
    expect(await line(author)).toMatchObject({ translationState: 'REQUESTED', requestedOn: '2022-11-10', viewerMay: ['provideReferenceTranslation'] });
    expect(await house.truth('select party, code, facts from outbox where subject_id = $1', [statement.id])).toEqual([{ party: `ORG:${author.organisationId}`, code: 'REFERENCE_TRANSLATION_REQUESTED', facts: { part: 'serviceOverview' } }]);
    expect(await house.refusalCodes(reviewer, requestReferenceTranslation, { ...seen(), attachment })).toEqual(['TRANSLATION_REQUESTED_ALREADY']);
  });

  it('is given in Japanese and read by the support body, which is told', async () => {
    expect(await house.refusalCodes(author, provideReferenceTranslation, { ...seen(), attachment, text: 'In English.' })).toEqual(['TRANSLATION_NOT_JAPANESE']);
    await house.done(author, provideReferenceTranslation, { ...seen(), attachment, text: '二つの拠点で答える。' });
    expect(await line(reviewer)).toMatchObject({ translationState: 'PROVIDED', translation: { text: '二つの拠点で答える。', providedOn: '2022-11-10' }, viewerMay: [] });
    expect(await house.truth(`select party from outbox where code = 'REFERENCE_TRANSLATION_PROVIDED'`)).toEqual([{ party: `ORG:${reviewer.organisationId}` }]);
  });

  it('is stale when the original was replaced, until it is given anew once that is declared; the version seen is asked for', async () => {
    const before = seen();
    statement = await house.done(author, reviseDeclaredStatement, seen());
    await write('We answer questions on three sites.');
    expect(await line(author)).toMatchObject({ translationState: 'STALE', viewerMay: [] });
    statement = await house.done(author, declareStatement, seen());
    expect(await line(reviewer)).toMatchObject({ translationState: 'STALE', translation: { text: '二つの拠点で答える。' } });
    expect(await line(author)).toMatchObject({ viewerMay: ['provideReferenceTranslation'] });
    expect(await house.refusalCodes(author, provideReferenceTranslation, { ...before, attachment, text: '二つの拠点で答える。' })).toEqual(['STALE_VERSION']);
    await house.done(author, provideReferenceTranslation, { ...seen(), attachment, text: '三つの拠点で答える。' });
    expect(await line(reviewer)).toMatchObject({ translationState: 'PROVIDED', translation: { text: '三つの拠点で答える。' } });
    expect(await house.truth('select text from reference_translation where statement_id = $1 order by id', [statement.id])).toHaveLength(2);
  });

  it('is not needed any more when the original is written in Japanese', async () => {
    statement = await house.done(author, reviseDeclaredStatement, seen());
    await write('三つの拠点で答える。');
    expect(await line(author)).toMatchObject({ language: 'JA', translationState: 'NOT_NEEDED', viewerMay: [] });
  });

  it('is nothing to another provider, and nobody asks or gives out of turn', async () => {
    expect(await line(elsewhere)).toBeUndefined();
    expect(await house.refusalCodes(elsewhere, provideReferenceTranslation, { ...seen(), attachment, text: '答える。' })).toEqual(['NOT_FOUND']);
    expect(await house.refusalCodes(author, requestReferenceTranslation, { ...seen(), attachment })).toEqual(['NOT_PERMITTED']);
    expect(await house.refusalCodes(reviewer, provideReferenceTranslation, { ...seen(), attachment, text: '答える。' })).toEqual(['NOT_FOUND']);
    expect(await house.refusalCodes({ ...reviewer, duties: ['ADMINISTRATOR'] }, requestReferenceTranslation, { ...seen(), attachment })).toEqual(['NOT_PERMITTED']);
  });

  it('is read in two statements of SQL, however many attachments and translations there are', async () => {
    const counted = await house.reading(author, async ({ read }) => {
      const row = await read.one(StatementTable, statement.id);
      const before = read.statements;
      return [row && (await attachmentsOf(read, author, row)).length, read.statements - before];
    });
    expect(counted).toEqual([5, 2]);
  });
});
