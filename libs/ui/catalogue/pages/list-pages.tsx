import { useState, type ReactNode } from 'react';
import { Button, ClauseNote, DataTable, DayText, DescriptionList, LoadMore, Pagination, StatusBadge, TaskList, TextLink, type TableColumn } from '../../src';
import { State, useSample, type CataloguePage } from '../sample';

interface Service {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly registeredOn: string;
  readonly controls: number;
}

function useServices(): readonly Service[] {
  const t = useSample();
  return [
    { id: 'C25-0001', name: t('北斗ストレージ', 'Hokuto Storage'), provider: t('株式会社北斗クラウド', 'Hokuto Cloud Inc.'), registeredOn: '2025-04-01', controls: 1159 },
    { id: 'C25-0002', name: t('昴コンピュート基盤サービス（政府・自治体向け）', 'Subaru Compute for governments and municipalities'), provider: t('昴システムズ株式会社', 'Subaru Systems Ltd.'), registeredOn: '2025-10-01', controls: 842 },
  ];
}

function DescriptionListPage(): ReactNode {
  const t = useSample();
  const change = (
    <TextLink href="#change" context={t('（サービス名）', ' the name of the service')}>
      {t('変更する', 'Change')}
    </TextLink>
  );
  return (
    <>
      <State title={t('事実', 'Facts')}>
        <DescriptionList items={[{ term: t('登録番号', 'Number'), detail: 'C25-0001' }, { term: t('登録日', 'Registered on'), detail: <DayText day="2025-04-01" /> }]} />
      </State>
      <State title={t('回答の確認', 'Check your answers')}>
        <DescriptionList items={[{ term: t('サービス名', 'Name'), detail: t('北斗ストレージ', 'Hokuto Storage'), action: change }, { term: t('概要', 'Outline'), detail: t('政府機関の文書を保管する。\n国内の三拠点で運用する。', 'Keeps documents of agencies.\nRuns at three sites in Japan.'), action: change }]} />
      </State>
    </>
  );
}

function DataTablePage(): ReactNode {
  const t = useSample();
  const columns: readonly TableColumn<Service>[] = [
    { key: 'id', header: t('登録番号', 'Number'), cell: ({ id }) => id, isNarrow: true },
    { key: 'name', header: t('サービス', 'Service'), cell: ({ name }) => <TextLink href="#service">{name}</TextLink>, isRowHeader: true },
    { key: 'provider', header: t('事業者', 'Provider'), cell: ({ provider }) => provider },
    { key: 'on', header: t('登録日', 'Registered on'), cell: ({ registeredOn }) => <DayText day={registeredOn} />, isNarrow: true },
    { key: 'state', header: t('状態', 'State'), cell: () => <StatusBadge tone="success">{t('登録済み', 'Registered')}</StatusBadge>, isNarrow: true },
    { key: 'controls', header: t('管理策', 'Controls'), cell: ({ controls }) => controls, isNumeric: true },
  ];
  return (
    <>
      <State title={t('二行', 'Two rows')}>
        <DataTable caption={t('登録されたサービス', 'Registered services')} columns={columns} rows={useServices()} rowKey={({ id }) => id} />
      </State>
      <State title={t('空', 'Empty')}>
        <DataTable caption={t('登録されたサービス', 'Registered services')} columns={columns} rows={[]} rowKey={({ id }) => id} empty={t('登録されたサービスはまだありません', 'No service is registered yet')} />
      </State>
    </>
  );
}

function LoadMorePage(): ReactNode {
  const t = useSample();
  const [shown, setShown] = useState(20);
  return (
    <State title={t('まだある・読み込み中・すべて', 'More, busy, all')}>
      <LoadMore shown={shown} total={64} onClick={() => setShown(Math.min(64, shown + 20))} />
      <LoadMore shown={20} isBusy onClick={() => undefined} />
      <LoadMore shown={64} total={64} onClick={() => undefined} />
    </State>
  );
}

function PaginationPage(): ReactNode {
  const t = useSample();
  return (
    <State title={t('初め・中ほど・終わり', 'First, middle, last')}>
      {[1, 6, 12].map((page) => (
        <Pagination key={page} page={page} pages={12} label={t(`${page}ページにいるとき`, `On page ${page}`)} hrefOf={(to) => `#Pagination-${to}`} />
      ))}
    </State>
  );
}

function TaskListPage(): ReactNode {
  const t = useSample();
  const clause = <ClauseNote source={t('登録規則', 'Registration rules')} at={t('別表1', 'Table 1')} isPlatformDefault />;
  return (
    <TaskList
      groups={[
        {
          title: t('言明書を整える', 'Prepare the statement'),
          tasks: [
            { id: 'scope', title: t('対象の範囲', 'Scope'), href: '#scope', status: { tone: 'success', text: t('完了', 'Done') } },
            { id: 'controls', title: t('管理策の選択', 'Choice of controls'), href: '#controls', status: { tone: 'info', text: t('進行中', 'In progress') }, hint: t('1,159件のうち842件', '842 of 1,159'), due: <DayText day="2026-05-31" />, clause },
          ],
        },
        {
          title: t('提出する', 'Submit'),
          tasks: [
            { id: 'answer', title: t('審査からの質問', 'Questions from the examination'), href: '#answer', status: { tone: 'danger', text: t('回答が必要', 'Needs an answer') } },
            { id: 'submit', title: t('登録の申請', 'Application'), status: { tone: 'neutral', text: t('まだできません', 'Not yet') }, hint: t('言明書が完了すると始められます。', 'Can begin when the statement is done.') },
          ],
        },
      ]}
    />
  );
}

function StatusBadgePage(): ReactNode {
  const t = useSample();
  return (
    <State title={t('五つの調子', 'Five tones')}>
      <div className="flex flex-wrap gap-3">
        <StatusBadge tone="neutral">{t('未着手', 'Not begun')}</StatusBadge>
        <StatusBadge tone="info">{t('進行中', 'In progress')}</StatusBadge>
        <StatusBadge tone="success">{t('完了', 'Done')}</StatusBadge>
        <StatusBadge tone="warning">{t('期限間近', 'Due soon')}</StatusBadge>
        <StatusBadge tone="danger">{t('期限超過', 'Overdue')}</StatusBadge>
      </div>
      <div>
        <Button kind="text">{t('凡例', 'Legend')}</Button>
      </div>
    </State>
  );
}

/** Lists and tables. */
export const listPages: readonly CataloguePage[] = [
  { name: 'DescriptionList', Show: DescriptionListPage },
  { name: 'DataTable', Show: DataTablePage },
  { name: 'LoadMore', Show: LoadMorePage },
  { name: 'Pagination', Show: PaginationPage },
  { name: 'TaskList', Show: TaskListPage },
  { name: 'StatusBadge', Show: StatusBadgePage },
];
