import type { PreApplication, PreApplicationNotice } from './pre-application';

/** The names that stand on the notice, as they are on the day of the decision. */
export type NoticeNames = Pick<PreApplicationNotice, 'issuerNameJa' | 'providerNameJa' | 'serviceNameJa'>;

/** 様式1-4. What the result notice holds, out of a decided case (S-092). Throws on a case that is not decided: a bug. */
export function resultNotice(decided: PreApplication, names: NoticeNames): Omit<PreApplicationNotice, 'id'> {
  const { referenceNumber, submittedOn, acceptedOn, decidedOn, decidedBy, result } = decided;
  if (!referenceNumber || !submittedOn || !acceptedOn || !decidedOn || !decidedBy || !result) throw new RangeError(`the pre-application ${decided.id} is not decided`);
  const { id, route, listEdition, matchedEntry, ruleSetId, reasons } = decided;
  return { ...names, preApplicationId: id, issuedBy: decidedBy, referenceNumber, route, listEdition, matchedEntry, ruleSetId, submittedOn, acceptedOn, decidedOn, result, reasons };
}
