import { DeskResolver, ServiceTaskResolver } from './graph/desk-resolver';
import { WorkResolver } from './graph/work-resolver';

/** What the composition root takes: no table of its own, it reads those of the others. */
export const deskResolvers = [DeskResolver, ServiceTaskResolver, WorkResolver] as const;
