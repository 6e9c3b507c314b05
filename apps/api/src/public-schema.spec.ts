import 'reflect-metadata';
import { isObjectType, printSchema } from 'graphql';
import { buildPublicSchema } from './public-schema';
import { buildPlatformSchema } from './schema';

describe('the public schema (S-097)', () => {
  it('has the register’s types and no other: what is private is absent', async () => {
    await buildPlatformSchema();
    const schema = await buildPublicSchema();
    const nouns = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
    expect(nouns.map(({ name }) => name).sort()).toEqual([
      'BusinessCount', 'JudgedBusiness', 'ListedUnderlyingService', 'OperatorCount', 'Query', 'RegionCount', 'RegisterChange', 'RegisterChangePage', 'RegisterCounts', 'RegisterEntry', 'RegisterEvent', 'RegisterPage',
      'StandingCount', 'TrackCount',
    ]);
    expect(schema.getMutationType()).toBeUndefined();
  });

  it('shows of an entry its public fields only; what it was judged for is told and limits no use (criteria 2.2; S-107, S-111)', async () => {
    const entry = (await buildPublicSchema()).getType('RegisterEntry');
    if (!isObjectType(entry)) throw new Error('RegisterEntry is no object type');
    expect(Object.keys(entry.getFields()).sort()).toEqual(
      ['history', 'id', 'judgedFor', 'number', 'objectives', 'operatorNameEn', 'operatorNameJa', 'periodEndOn', 'periodStartOn', 'regions', 'registeredOn', 'remarks', 'renewalAppliedOn', 'renewedOn', 'scopeEn', 'scopeJa', 'serviceNameEn', 'serviceNameJa', 'standing', 'status', 'subsequentEvents', 'track', 'underlyingServices', 'validThroughOn', 'version'].sort(),
    );
    expect(printSchema(await buildPublicSchema())).not.toMatch(/individualControl|reasonNotSelected|specialNotes|viewerMay/);
  });
});
