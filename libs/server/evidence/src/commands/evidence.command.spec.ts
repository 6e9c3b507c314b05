import type { EvidenceFile, ReceivedFile } from '@toroku/domain-evidence';
import type { Statement } from '@toroku/domain-statement';
import { bindStatement } from '@toroku/gate';
import { day } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { catalogueTables } from '@toroku/server-catalogue';
import { providerTables } from '@toroku/server-provider';
import { declareStatement, statementTables } from '@toroku/server-statement';
import { aCompleteStatement, anActor, aService, House, idOf, knowOrganisations, loadCatalogue, openGraph } from '@toroku/testing';
import { evidenceResolvers, evidenceTables, hasOpened } from '..';
import { linkEvidence } from './link-evidence';
import { openEvidence } from './open-evidence';
import { registerEvidence } from './register-evidence';
import { unlinkEvidence } from './unlink-evidence';

const provider = anActor('CSP', 'Aozora');
const stranger = anActor('CSP', 'Midori');
const auditor = anActor('AUDIT_BODY', 'Kita');
const otherAuditor = anActor('AUDIT_BODY', 'Minami');
let uploads = 0;
const received = (change: Partial<ReceivedFile> = {}): ReceivedFile => ({ uploadId: idOf(`upload ${(uploads += 1)}`), name: '規程.pdf', digest: 'a'.repeat(64), size: 10, mediaType: 'application/pdf', scan: { kind: 'NOT_SCANNED' }, ...change });

