import type { Assessment, ControlFrequency, SampleOutcome, SampleSelection } from '@toroku/domain-audit';
import type { Phrase } from './phrase';

export const controlFrequencyWords: Readonly<Record<ControlFrequency, Phrase>> = {
  YEARLY: { ja: '年次', en: 'Yearly' },
  QUARTERLY: { ja: '四半期', en: 'Quarterly' },
  MONTHLY: { ja: '月次', en: 'Monthly' },
  WEEKLY: { ja: '週次', en: 'Weekly' },
  DAILY: { ja: '日次', en: 'Daily' },
  MANY_TIMES_A_DAY: { ja: '日に複数回', en: 'Many times a day' },
  ON_OCCASION: { ja: '随時', en: 'On occasion' },
};

export const sampleSelectionWords: Readonly<Record<SampleSelection, Phrase>> = {
  RANDOM: { ja: '無作為', en: 'At random' },
  SYSTEMATIC: { ja: '一定間隔', en: 'At fixed intervals' },
  HAPHAZARD: { ja: '任意', en: 'Haphazardly' },
  JUDGEMENT: { ja: '判断による', en: 'By judgement' },
  ALL: { ja: '全件', en: 'All items' },
};

export const sampleOutcomeWords: Readonly<Record<SampleOutcome, Phrase>> = {
  NO_EXCEPTION: { ja: '例外なし', en: 'No exception' },
  EXCEPTION: { ja: '例外あり', en: 'Exception' },
};

export const assessmentWords: Readonly<Record<Assessment, Phrase>> = {
  DESIGN: { ja: '整備状況評価', en: 'Design assessment' },
  OPERATION: { ja: '運用状況評価', en: 'Operational assessment' },
};
