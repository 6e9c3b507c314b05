import { day } from '@toroku/kernel';
import { standingOn, type RegisterEntry } from '@toroku/domain-registration';
import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { lifecyclesOfTheHouse } from '../docs/domain-index';
import { startRehearsal, type Rehearsal } from '../testing/rehearsal';
import { seedDemonstration } from './steps';

/** Where the state of each noun stands, or what it follows from. A lifecycle without a line here fails. */
const tables: Readonly<Record<string, readonly [table: string, column: string]>> = {
  apiClient: ['api_client', 'state'],
  auditBodyListing: ['audit_body_listing', `case when removed_on is null then 'LISTED' else 'REMOVED' end`],
  engagement: ['engagement', 'state'],
  finding: ['finding', 'state'],
  impactAssessment: ['impact_assessment', 'state'],
  incident: ['incident', 'state'],
  internalAudit: ['internal_audit', 'state'],
  member: ['member', 'state'],
  preApplication: ['pre_application', 'state'],
  registerEntry: ['register_entry', 'status'],
  registrationApplication: ['registration_application', 'state'],
  statement: ['statement', 'state'],
  targetBusinessProposal: ['target_business_proposal', 'state'],
  workingPapersRequest: ['working_papers_request', `case when id in (select id from working_papers) then 'PROVIDED' else 'REQUESTED' end`],
};

describe.each(['2026-11-23', '2028-02-29'])('the demonstration made on %s', (today) => {
  let database: SpecDatabase;
  let rehearsal: Rehearsal;
  beforeAll(async () => {
    database = await openSpecDatabase([]);
    rehearsal = await startRehearsal({ ownerUrl: database.url, today: day(today), isWhole: true });
  }, 180_000);
  afterAll(async () => {
    await rehearsal?.close();
    await database.close();
  });

  it.each(lifecyclesOfTheHouse.map(({ noun, states }) => [noun, Object.keys(states)] as const))('shows every state of %s', async (noun, states) => {
    const [table, column] = tables[noun] ?? ['', ''];
    const { rows } = await database.root.query<{ state: string }>(`select distinct ${column} as state from ${table}`);
    expect(rows.map(({ state }) => state).sort()).toEqual([...states].sort());
  });

  it('shows entries in force, expired, suspended, cancelled and withdrawn', async () => {
    const { rows } = await database.root.query<RegisterEntry>(`select status, valid_through_on as "validThroughOn", renewal_applied_on as "renewalAppliedOn" from register_entry`);
    expect(new Set(rows.map((entry) => standingOn(entry, day(today))))).toEqual(new Set(['VALID', 'EXPIRED', 'SUSPENDED', 'CANCELLED', 'WITHDRAWN']));
  });

  it('tells of no day to come', async () => {
    const { rows } = await database.root.query(`select 1 from audit_entry where recorded_at > ($1::date + 1)`, [today]);
    expect(rows).toHaveLength(0);
  });

  it('is made once', async () => {
    const count = async () => (await database.root.query('select count(*) from audit_entry')).rows[0];
    const before = await count();
    await seedDemonstration(rehearsal.platform.sources, { clock: rehearsal.clock, files: rehearsal.platform.files.store });
    expect(await count()).toEqual(before);
  });
});
