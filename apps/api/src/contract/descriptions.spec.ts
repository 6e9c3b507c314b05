import 'reflect-metadata';
import { isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedScalarType, type GraphQLSchema } from 'graphql';
import { buildPublicSchema } from '../public-schema';
import { buildPlatformSchema } from '../schema';

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** Every named thing of the schema that says nothing about itself, values of enums aside. */
function undescribed(schema: GraphQLSchema): readonly string[] {
  const silent: string[] = [];
  const note = (name: string, description: string | null | undefined) => (description?.trim() ? undefined : silent.push(name));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    if (!ROOTS.includes(type.name)) note(type.name, type.description);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field.description);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      note(`${type.name}.${field.name}`, field.description);
      for (const argument of field.args) note(`${type.name}.${field.name}(${argument.name}:)`, argument.description);
    }
  }
  return silent;
}

describe('the schema is its own documentation', () => {
  it.each([
    ['platform', buildPlatformSchema],
    ['register', buildPublicSchema],
  ] as const)('%s: every type, field, argument, input and enum is described', async (_, build) => {
    expect(undescribed(await build())).toEqual([]);
  });

  it('writes codes in capitals, so that they are the same in TypeScript, SQL and GraphQL', async () => {
    const enums = Object.values((await buildPlatformSchema()).getTypeMap()).filter((type) => isEnumType(type) && !isIntrospectionType(type) && type.name !== 'Language');
    const odd = enums.flatMap((type) => (isEnumType(type) ? type.getValues() : []).map(({ name }) => name).filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name)));
    expect(odd).toEqual([]);
  });
});
