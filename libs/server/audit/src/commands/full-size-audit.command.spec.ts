import type { Engagement } from '@toroku/domain-audit';
import { day } from '@toroku/kernel';
import { accessTables } from '@toroku/server-access';
import { catalogueTables } from '@toroku/server-catalogue';
import { providerTables } from '@toroku/server-provider';
import { describeStatement, declareStatement, statementTables } from '@toroku/server-statement';
import {
  aCompleteStatement,
  aListedBody,
  anAcceptedEngagement,
  aService,
  auditPeople,
  auditPeriod,
  completeParts,
  effectiveResults,
  FULL_SIZE,
  fullSizeControls,
  House,
  knowOrganisations,
  loadCatalogue,
} from '@toroku/testing';
import type { StatementParts } from '@toroku/domain-statement';
import { auditTables } from '..';
import { auditReportRehearsal } from '../queries/audit-report-rehearsal';
import { beginDesignAssessment } from './begin-design-assessment';
import { beginOperationalAssessment } from './begin-operational-assessment';
import { planEngagement } from './plan-engagement';
import { recordControlResults } from './record-control-results';

const { provider, lead } = auditPeople;
const scopeOfEngagement = `select control_id, depth, reason, slot, operation_year from engagement_control where engagement_id = $1 order by sort_key collate "C"`;

describe('an audit of a statement of the full size', () => {
  let house: House;
  const controls = fullSizeControls();

  beforeAll(async () => {
    house = await House.open([...accessTables, ...catalogueTables, ...providerTables, ...statementTables, ...auditTables], day('2022-11-10'));
    await knowOrganisations(house, { CSP: ['Aozora'], AUDIT_BODY: ['Kansa'], STEERING_COMMITTEE: ['Committee'], PLATFORM: ['Toroku'] });
    await loadCatalogue(house, controls);
    await aListedBody(house, lead);
  });
  afterAll(() => house.close());

  async function planned(nameEn: string, parts: StatementParts): Promise<Engagement> {
    const draft = await aCompleteStatement(house, provider, { service: await aService(house, provider, nameEn), ...auditPeriod, controls });
    const described = await house.done(provider, describeStatement, { id: draft.id, expectedVersion: draft.version, parts });
    const statement = await house.done(provider, declareStatement, { id: draft.id, expectedVersion: described.version });
    const { id, version } = await anAcceptedEngagement(house, { provider, lead }, statement);
    return house.done(lead, planEngagement, { id, expectedVersion: version });
  }

  it('is planned whole and takes all its results in one batch', async () => {
    const { id, version } = await planned('Full size', completeParts);
    const rows = await house.truth<{ depth: string }>(scopeOfEngagement, [id]);
    expect(rows.length).toBeGreaterThan(FULL_SIZE - 200);
    const designing = await house.done(lead, beginDesignAssessment, { id, expectedVersion: version });
    const operating = await house.done(lead, beginOperationalAssessment, { id, expectedVersion: designing.version });
    const results = await effectiveResults(house, id);
    await house.done(lead, recordControlResults, { id, expectedVersion: operating.version, results });
    expect(await house.truth('select 1 from control_result where engagement_id = $1', [id])).toHaveLength(results.length);
  });

  it('is rehearsed whole: every control of the scope with its results, and the digest of all of it', async () => {
    const { id, version } = await planned('Rehearsed', completeParts);
    const designing = await house.done(lead, beginDesignAssessment, { id, expectedVersion: version });
    const operating = await house.done(lead, beginOperationalAssessment, { id, expectedVersion: designing.version });
    const results = await effectiveResults(house, id);
    await house.done(lead, recordControlResults, { id, expectedVersion: operating.version, results });
    const rehearsed = await house.reading(lead, (context) => auditReportRehearsal(context, id, ''));
    expect(rehearsed?.content.controls).toHaveLength(results.length);
    expect(rehearsed?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(rehearsed?.unmet.map(({ code }) => code)).toEqual(['NOT_NOW', 'ASSESSMENT_PERIOD_NOT_ENDED', 'REPRESENTATION_MISSING']);
  });

  it('leaves nothing out for a certificate of another scheme (S-157)', async () => {
    const without = await planned('Without certificate', completeParts);
    const certified = await planned('Certified', { ...completeParts, certificates: [{ name: 'ISO/IEC 27001', validThroughOn: day('2025-03-31') }] });
    expect(await house.truth(scopeOfEngagement, [certified.id])).toEqual(await house.truth(scopeOfEngagement, [without.id]));
  });
});
