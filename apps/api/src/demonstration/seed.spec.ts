import { dutiesOf } from '@toroku/domain-access';
import { day } from '@toroku/kernel';
import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { startRehearsal, type Rehearsal } from '../testing/rehearsal';
import { demonstrationOrganisations, demonstrationPeople, demonstrationSystems, personKeys } from './people';
import { peopleOf } from './seed';
import { seedPeople } from './steps';

describe('the people of the demonstration', () => {
  it('are each there once, in an organisation that is there, with duties that its kind has', () => {
    expect(demonstrationPeople.map(({ key }) => key)).toEqual([...personKeys]);
    for (const { organisation, duties } of [...demonstrationPeople, ...demonstrationSystems]) {
      const kind = demonstrationOrganisations.find(({ key }) => key === organisation)?.kind;
      expect(duties.filter((duty) => !kind || !dutiesOf[kind].includes(duty))).toEqual([]);
    }
  });

  it('begin in every organisation with the one who manages its members', () => {
    for (const { key } of demonstrationOrganisations) expect(peopleOf(key)[0]?.duties).toContain('ADMINISTRATOR');
  });

  it('cover every duty of every kind', () => {
    for (const { kind } of demonstrationOrganisations) {
      const held = demonstrationPeople.filter(({ organisation }) => demonstrationOrganisations.find(({ key }) => key === organisation)?.kind === kind).flatMap(({ duties }) => duties);
      expect(dutiesOf[kind].filter((duty) => !held.includes(duty))).toEqual([]);
    }
  });
});

describe('the seed', () => {
  let database: SpecDatabase;
  let rehearsal: Rehearsal;
  beforeAll(async () => {
    database = await openSpecDatabase([]);
    rehearsal = await startRehearsal({ ownerUrl: database.url, today: day('2022-11-10') });
  });
  afterAll(async () => {
    await rehearsal?.close();
    await database.close();
  });

  const kept = async (): Promise<unknown> => (await database.root.query(`select (select count(*) from organisation) as organisations, (select count(*) from member where state = 'ACTIVE') as members, (select count(*) from audit_entry) as deeds`)).rows[0];

  it('makes every organisation and person, each by a verb that the audit log names', async () => {
    expect(await kept()).toMatchObject({ organisations: String(demonstrationOrganisations.length), members: String(demonstrationPeople.length) });
    const { rows } = await database.root.query(`select distinct outcome from audit_entry`);
    expect(rows).toEqual([{ outcome: 'DONE' }]);
  });

  it('changes nothing when it runs again, not even after it was broken off in a step', async () => {
    const before = await kept();
    await seedPeople(rehearsal.platform.sources, { clock: rehearsal.clock, files: rehearsal.platform.files.store });
    await database.root.query('delete from demonstration_step');
    await seedPeople(rehearsal.platform.sources, { clock: rehearsal.clock, files: rehearsal.platform.files.store });
    expect(await kept()).toEqual(before);
  });
});
