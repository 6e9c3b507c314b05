import { DeskResolver } from './graph/desk-resolver';

/** What the composition root takes: no table of its own, it reads those of the others. */
export const deskResolvers = [DeskResolver] as const;
