import { reportNamesOrganisationAndMethod } from './report-names-organisation-and-method';

const stated = { organisation: '内部監査室', responsiblePerson: '高橋 実', performers: ['佐藤 花子'], method: '閲覧と質問、サンプルテスト' };

describe('様式2-3 — 監査体制と方法 (S-160, S-164, S-165, S-170)', () => {
  it('is satisfied when all four are stated', () => {
    expect(reportNamesOrganisationAndMethod.judge(stated)).toEqual({ kind: 'satisfied' });
  });

  it('leaves the choice to the provider: one person, bought in, without tests of operation (S-164, S-170)', () => {
    const choice = { organisation: '外部委託', responsiblePerson: '佐藤 花子', performers: ['佐藤 花子'], method: '閲覧のみ' };
    expect(reportNamesOrganisationAndMethod.judge(choice)).toEqual({ kind: 'satisfied' });
  });

  it('names every field that is empty', () => {
    expect(reportNamesOrganisationAndMethod.judge({ organisation: '　', responsiblePerson: '', performers: [], method: '' })).toMatchObject({
      kind: 'unsatisfied',
      reasons: ['organisation', 'responsiblePerson', 'performers', 'method'].map((field) => ({ code: 'REPORT_FIELD_MISSING', facts: { field } })),
    });
  });
});
