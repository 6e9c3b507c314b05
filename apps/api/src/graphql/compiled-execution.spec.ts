import { buildSchema, execute, parse } from 'graphql';
import { compiledExecutor } from './compiled-execution';

const schema = buildSchema(`
  enum Colour { RED BLUE }
  union Answer = Done | Refused
  type Done { id: ID! by: Person }
  type Refused { codes: [String!]! }
  type Person { name: String! duties: [String!]! boss: Person }
  type Query { people(first: Int! = 2, colour: Colour): [Person!]! answer(ok: Boolean!): Answer! broken: Person! }
  type Mutation { rename(name: String!): Person! }
`);
const person = { name: 'あおい', duties: ['AUTHOR'], boss: { name: 'みどり', duties: [], boss: null } };
const fields = schema.getQueryType()?.getFields() ?? {};
const resolvers: Record<string, (...args: never[]) => unknown> = {
  people: async (_: unknown, { first }: { first: number }) => Array.from({ length: first }, () => person),
  answer: (_: unknown, { ok }: { ok: boolean }) => (ok ? { __typename: 'Done', id: '1', by: person } : { __typename: 'Refused', codes: ['NOT_NOW'] }),
  broken: () => {
    throw new Error('out of order');
  },
};
for (const [name, resolve] of Object.entries(resolvers)) Object.assign(fields[name] ?? {}, { resolve });
Object.assign(schema.getMutationType()?.getFields()['rename'] ?? {}, { resolve: (_: unknown, { name }: { name: string }) => ({ ...person, name }) });

const cases: readonly (readonly [title: string, source: string, variables: Record<string, unknown>])[] = [
  ['a list with nested objects', '{ people { name duties boss { name boss { name } } } }', {}],
  ['variables and aliases', 'query ($n: Int!) { a: people(first: $n) { name } b: people { name } }', { n: 3 }],
  ['skip and include', 'query ($y: Boolean!) { people { name @include(if: $y) duties @skip(if: $y) } }', { y: true }],
  ['a union, done', '{ answer(ok: true) { __typename ... on Done { id by { name } } ... on Refused { codes } } }', {}],
  ['a union, refused', '{ answer(ok: false) { ... on Done { id } ... on Refused { codes } } }', {}],
  ['a fault in a resolver', '{ broken { name } }', {}],
  ['an unknown enum value', 'query ($c: Colour) { people(colour: $c) { name } }', { c: 'GREEN' }],
  ['a variable of the wrong type', 'query ($n: Int!) { people(first: $n) { name } }', { n: '３' }],
  ['a missing variable', 'query ($n: Int!) { people(first: $n) { name } }', {}],
  ['introspection', '{ __type(name: "Person") { name fields { name } } }', {}],
  ['a mutation', 'mutation { rename(name: "そら") { name } }', {}],
];

describe('compiled execution', () => {
  const run = compiledExecutor(schema);

  it.each(cases)('answers like graphql-js: %s', async (_, source, variables) => {
    const document = parse(source);
    const expected = await execute({ schema, document, variableValues: variables });
    const actual = await run({ document, queryHash: source, operationName: null, variables, context: {} });
    expect(JSON.parse(JSON.stringify({ data: actual.data, messages: actual.errors?.map(({ message }) => message) }))).toEqual(
      JSON.parse(JSON.stringify({ data: expected.data, messages: expected.errors?.map(({ message }) => message) })),
    );
  });

  it('keeps answering after more documents than it keeps', async () => {
    for (let n = 0; n < 600; n += 1) {
      const source = `query Q${n} { people(first: ${n % 3}) { name } }`;
      const answer = await run({ document: parse(source), queryHash: source, operationName: null, variables: {}, context: {} });
      expect(answer.data?.['people']).toHaveLength(n % 3);
    }
  });

});
