import { parseInstant, parseLegalDay, type Fact } from '@toroku/kernel';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** A value that cannot be read: the edge adds the field's path and the wording in both languages. */
export function malformed(code: 'DAY_MALFORMED' | 'FACT_MISSING', facts: Readonly<Record<string, Fact>>): GraphQLError {
  return new GraphQLError(code, { extensions: { code, facts } });
}

function readDay(value: unknown): string {
  const day = typeof value === 'string' ? parseLegalDay(value) : null;
  if (day === null) throw malformed('DAY_MALFORMED', { value: String(value).slice(0, 40) });
  return day;
}

function readInstant(value: unknown): string {
  const at = typeof value === 'string' ? parseInstant(value) : null;
  if (at === null) throw malformed('DAY_MALFORMED', { value: String(value).slice(0, 40) });
  return at;
}

const literal = (node: ValueNode): unknown => ('value' in node && node.kind === Kind.STRING ? node.value : null);

/** A calendar day in Asia/Tokyo. */
export const DayScalar = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A calendar day in Asia/Tokyo, written YYYY-MM-DD in half-width digits.',
  serialize: (value) => value as string,
  parseValue: readDay,
  parseLiteral: (node) => readDay(literal(node)),
});

/** A moment. */
export const InstantScalar = new GraphQLScalarType<string, string>({
  name: 'Instant',
  description: 'A moment, written as ISO 8601 in UTC.',
  serialize: (value) => value as string,
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(literal(node)),
});
