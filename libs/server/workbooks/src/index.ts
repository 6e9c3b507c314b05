import type { FormDoor } from './door';
import { controlResultsDoor } from './forms/control-results-door';
import { statementDoor } from './forms/statement-door';

export * from './door';
export * from './download';
export * from './report';
export * from './returned-files';

/** Every form that goes out and comes in as a workbook, by its id. */
export const formDoors: ReadonlyMap<string, FormDoor> = new Map([statementDoor, controlResultsDoor].map((door) => [door.form.id, door]));
