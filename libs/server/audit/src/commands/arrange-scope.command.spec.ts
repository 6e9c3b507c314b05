import type { Engagement } from '@toroku/domain-audit';
import type { Statement } from '@toroku/domain-statement';
import { addDays, day } from '@toroku/kernel';
import {
  aDeclaredStatement,
  allConfirmed,
  anAcceptedEngagement,
  aStatementToAudit,
  auditPeople,
  effectiveResults,
  openAuditHouse,
  type House,
} from '@toroku/testing';
import { EngagementArrangementTable } from '../tables/engagement-arrangement-table';
import { EngagementTable } from '../tables/engagement-tables';
import { arrangeScope } from './arrange-scope';
import { beginDesignAssessment } from './begin-design-assessment';
import { beginOperationalAssessment } from './begin-operational-assessment';
import { issueAuditReport } from './issue-audit-report';
import { planEngagement } from './plan-engagement';
import { recordControlResults } from './record-control-results';
import { signRepresentation } from './sign-representation';

const { provider, stranger, lead, implementer, otherBody } = auditPeople;
const today = day('2022-11-10');
interface Row {
  readonly control_id: string;
  readonly slot: number | null;
  readonly reason: string;
  readonly depth: string;
}

describe('監査対象の調整 — arranging the scope of an audit (S-134, S-135)', () => {
  let house: House;
  let statement: Statement;
  let accepted: Engagement;
  let count = 0;

  const seen = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });
  const nothing = { moves: [], pulls: [] };
  const scope = ({ id }: { id: string }) => house.truth<Row>('select control_id, slot, reason, depth from engagement_control where engagement_id = $1 order by sort_key collate "C"', [id]);
  /** Plans as proposed and arranges anew: the rows tell which control is where. */
  const proposed = async () => {
    const planned = await house.done(lead, planEngagement, seen(accepted));
    const rows = await scope(planned);
    const inSlot = (slot: number): string => rows.find((row) => row.slot === slot)?.control_id ?? '';
    return { planned, rows, inSlot };
  };

  beforeAll(async () => {
    house = await openAuditHouse(today);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    house.clock.moveTo(today);
    statement = await aStatementToAudit(house, `Aozora ${(count += 1)}`);
    accepted = await anAcceptedEngagement(house, { provider, lead }, statement);
  });

  it('moves a control to another year and takes one into this year, and the plan follows', async () => {
    const { planned, inSlot, rows } = await proposed();
    const [moved, pulled] = [inSlot(0), inSlot(1)];
    const arranged = await house.done(lead, arrangeScope, { ...seen(planned), moves: [{ controlId: moved, slot: 2 }], pulls: [{ controlId: pulled, reason: '重大な障害' }] });
    expect(arranged).toMatchObject({ state: 'CONTRACTED', plannedOn: null, statementDigest: null });
    expect(await scope(arranged)).toEqual([]);
    const again = await scope(await house.done(lead, planEngagement, seen(arranged)));
    const differing = again.filter((row, index) => JSON.stringify(row) !== JSON.stringify(rows[index]));
    expect(differing).toEqual(
      expect.arrayContaining([
        { control_id: moved, slot: 2, reason: 'AREA_DESIGN_FIRST_YEAR', depth: 'DESIGN' },
        { control_id: pulled, slot: 1, reason: 'PULLED', depth: 'DESIGN_AND_OPERATION' },
      ]),
    );
    expect(differing).toHaveLength(2);
  });

  it('keeps who arranged what, in the place of what was arranged before, each on record', async () => {
    const { planned, inSlot } = await proposed();
    const first = await house.done(lead, arrangeScope, { ...seen(planned), moves: [{ controlId: inSlot(0), slot: 1 }], pulls: [] });
    const second = await house.done(lead, arrangeScope, { ...seen(first), moves: [], pulls: [{ controlId: inSlot(2), reason: '苦情' }] });
    expect(await house.reading(provider, (context) => context.read.one(EngagementArrangementTable, second.id))).toMatchObject({ moves: [], pulls: [{ controlId: inSlot(2), reason: '苦情' }], arrangedById: lead.id, arrangedOn: today });
    const entries = await house.truth<{ outcome: string; changes: { table: string; before: unknown; after: { moves?: unknown } }[] }>(`select outcome, changes from audit_entry where verb = 'arrangeScope' and subject_id = $1 order by recorded_at, id`, [planned.id]);
    expect(entries.map(({ outcome }) => outcome)).toEqual(['DONE', 'DONE']);
    expect(entries[1]?.changes.find(({ table }) => table === 'engagement_arrangement')).toMatchObject({ before: { moves: [{ controlId: inSlot(0), slot: 1 }] }, after: { moves: [] } });
    expect(await house.done(lead, arrangeScope, { ...seen(second), ...nothing })).toMatchObject({ state: 'CONTRACTED' });
    expect(await house.reading(lead, (context) => context.read.one(EngagementArrangementTable, second.id))).toMatchObject({ moves: [], pulls: [] });
  });

  it('refuses with every reason what would leave something out, and keeps nothing of it', async () => {
    const { planned, inSlot } = await proposed();
    const wish = { moves: [{ controlId: '3.1.2.1', slot: 1 }, { controlId: '4.4.1.1', slot: 2 }, { controlId: inSlot(0), slot: 3 }], pulls: [{ controlId: '99.1.1.1', reason: '' }] };
    expect(await house.refusalCodes(lead, arrangeScope, { ...seen(planned), ...wish })).toEqual(['SCOPE_ASSESSED_EVERY_YEAR', 'SCOPE_SLOT_NOT_IN_CYCLE', 'CONTROL_NOT_STATED', 'TEXT_MISSING']);
    expect(await house.reading(lead, (context) => context.read.one(EngagementArrangementTable, planned.id))).toBeNull();
    expect(await house.reading(lead, (context) => context.read.one(EngagementTable, planned.id))).toMatchObject({ state: 'PLANNED' });
  });

  it('is for the lead alone', async () => {
    expect(await house.refusalCodes(implementer, arrangeScope, { ...seen(accepted), ...nothing })).toEqual(['NOT_PERMITTED']);
    expect(await house.refusalCodes(provider, arrangeScope, { ...seen(accepted), ...nothing })).toEqual(['NOT_PERMITTED']);
    for (const actor of [stranger, otherBody]) expect(await house.refusalCodes(actor, arrangeScope, { ...seen(accepted), ...nothing })).toEqual(['NOT_FOUND']);
  });

  it('is refused to who has not read the last version, and once the work has begun', async () => {
    const { planned } = await proposed();
    expect(await house.refusalCodes(lead, arrangeScope, { ...seen(accepted), ...nothing })).toEqual(['STALE_VERSION']);
    const begun = await house.done(lead, beginDesignAssessment, seen(planned));
    expect(await house.refusalCodes(lead, arrangeScope, { ...seen(begun), ...nothing })).toEqual(['NOT_NOW']);
  });

  it('is handed on: a moved control has its new year in the next audit, and what is not yet covered cannot be put behind it', async () => {
    const { planned, inSlot } = await proposed();
    const [moved, waiting] = [inSlot(0), inSlot(1)];
    const arranged = await house.done(lead, arrangeScope, { ...seen(planned), moves: [{ controlId: moved, slot: 1 }], pulls: [] });
    const report = await issuedFrom(arranged);
    expect((await scope(report)).find(({ control_id }) => control_id === moved)).toMatchObject({ slot: 1, depth: 'DESIGN' });
    const service = { id: statement.serviceId } as Parameters<typeof aDeclaredStatement>[2]['service'];
    const next = await aDeclaredStatement(house, provider, { service, periodStartOn: day('2023-01-01'), periodEndOn: day('2023-12-31'), previousStatementId: statement.id });
    const second = await anAcceptedEngagement(house, { provider, lead }, next);
    expect(await house.refusalCodes(lead, arrangeScope, { ...seen(second), moves: [{ controlId: waiting, slot: 0 }], pulls: [] })).toEqual(['SCOPE_NOT_COVERED_IN_CYCLE']);
    const rows = await scope(await house.done(lead, planEngagement, seen(second)));
    expect(rows.find(({ control_id }) => control_id === moved)).toMatchObject({ slot: 1, reason: 'AREA_THIS_YEAR', depth: 'DESIGN_AND_OPERATION' });
  });

  async function issuedFrom(arranged: Engagement): Promise<Engagement> {
    const planned = await house.done(lead, planEngagement, seen(arranged));
    const designing = await house.done(lead, beginDesignAssessment, seen(planned));
    const operating = await house.done(lead, beginOperationalAssessment, seen(designing));
    const recorded = await house.done(lead, recordControlResults, { ...seen(operating), results: await effectiveResults(house, planned.id) });
    house.clock.moveTo(addDays(statement.periodEndOn, 9));
    const signed = await house.done(provider, signRepresentation, { ...seen(recorded), confirmations: allConfirmed });
    house.clock.moveTo(addDays(statement.periodEndOn, 10));
    return house.done(lead, issueAuditReport, seen(signed));
  }
});
