import { registerEnumType } from 'type-graphql';

/** A closed list of codes as a GraphQL enum: each name is its value, so that rows go out as they are. */
export function enumOf<Code extends string>(name: string, codes: readonly Code[], description: string): Record<Code, Code> {
  const members = Object.fromEntries(codes.map((code) => [code, code])) as Record<Code, Code>;
  registerEnumType(members, { name, description });
  return members;
}
