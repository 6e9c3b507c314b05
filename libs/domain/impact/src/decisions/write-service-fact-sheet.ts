import { doneUnless, refusal, textRefusals, type Decision, type Moment, type Refusal } from '@toroku/kernel';
import type { FactSheetContent, ServiceFactSheet } from '../fact-sheet';
import { LINE_MAX, PLACES_MAX, PROSE_MAX } from '../limits';

/** The provider writes its part of form 1-2. It may be written step by step; what is still missing is asked for when an assessment is requested. */
export function writeServiceFactSheet(content: FactSheetContent, { today }: Pick<Moment, 'today'>): Decision<FactSheetContent & Pick<ServiceFactSheet, 'writtenOn'>> {
  const { functions, serverLocations, dataLocations, securityFunctions } = content;
  const reasons = [
    ...textRefusals(functions, { path: ['functions'], min: 0, max: PROSE_MAX }),
    ...placeReasons(serverLocations, 'serverLocations'),
    ...placeReasons(dataLocations, 'dataLocations'),
    ...tooMany(securityFunctions, 'securityFunctions'),
    ...securityFunctions.flatMap(({ name, remark }, index) => [
      ...textRefusals(name, { path: ['securityFunctions', String(index), 'name'], max: LINE_MAX }),
      ...textRefusals(remark, { path: ['securityFunctions', String(index), 'remark'], min: 0, max: PROSE_MAX }),
    ]),
  ];
  return doneUnless(reasons, () => ({ functions, serverLocations, dataLocations, securityFunctions, writtenOn: today }));
}

function placeReasons(places: readonly string[], field: string): readonly Refusal[] {
  return [...tooMany(places, field), ...places.flatMap((place, index) => textRefusals(place, { path: [field, String(index)], max: LINE_MAX }))];
}

function tooMany(items: readonly unknown[], field: string): readonly Refusal[] {
  return items.length <= PLACES_MAX ? [] : [refusal('TOO_MANY_ITEMS', { count: items.length, max: PLACES_MAX }, { path: [field] })];
}
