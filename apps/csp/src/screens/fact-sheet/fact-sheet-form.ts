import type { FactSheetPageQuery } from './Page.generated';

export type Sheet = NonNullable<FactSheetPageQuery['serviceFactSheet']>;
export type SecurityForm = { readonly name: string; readonly isOffered: boolean; readonly remark: string };

/** The provider's part of form 1-2 as it is typed: places stand one a line. */
export type FactSheetForm = { readonly functions: string; readonly serverLocations: string; readonly dataLocations: string; readonly securityFunctions: readonly SecurityForm[] };

/** What is stored, as it is typed. */
export function formOf(sheet: Sheet | null): FactSheetForm {
  if (!sheet) return { functions: '', serverLocations: '', dataLocations: '', securityFunctions: [] };
  const { functions, serverLocations, dataLocations, securityFunctions } = sheet;
  return { functions, serverLocations: serverLocations.join('\n'), dataLocations: dataLocations.join('\n'), securityFunctions: securityFunctions.map(({ name, isOffered, remark }) => ({ name, isOffered, remark })) };
}

/** What was typed, as it is stored. A function without a name is still being typed and not sent. */
export function inputOf({ functions, serverLocations, dataLocations, securityFunctions }: FactSheetForm): Omit<FactSheetForm, 'serverLocations' | 'dataLocations'> & { readonly serverLocations: readonly string[]; readonly dataLocations: readonly string[] } {
  return { functions, serverLocations: lines(serverLocations), dataLocations: lines(dataLocations), securityFunctions: securityFunctions.filter(({ name }) => name.trim() !== '') };
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
