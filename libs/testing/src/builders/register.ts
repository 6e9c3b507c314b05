import { day } from '@toroku/kernel';
import type { ExistingEntry } from '@toroku/domain-registration';

/** An entry as an official list shows it; every field may be told otherwise. */
export function anExistingEntry(wish: Partial<ExistingEntry> = {}): ExistingEntry {
  return {
    track: 'ISMAP',
    number: 'C21-0008-2',
    registeredOn: day('2021-12-20'),
    providerId: null,
    serviceNameJa: '雲海基盤',
    serviceNameEn: 'Unkai Platform',
    operatorNameJa: '雲海株式会社',
    operatorNameEn: 'Unkai Inc.',
    scopeJa: '基盤の本番環境',
    scopeEn: '',
    regions: ['東京'],
    objectives: ['5.1.1'],
    periodStartOn: day('2021-07-01'),
    periodEndOn: day('2022-06-30'),
    subsequentEvents: '',
    underlyingServices: [],
    remarks: '',
    ...wish,
  };
}
