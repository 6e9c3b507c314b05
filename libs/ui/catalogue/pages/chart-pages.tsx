import type { ReactNode } from 'react';
import { BarChart, HeatGrid, StackedBars } from '../../src';
import { State, useSample, type CataloguePage } from '../sample';

function BarChartPage(): ReactNode {
  const t = useSample();
  return (
    <State title={t('章ごと', 'By chapter')}>
      <BarChart
        caption={t('章ごとの管理策の数', 'Controls by chapter')}
        unit={t('件', 'controls')}
        bars={[
          { label: t('ガバナンス基準', 'Governance'), value: 46 },
          { label: t('マネジメント基準', 'Management'), value: 312 },
          { label: t('管理策基準', 'Controls'), value: 801, tone: 'success' },
          { label: t('該当なし', 'None'), value: 0, tone: 'neutral' },
        ]}
      />
    </State>
  );
}

function StackedBarsPage(): ReactNode {
  const t = useSample();
  const parts = (done: number, open: number, bad: number) => [
    { label: t('適合', 'Met'), value: done, tone: 'success' as const },
    { label: t('確認中', 'Open'), value: open, tone: 'neutral' as const },
    { label: t('軽微', 'Minor'), value: bad, tone: 'warning' as const },
    { label: t('重大', 'Major'), value: Math.floor(bad / 4), tone: 'danger' as const },
  ];
  return (
    <State title={t('内訳', 'Parts')}>
      <StackedBars
        caption={t('管理策の評価の進み', 'Progress of the assessment')}
        rows={[
          { label: t('整備状況評価', 'Design'), parts: parts(820, 31, 12) },
          { label: t('運用状況評価', 'Operation'), parts: parts(402, 440, 21) },
        ]}
      />
    </State>
  );
}

function HeatGridPage(): ReactNode {
  const t = useSample();
  const chapters = [
    { key: '9', label: t('第9章', 'Chapter 9'), values: [42, 40, 41], asides: [t('なし', 'None')] },
    { key: '12', label: t('第12章', 'Chapter 12'), values: [12, 30, 24], asides: [t('なし', 'None')] },
    { key: '17', label: t('第17章', 'Chapter 17'), values: [0, 3, 1], asides: [t('2 件', '2')] },
  ];
  return (
    <>
      <State title={t('章と年', 'Chapter and year')}>
        <HeatGrid caption={t('章と年ごとの管理策の数（濃いほど多い）', 'Controls by chapter and year (the darker, the more)')} rowsHeader={t('章', 'Chapter')} columns={['2023', '2024', '2025']} rows={chapters} />
      </State>
      <State title={t('数の後に言葉がある', 'With words behind the numbers')}>
        <HeatGrid caption={t('章と年ごとの管理策の数と、監査しないもの', 'Controls by chapter and year, and what no year audits')} rowsHeader={t('章', 'Chapter')} columns={['2023', '2024', '2025']} asides={[t('監査しないもの', 'Never audited')]} rows={chapters} />
      </State>
    </>
  );
}

/** Numbers as bars and grounds. */
export const chartPages: readonly CataloguePage[] = [
  { name: 'BarChart', Show: BarChartPage },
  { name: 'StackedBars', Show: StackedBarsPage },
  { name: 'HeatGrid', Show: HeatGridPage },
];
