import type { Statement } from '@toroku/domain-statement';
import { day } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { catalogueTables, loadCertificateMapping } from '@toroku/server-catalogue';
import { RefusalResolver } from '@toroku/server-graph';
import { providerTables } from '@toroku/server-provider';
import { describeStatement, statementResolvers, statementTables } from '@toroku/server-statement';
import { aCompleteStatement, anActor, aService, House, knowOrganisations, loadCatalogue, openGraph } from '@toroku/testing';
import { evidenceResolvers, evidenceTables, linkEvidence, registerEvidence } from '..';

const provider = anActor('CSP', 'Aozora');
const stranger = anActor('CSP', 'Midori');
const reviewer = anActor('SUPPORT_BODY', 'IPA', ['REVIEWER']);
const CROSSWALK = 'query ($id: ID!) { statement(id: $id) { crosswalk { controlId evidence mapped { scheme reference } } } }';
const mapping = (scheme: 'ISO_27001' | 'SOC_2', ...rows: readonly string[]) => ({ editionId: '2022-04', scheme, source: '対応表', csv: ['reference,control_id', ...rows].join('\n') });

describe('the crosswalk from certificates to controls (S-157: help, never a substitute)', () => {
  let house: House;
  let graph: Awaited<ReturnType<typeof openGraph>>;
  let statement: Statement;
  const crosswalk = async (actor = provider) => {
    const { data, errors, statements } = await graph(actor, CROSSWALK, { id: statement.id });
    expect(errors).toBeUndefined();
    return { statements, lines: (data as { statement: { crosswalk: readonly unknown[] } | null }).statement?.crosswalk };
  };
  const hold = async (...certificates: Statement['parts']['certificates']) => {
    statement = await house.done(provider, describeStatement, { id: statement.id, expectedVersion: statement.version, parts: { ...statement.parts, certificates } });
  };

  beforeAll(async () => {
    house = await House.open([...accessTables, ...catalogueTables, ...providerTables, ...statementTables, ...evidenceTables], day('2022-11-10'));
    await knowOrganisations(house, { CSP: ['Aozora', 'Midori'], PLATFORM: ['Toroku'], SUPPORT_BODY: ['IPA'] });
    await loadCatalogue(house);
    graph = await openGraph(house, [...statementResolvers, ...evidenceResolvers, RefusalResolver] as never);
    statement = await aCompleteStatement(house, provider, { service: await aService(house, provider), periodStartOn: day('2021-07-01'), periodEndOn: day('2022-06-30') });
    await house.done(reviewer, loadCertificateMapping, mapping('ISO_27001', 'A.5.17,9.2.3.11.PB', 'A.5.15,9.2.3.11.PB', 'A.5.15,9.2.3'));
    await house.done(reviewer, loadCertificateMapping, mapping('SOC_2', 'CC6.1,9.2.3.11.PB', 'CC1.1,6.1.1.13.PB'));
  });
  afterAll(() => house.close());

  it('is empty without a certificate of a scheme that the platform knows by name', async () => {
    await hold({ name: '業界の認証', validThroughOn: null });
    expect((await crosswalk()).lines).toEqual([]);
  });

  it('names the controls that the certificates touch, in the order of their numbers, with the files linked already', async () => {
    await hold({ name: 'ISMS 認証', scheme: 'ISO_27001', validThroughOn: day('2023-12-31') });
    const { id } = await house.done(provider, registerEvidence, { uploadId: statement.id, name: '適用宣言書.pdf', digest: 'a'.repeat(64), size: 10, mediaType: 'application/pdf', scan: { kind: 'NOT_SCANNED' } });
    await house.done(provider, linkEvidence, { id, statementId: statement.id, controlIds: ['9.2.3.11.PB'] });
    expect((await crosswalk()).lines).toEqual([
      { controlId: '9.2.3', evidence: 0, mapped: [{ scheme: 'ISO_27001', reference: 'A.5.15' }] },
      { controlId: '9.2.3.11.PB', evidence: 1, mapped: [{ scheme: 'ISO_27001', reference: 'A.5.15' }, { scheme: 'ISO_27001', reference: 'A.5.17' }] },
    ]);
  });

  it('asks as many questions for more certificates, and tells nobody else', async () => {
    const few = await crosswalk();
    await hold({ name: 'ISMS 認証', scheme: 'ISO_27001', validThroughOn: null }, { name: 'SOC 2 報告書', scheme: 'SOC_2', validThroughOn: null });
    const more = await crosswalk();
    expect([more.lines?.length, more.statements]).toEqual([3, few.statements]);
    expect((await crosswalk(stranger)).lines).toBeUndefined();
  });
});
