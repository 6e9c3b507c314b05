import type { FormDoor } from './door';
import { catalogueDoor } from './forms/catalogue-door';
import { controlResultsDoor } from './forms/control-results-door';
import { factSheetDoor } from './forms/fact-sheet-door';
import { findingsDoor } from './forms/findings-door';
import { impactSheetDoor } from './forms/impact-sheet-door';
import { internalAuditDoor } from './forms/internal-audit-door';
import { preApplicationDoor } from './forms/pre-application-door';
import { statementDoor } from './forms/statement-door';

/** Every form that goes out and comes in as a workbook, by its id. */
export const formDoors: ReadonlyMap<string, FormDoor> = new Map(
  [factSheetDoor, impactSheetDoor, preApplicationDoor, statementDoor, internalAuditDoor, controlResultsDoor, findingsDoor, catalogueDoor].map((door) => [door.form.id, door]),
);
