import type { ReactNode } from 'react';
import { Columns, DayClock, DayText, MomentText, ProgressSteps, Timeline, type StepState } from '../../src';
import { State, useSample, type CataloguePage } from '../sample';

function ProgressStepsPage(): ReactNode {
  const t = useSample();
  const names = [t('事前申請', 'Pre-application'), t('言明書', 'Statement'), t('監査', 'Audit'), t('登録申請', 'Registration'), t('登録', 'Registered')];
  const at = (current: number): readonly { readonly label: string; readonly state: StepState; readonly note?: ReactNode }[] =>
    names.map((label, index) => ({ label, state: index < current ? 'done' : index === current ? 'current' : 'ahead', ...(index === current ? { note: t('期限 2026-05-31', 'Due 2026-05-31') } : {}) }));
  return (
    <>
      <State title={t('途中', 'On the way')}>
        <ProgressSteps label={t('登録までの道のり', 'The way to registration')} steps={at(2)} />
      </State>
      <State title={t('終わり', 'At the end')}>
        <ProgressSteps label={t('終わった道のり', 'A way that is done')} steps={at(5)} />
      </State>
    </>
  );
}

function TimelinePage(): ReactNode {
  const t = useSample();
  return (
    <State title={t('できごと', 'Events')}>
      <Timeline
        events={[
          { id: '1', at: <MomentText at="2026-03-31T15:00:00.000Z" />, title: t('監査報告書が発行された', 'The audit report was issued'), detail: <p>{t('青葉監査法人', 'Aoba Audit')}</p>, tone: 'success' },
          { id: '2', at: <MomentText at="2026-03-10T01:00:00.000Z" />, title: t('軽微な不備が見つかった', 'A minor finding was raised'), tone: 'warning' },
          { id: '3', at: <DayText day="2026-01-08" />, title: t('監査が始まった', 'The audit began') },
        ]}
      />
    </State>
  );
}

function DayTextPage(): ReactNode {
  const t = useSample();
  return (
    <State title={t('両方の暦・短く・なし', 'Both calendars, short, none')}>
      <DayText day="2026-04-01" />
      <DayText day="2019-05-01" />
      <DayText day="2026-04-01" isShort />
      <DayText day={null} />
    </State>
  );
}

function MomentTextPage(): ReactNode {
  const t = useSample();
  return (
    <State title={t('東京の時刻', 'On the clocks of Tokyo')}>
      <MomentText at="2026-03-31T15:00:00.000Z" />
    </State>
  );
}

function DayClockPage(): ReactNode {
  const t = useSample();
  return (
    <State title={t('余裕・間近・今日・超過', 'Plenty, near, today, overdue')}>
      <Columns width="narrow">
        <DayClock label={t('監査報告書', 'Audit report')} dueOn="2026-06-30" today="2026-04-01" since="2026-01-01" />
        <DayClock label={t('改善計画', 'Improvement plan')} dueOn="2026-04-08" today="2026-04-01" />
        <DayClock label={t('回答', 'Answer')} dueOn="2026-04-01" today="2026-04-01" />
        <DayClock label={t('更新の申請', 'Renewal')} dueOn="2026-03-29" today="2026-04-01" />
      </Columns>
    </State>
  );
}

/** Days, deadlines and what happened. */
export const timePages: readonly CataloguePage[] = [
  { name: 'ProgressSteps', Show: ProgressStepsPage },
  { name: 'Timeline', Show: TimelinePage },
  { name: 'DayText', Show: DayTextPage },
  { name: 'MomentText', Show: MomentTextPage },
  { name: 'DayClock', Show: DayClockPage },
];
