import { editionIsComplete } from './rules/edition-is-complete';
import { editionRowIsWellFormed } from './rules/edition-row-is-well-formed';

export * from './compare-editions';
export * from './control';
export * from './control-help';
export * from './control-id';
export * from './decisions/assign-liu-areas';
export * from './decisions/import-catalogue-edition';
export * from './decisions/load-certificate-mapping';
export * from './decisions/load-control-guidance';
export * from './decisions/load-workbook-template';
export * from './file-rows';
export * from './help-file';
export * from './known/known-editions';
export * from './parameters';
export * from './policy';
export * from './refusals';
export * from './rules/edition-is-complete';
export * from './rules/edition-row-is-well-formed';
export * from './workbook-template';

/** Every rule of this context, for the index of rules. */
export const catalogueRules = [editionRowIsWellFormed, editionIsComplete] as const;
