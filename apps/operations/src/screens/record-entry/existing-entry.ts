import { registerTracks, type RegisterTrack } from '@toroku/domain-registration';
import type { useSay } from '@toroku/ui';
import type { Answers, FormQuestion, InputOf } from '@toroku/web-base';
import { operationsEntryWords, operationsRecordEntryWords as words, registerEntryWords, registerTrackWords } from '@toroku/words';
import { linesOf } from '../../lines-of';
import type { RecordExistingEntryMutationVariables } from './Page.generated';

/** What is asked about an entry of an official list, in the order in which the list shows it. */
export function existingEntryQuestions(say: ReturnType<typeof useSay>, providers: NonNullable<FormQuestion['options']>): readonly FormQuestion[] {
  return [
    { name: 'track', kind: 'radio', label: say(operationsEntryWords.list), requirement: 'required', options: registerTracks.map((track) => ({ value: track, label: say(registerTrackWords[track]) })) },
    { name: 'number', kind: 'text', label: say(operationsEntryWords.number), hint: say(words.numberHint), requirement: 'required' },
    { name: 'registeredOn', kind: 'day', label: say(registerEntryWords.registeredOn), requirement: 'required' },
    { name: 'serviceNameJa', kind: 'text', label: say(registerEntryWords.serviceJa), requirement: 'required' },
    { name: 'serviceNameEn', kind: 'text', label: say(registerEntryWords.serviceEn), requirement: 'optional' },
    { name: 'operatorNameJa', kind: 'text', label: say(registerEntryWords.operatorJa), requirement: 'required' },
    { name: 'operatorNameEn', kind: 'text', label: say(registerEntryWords.operatorEn), requirement: 'optional' },
    { name: 'providerId', kind: 'select', label: say(words.provider), hint: say(words.providerHint), requirement: 'optional', options: providers },
    { name: 'periodStartOn', kind: 'day', label: say(registerEntryWords.periodFrom), requirement: 'required' },
    { name: 'periodEndOn', kind: 'day', label: say(registerEntryWords.periodThrough), hint: say(words.periodEndHint), requirement: 'required' },
    { name: 'scopeJa', kind: 'area', label: say(words.scopeJa), requirement: 'required' },
    { name: 'scopeEn', kind: 'area', label: say(words.scopeEn), requirement: 'optional' },
    { name: 'regions', kind: 'area', label: say(registerEntryWords.regions), hint: say(words.oneALine), requirement: 'optional' },
    { name: 'objectives', kind: 'area', label: say(registerEntryWords.objectives), hint: say(words.objectivesHint), requirement: 'optional' },
    { name: 'underlyingServices', kind: 'area', label: say(registerEntryWords.underlying), hint: say(words.underlyingHint), requirement: 'optional' },
    { name: 'subsequentEvents', kind: 'area', label: say(registerEntryWords.subsequentEvents), requirement: 'optional' },
    { name: 'remarks', kind: 'area', label: say(registerEntryWords.remarks), requirement: 'optional' },
  ];
}

/** The entry as it was answered. */
export function existingEntryOf({ text, day }: Answers): InputOf<RecordExistingEntryMutationVariables> {
  return {
    track: text('track') as RegisterTrack,
    number: text('number').trim(),
    registeredOn: day('registeredOn'),
    serviceNameJa: text('serviceNameJa'),
    serviceNameEn: text('serviceNameEn'),
    operatorNameJa: text('operatorNameJa'),
    operatorNameEn: text('operatorNameEn'),
    providerId: text('providerId') || null,
    periodStartOn: day('periodStartOn'),
    periodEndOn: day('periodEndOn'),
    scopeJa: text('scopeJa'),
    scopeEn: text('scopeEn'),
    regions: [...linesOf(text('regions'))],
    objectives: [...linesOf(text('objectives'))],
    underlyingServices: linesOf(text('underlyingServices')).map(underlyingOf),
    subsequentEvents: text('subsequentEvents'),
    remarks: text('remarks'),
  };
}

/** A line like `Service C21-0008-2`: the last word is the number where it has a figure in it. */
export function underlyingOf(line: string): { readonly name: string; readonly registrationNumber: string } {
  const [, name = line, registrationNumber = ''] = /^(.*\S)\s+(\S*\d\S*)$/.exec(line) ?? [];
  return { name, registrationNumber };
}
