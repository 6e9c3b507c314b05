import type { ReactNode } from 'react';
import { BarChart, StackedBars } from '../../src';
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

/** Numbers as bars. */
export const chartPages: readonly CataloguePage[] = [
  { name: 'BarChart', Show: BarChartPage },
  { name: 'StackedBars', Show: StackedBarsPage },
];