describe('evidence (証跡) through the gate', () => {
  let house: House;
  let statement: Statement;
  let file: EvidenceFile;

  beforeAll(async () => {
    house = await House.open([...accessTables, ...catalogueTables, ...providerTables, ...statementTables, ...evidenceTables], day('2022-11-10'));
    await knowOrganisations(house, { CSP: ['Aozora', 'Midori'], PLATFORM: ['Toroku'], AUDIT_BODY: ['Kita', 'Minami'] });
    await loadCatalogue(house);
    statement = await aCompleteStatement(house, provider, { service: await aService(house, provider), periodStartOn: day('2021-07-01'), periodEndOn: day('2022-06-30') });
    file = await house.done(provider, registerEvidence, received());
    await house.truth(`insert into sight (subject_id, party, granted_by) values ($1, $2, 'spec')`, [statement.id, `ORG:${auditor.organisationId}`]);
  });
  afterAll(() => house.close());

  const link = (...controlIds: readonly string[]) => ({ id: file.id, statementId: statement.id, controlIds });
  const linked = () => house.truth<{ id: string; control_id: string }>('select id, control_id from evidence_link where file_id = $1 order by control_id', [file.id]);

  it('belongs to the organisation of its uploader, once an upload', async () => {
    const given = received();
    const [one, again] = [await house.done(provider, registerEvidence, { ...given, idempotencyKey: given.uploadId }), await house.done(provider, registerEvidence, { ...given, idempotencyKey: given.uploadId })];
    expect(again).toEqual(one);
    expect(one).toMatchObject({ providerId: provider.organisationId, uploadedById: provider.id, uploadedAt: '2022-11-10T03:00:00.000Z' });
  });

  it('is not brought by an audit body, and leaves an entry when it is refused', async () => {
    expect(await house.refusalCodes(auditor, registerEvidence, received())).toEqual(['NOT_PERMITTED']);
    expect(await house.refusalCodes(provider, registerEvidence, received({ scan: { kind: 'INFECTED', signature: 'Eicar' } }))).toEqual(['FILE_INFECTED']);
    expect((await house.audit('registerEvidence')).at(-1)).toMatchObject({ outcome: 'REFUSED', codes: ['FILE_INFECTED'] });
  });

  it('is seen by nobody else before it is linked, then by those who see the statement', async () => {
    expect(await house.refusalCodes(auditor, openEvidence, { id: file.id, purpose: '監査' })).toEqual(['NOT_FOUND']);
    await house.done(provider, linkEvidence, link('9.2.3.11.PB', '9.2.3'));
    await house.done(provider, linkEvidence, link('9.2.3'));
    expect((await linked()).map(({ control_id }) => control_id)).toEqual(['9.2.3', '9.2.3.11.PB']);
    expect(await house.done(auditor, openEvidence, { id: file.id, purpose: '運用の確認' })).toMatchObject({ id: file.id });
    for (const outsider of [stranger, otherAuditor]) expect(await house.refusalCodes(outsider, openEvidence, { id: file.id, purpose: '監査' })).toEqual(['NOT_FOUND']);
  });

  it('is linked and unlinked by its provider alone', async () => {
    const [first] = await linked();
    expect(await house.refusalCodes(auditor, linkEvidence, link('9.2.3'))).toEqual(['NOT_PERMITTED']);
    expect(await house.refusalCodes(auditor, unlinkEvidence, { id: first!.id })).toEqual(['NOT_PERMITTED']);
    expect(await house.refusalCodes(stranger, unlinkEvidence, { id: first!.id })).toEqual(['NOT_FOUND']);
    expect(await house.refusalCodes(provider, linkEvidence, link('1.1'))).toEqual(['CONTROL_NOT_IN_EDITION']);
  });

  it('tells its owner who opened it, when and why, and others only of themselves', async () => {
    const graph = await openGraph(house, evidenceResolvers as never);
    const QUESTION = `query ($fileId: ID!) { evidenceAccesses(fileId: $fileId) { purpose openedAt openerNameEn organisation { nameEn } } }`;
    const ofKita = { purpose: '運用の確認', openedAt: '2022-11-10T03:00:00.000Z', openerNameEn: auditor.id, organisation: { nameEn: 'Kita' } };
    const asked = async (actor: typeof provider) => JSON.parse(JSON.stringify((await graph(actor, QUESTION, { fileId: file.id })).data)) as unknown;
    expect(await asked(provider)).toEqual({ evidenceAccesses: [ofKita] });
    await house.done(provider, openEvidence, { id: file.id, purpose: '見直し' });
    expect(await asked(provider)).toMatchObject({ evidenceAccesses: [{ purpose: '見直し' }, ofKita] });
    expect(await asked(auditor)).toEqual({ evidenceAccesses: [ofKita] });
    expect(await asked(otherAuditor)).toEqual({ evidenceAccesses: [] });
  });

  it('is downloaded by the person who opened it, for ten minutes', async () => {
    const opened = (actorId: string, now: string) => house.reading(auditor, ({ read }) => hasOpened(read, { fileId: file.id, actorId, now, minutes: 10 }));
    expect(await opened(auditor.id, '2022-11-10T03:09:59.000Z')).toBe(true);
    expect(await opened(auditor.id, '2022-11-10T03:10:00.000Z')).toBe(false);
    expect(await opened(provider.id, '2022-11-10T03:00:00.000Z')).toBe(false);
  });

  it('shows statements, controls and files in a number of questions that does not grow', async () => {
    const graph = await openGraph(house, evidenceResolvers as never);
    const QUESTION = '{ evidenceFiles { id name scan uploadedBy { nameEn } provider { nameEn } viewerMay links { controlId viewerMay statement { evidence(controlId: "9.2.3") { controlId file { name } } } } } }';
    const few = await graph(provider, QUESTION);
    expect(few.errors).toBeUndefined();
    expect((few.data as { evidenceFiles: { id: string; links: unknown[] }[] }).evidenceFiles.find(({ id }) => id === file.id)?.links).toHaveLength(2);
    for (let more = 0; more < 4; more += 1) {
      const another = await house.done(provider, registerEvidence, received());
      await house.done(provider, linkEvidence, { ...link('9.2.3', '9.2.3.11.PB'), id: another.id });
    }
    expect((await graph(provider, QUESTION)).statements).toBe(few.statements);
    expect((await graph(provider, '{ evidenceFiles(onlyUnlinked: true, search: "規程") { links { id } } }')).data).toEqual({ evidenceFiles: [{ links: [] }] });
    expect((await graph(auditor, '{ evidenceFiles { id } }')).data).toEqual({ evidenceFiles: [] });
  });

  it('is taken away while the statement is a draft, and stays once it is declared', async () => {
    const [first, second] = await linked();
    await house.done(provider, unlinkEvidence, { id: first!.id });
    expect(await linked()).toEqual([second]);
    expect((await house.audit('unlinkEvidence')).at(-1)).toMatchObject({ outcome: 'DONE', subject_id: file.id });
    await house.done(provider, declareStatement, { id: statement.id, expectedVersion: statement.version });
    expect(await house.refusalCodes(provider, unlinkEvidence, { id: second!.id })).toEqual(['EVIDENCE_STAYS_WITH_THE_STATEMENT']);
    await house.done(provider, linkEvidence, link('9.2.3'));
    expect(await linked()).toHaveLength(2);
  });

  it('is bound by the database to its statement and its owner, past every command', async () => {
    const foreign = await aCompleteStatement(house, stranger, { service: await aService(house, stranger), periodStartOn: day('2021-07-01'), periodEndOn: day('2022-06-30') });
    const tried = async (sql: string, values: readonly unknown[]): Promise<string> => {
      const runner = house.database.api.createQueryRunner();
      await runner.startTransaction();
      const { text, values: bound } = bindStatement(stranger);
      await runner.query(text, [...bound]);
      const code = await runner.query(sql, [...values]).then(() => 'done', (error: { code: string }) => error.code);
      await runner.rollbackTransaction();
      await runner.release();
      return code;
    };
    const LINK = `insert into evidence_link (id, file_id, statement_id, provider_id, control_id, linked_by_id, linked_on) values (gen_random_uuid(), $1, $2, $3, '9.2.3', $3, '2022-11-10')`;
    expect(await tried(LINK, [file.id, foreign.id, stranger.organisationId])).toBe('23503');
    expect(await tried(LINK, [file.id, statement.id, stranger.organisationId])).toBe('42501');
    expect(await tried(`update evidence_file set name = 'x'`, [])).toBe('42501');
    expect(await tried('delete from evidence_file', [])).toBe('42501');
  });
});
