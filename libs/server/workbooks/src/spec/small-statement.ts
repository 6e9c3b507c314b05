import { controlFrom } from '@toroku/domain-catalogue';
import { emptyParts, type StatedControl, type Statement, type StatementParts } from '@toroku/domain-statement';
import { day } from '@toroku/kernel';
import type { OpenForm } from '../door';
import { openStatementForm } from '../forms/statement-door';

/** Two objectives, their details, and one control of each other tier: enough to go wrong in every way. */
export const smallEdition = ['3.1.2.1', '4.4.1.1', '5.1.1', '5.1.1.1', '5.1.1.10', '9.2.3', '9.2.3.1', '9.2.3.2', '9.2.3.11.PB', '10.11.12'].map((controlId) =>
  controlFrom({ controlId, labelJa: `内容 ${controlId}`, labelEn: `Label ${controlId}`, liuAreas: [] }, 'IMPORTED'),
);

/** What the small statement says where a spec says nothing else. */
export const smallAnswers: readonly StatedControl[] = [
  { controlId: '3.1.2.1', selected: true, individualControls: ['経営会議で年に一度見直す。'], reasonNotSelected: '', changes: [] },
  { controlId: '9.2.3.1', selected: true, individualControls: ['特権を台帳で管理する。', '=四半期ごとに棚卸しする。'], reasonNotSelected: '', changes: [{ before: '紙の台帳', after: '電子の台帳', changedOn: day('2022-04-01') }] },
  { controlId: '9.2.3.2', selected: false, individualControls: [], reasonNotSelected: '-対象の機器がない。', changes: [] },
];

const statement: Statement = {
  id: '01890a00-0000-7000-8000-000000000001',
  version: 3,
  serviceId: '01890a00-0000-7000-8000-000000000002',
  providerId: '01890a00-0000-7000-8000-000000000003',
  editionId: '2022-04',
  ruleSetId: 'LIU-2022-11',
  state: 'DRAFT',
  previousStatementId: null,
  periodStartOn: day('2022-01-01'),
  periodEndOn: day('2022-12-31'),
  parts: { ...emptyParts, scopeJa: '青空チャットの全機能。\n管理画面を含む。', regions: ['東京', '大阪'] },
  openedOn: day('2022-11-10'),
  declaredOn: null,
  declaredBy: null,
  contentDigest: null,
};

/** The form of a small statement. */
export function aSmallStatement({ answers = smallAnswers, parts = statement.parts }: { readonly answers?: readonly StatedControl[]; readonly parts?: StatementParts } = {}): OpenForm {
  const said = { ...statement, parts };
  const facts = { statement: said, controls: smallEdition, answers, previousPeriodEndOn: null, listedNumbers: [], limits: { periodYearsMost: 1, periodMonthsLeast: 3 } };
  return openStatementForm(said, { facts, heads: smallEdition, serviceName: '青空チャット' });
}
