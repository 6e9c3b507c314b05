import { day } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { RefusalResolver } from '@toroku/server-graph';
import { anActor, FULL_SIZE, fullSizeControls, House, knowOrganisations, loadCatalogue, openGraph } from '@toroku/testing';
import { catalogueResolvers, catalogueTables, controlHelp, loadCertificateMapping, loadControlGuidance, loadedHelp } from '..';

const reviewer = anActor('SUPPORT_BODY', 'IPA', ['REVIEWER']);
const provider = anActor('CSP', 'Aozora');
const CONTROL = '9.2.3.11.PB';
const controls = fullSizeControls();
const HELP = `{ controlHelp(editionId: "2022-04", controlId: "${CONTROL}") { guidance { textJa textEn source } mapped { scheme reference } } loadedHelp { editionId scheme source lines loadedOn } }`;
const guidance = (source: string, ...rows: readonly string[]) => ({ editionId: '2022-04', source, csv: ['control_id,text_ja,text_en', ...rows].join('\n') });
const mapping = (scheme: 'ISO_27001' | 'SOC_2', ...rows: readonly string[]) => ({ editionId: '2022-04', scheme, source: '対応表', csv: ['reference,control_id', ...rows].join('\n') });

describe('what operators load to help with the controls', () => {
  let house: House;
  let graph: Awaited<ReturnType<typeof openGraph>>;
  const help = async () => (await graph(provider, HELP)).data;

  beforeEach(async () => {
    house = await House.open([...accessTables, ...catalogueTables], day('2022-11-10'));
    await knowOrganisations(house, { CSP: ['Aozora'], PLATFORM: ['Toroku'], SUPPORT_BODY: ['IPA'] });
    await loadCatalogue(house, controls);
    graph = await openGraph(house, [...catalogueResolvers, RefusalResolver]);
  });
  afterEach(() => house.close());

  it('is nothing at first, and is nobody else’s to load', async () => {
    expect(await help()).toEqual({ controlHelp: { guidance: null, mapped: [] }, loadedHelp: [] });
    expect(await house.refusalCodes(provider, loadControlGuidance, guidance('手引き'))).toEqual(['NOT_FOUND']);
    expect(await house.refusalCodes(provider, loadCertificateMapping, mapping('SOC_2'))).toEqual(['NOT_FOUND']);
    expect(await house.refusalCodes(reviewer, loadControlGuidance, { ...guidance('手引き'), editionId: '2031-01' })).toEqual(['NOT_FOUND']);
  });

  it('stands beside the control for whoever writes; what is loaded later takes its place', async () => {
    await house.done(reviewer, loadControlGuidance, guidance('手引き 第1版', `${CONTROL},鍵は分けて保管する。,`, '9.2.3,入口の説明,Way in'));
    await house.done(reviewer, loadControlGuidance, guidance('手引き 第2版', `${CONTROL},"鍵は分け、
記録する。",Keep apart.`));
    await house.done(reviewer, loadCertificateMapping, mapping('SOC_2', `CC6.1,${CONTROL}`, 'CC6.1,9.2.3'));
    await house.done(reviewer, loadCertificateMapping, mapping('ISO_27001', `A.5.17,${CONTROL}`, `A.5.16,${CONTROL}`));
    await house.done(reviewer, loadCertificateMapping, mapping('SOC_2', `CC6.2,${CONTROL}`));
    expect(await help()).toEqual({
      controlHelp: {
        guidance: { textJa: '鍵は分け、\n記録する。', textEn: 'Keep apart.', source: '手引き 第2版' },
        mapped: [
          { scheme: 'ISO_27001', reference: 'A.5.16' },
          { scheme: 'ISO_27001', reference: 'A.5.17' },
          { scheme: 'SOC_2', reference: 'CC6.2' },
        ],
      },
      loadedHelp: [
        { editionId: '2022-04', scheme: null, source: '手引き 第2版', lines: 1, loadedOn: '2022-11-10' },
        { editionId: '2022-04', scheme: 'ISO_27001', source: '対応表', lines: 2, loadedOn: '2022-11-10' },
        { editionId: '2022-04', scheme: 'SOC_2', source: '対応表', lines: 1, loadedOn: '2022-11-10' },
      ],
    });
  });

  it('is taken away by a file without rows', async () => {
    await house.done(reviewer, loadControlGuidance, guidance('手引き', `${CONTROL},説明,`));
    await house.done(reviewer, loadCertificateMapping, mapping('SOC_2', `CC6.1,${CONTROL}`));
    await house.done(reviewer, loadControlGuidance, guidance('手引き'));
    await house.done(reviewer, loadCertificateMapping, mapping('SOC_2'));
    expect(await help()).toEqual({ controlHelp: { guidance: null, mapped: [] }, loadedHelp: [] });
  });

  it('is loaded whole or not at all, and a full-size file goes in', async () => {
    await house.done(reviewer, loadControlGuidance, guidance('手引き', `${CONTROL},説明,`));
    expect(await house.refusalCodes(reviewer, loadControlGuidance, guidance('手引き', `${CONTROL},別の説明,`, '99.9.9,知らない管理策,'))).toEqual(['HELP_CONTROL_UNKNOWN']);
    expect(await help()).toMatchObject({ controlHelp: { guidance: { textJa: '説明' } } });
    await house.done(reviewer, loadControlGuidance, guidance('手引き', ...controls.map(({ controlId }) => `${controlId},${'説明'.repeat(200)},`)));
    expect(await help()).toMatchObject({ loadedHelp: [{ lines: FULL_SIZE }] });
  });

  it('is read in one statement of SQL each, however much there is', async () => {
    await house.done(reviewer, loadCertificateMapping, mapping('ISO_27001', ...[1, 2, 3, 4].map((number) => `A.5.${number},${CONTROL}`)));
    expect(await house.reading(provider, async ({ read }) => [(await controlHelp(read, '2022-04', CONTROL)).mapped.length, (await loadedHelp(read)).length, read.statements])).toEqual([4, 1, 2]);
  });
});
