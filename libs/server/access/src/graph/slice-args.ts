import { ArgsType, Field, ID, Int } from 'type-graphql';

/** Rows of a list at most. */
const MOST = 100;

@ArgsType()
export class SliceArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
  first!: number;

  @Field(() => ID, { nullable: true, description: 'The key of the last row you have read.' })
  after!: string | null;
}

/** The slice asked for, within its bounds; a cursor that is no key begins at the top. */
export function sliceOf({ first, after }: SliceArgs, isKey: (text: string) => boolean): { readonly first: number; readonly after: string | null } {
  return { first: Math.min(Math.max(first, 1), MOST), after: after && isKey(after) ? after : null };
}
