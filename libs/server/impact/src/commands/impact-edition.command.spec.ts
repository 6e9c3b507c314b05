import { day } from '@toroku/kernel';
import { sheetAt, withFactSheet, aConcludedAssessment, type House } from '@toroku/testing';
import { impactGuidance2022November } from '../initial/impact-guidance-2022-11';
import { targetBusinessList2022November } from '../initial/target-business-list-2022-11';
import { aService, openImpactHouse, people } from '../spec/scene';
import { ImpactSheetTable } from '../tables/impact-sheet-table';
import { adoptTargetBusinessList } from './adopt-target-business-list';
import { decideTargetBusinessProposal } from './decide-target-business-proposal';
import { proposeTargetBusiness } from './propose-target-business';
import { reviewTargetBusinessProposal } from './review-target-business-proposal';
import { reviseImpactGuidance } from './revise-impact-guidance';

const { author, agencies, ministry, supportBody } = people;
const at = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, expectedVersion: version });

describe('guidance and target-business list', () => {
  let house: House;

  beforeEach(async () => {
    house = await openImpactHouse();
  });
  afterEach(() => house.close());

  it('ship with eight entries and no negative example, of which the sixth says that it was not found (S-024, S-030, S-050)', async () => {
    const [list] = await house.truth<{ edition: number; entries: { number: number; title: unknown }[] }>('select edition, entries from target_business_list');
    expect(list?.entries.map(({ number, title }) => [number, title === null])).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => [number, number === 6]));
    expect(new Set(list?.entries.flatMap((entry) => Object.keys(entry)))).toEqual(new Set(['number', 'title', 'examples', 'conditions', 'notes']));
  });

  it('ship with notes on every entry that the answers speak of (S-033, S-035, S-036, S-038, S-041, S-042, S-043, S-044, S-045)', () => {
    const seeds = targetBusinessList2022November.entries.flatMap(({ conditions, notes }) => [...conditions, ...notes].flatMap((item) => item.seeds));
    for (const seed of ['S-033', 'S-035', 'S-036', 'S-038', 'S-041', 'S-042', 'S-043', 'S-044', 'S-045']) expect(seeds).toContain(seed);
  });

  it('are marked as a default of the platform where no official text was found (S-079)', async () => {
    expect(await house.truth('select edition, is_platform_default from impact_guidance')).toEqual([{ edition: 1, is_platform_default: true }]);
  });

  it('are revised by the ministries in charge alone (S-031, S-039)', async () => {
    const later = { ...impactGuidance2022November, effectiveOn: day('2023-04-01') };
    expect(await house.refusalCodes(supportBody, reviseImpactGuidance, later)).toEqual(['NOT_PERMITTED']);
    expect(await house.refusalCodes(author, adoptTargetBusinessList, { ...targetBusinessList2022November, effectiveOn: day('2023-04-01') })).toEqual(['NOT_PERMITTED']);
    expect(await house.done(ministry, reviseImpactGuidance, { ...later, isPlatformDefault: false })).toMatchObject({ edition: 2, isPlatformDefault: false });
  });

  it('apply from their day on, and leave what was judged before as it is', async () => {
    const service = await aService(house);
    await withFactSheet(house, author, service);
    await house.done(ministry, reviseImpactGuidance, { ...impactGuidance2022November, effectiveOn: day('2023-04-01'), lowThrough: 2 });
    const editionOf = async (on: string) => {
      house.clock.moveTo(day(on));
      const { id } = await aConcludedAssessment(house, { author, agency: agencies[0], service, sheet: sheetAt(2, 'ON_LIST') });
      const [sheet] = await house.reading(agencies[0], (context) => context.read.list(ImpactSheetTable, 'assessmentId', id));
      return [sheet?.guidanceEdition, sheet?.outcome?.isLow];
    };
    expect(await editionOf('2023-03-31')).toEqual([1, false]);
    expect(await editionOf('2023-04-01')).toEqual([2, true]);
    expect(await house.truth('select guidance_edition, outcome -> $1 as is_low from impact_sheet order by id', ['isLow'])).toEqual([{ guidance_edition: 1, is_low: false }, { guidance_edition: 2, is_low: true }]);
  });

  it('never begin in the past or before the edition before them', async () => {
    for (const effectiveOn of [day('2022-11-01'), day('2022-11-09')]) {
      expect(await house.refusalCodes(ministry, adoptTargetBusinessList, { ...targetBusinessList2022November, effectiveOn })).toEqual(['EDITION_NOT_LATER']);
    }
  });

  it('name everything that does not fit together in a guidance', async () => {
    const [axis] = impactGuidance2022November.axes;
    const [level] = impactGuidance2022November.levels;
    const [question] = impactGuidance2022November.questions;
    const broken = { ...impactGuidance2022November, effectiveOn: day('2023-04-01'), axes: [axis!, axis!], levels: [{ ...level!, level: 2 }], lowThrough: 1, questions: [{ ...question!, axis: 'BEAUTY', ja: '' }] };
    expect(await house.refusalCodes(ministry, reviseImpactGuidance, broken)).toEqual(['LEVELS_NOT_CONSECUTIVE', 'LOW_NOT_ON_SCALE', 'QUESTION_AXIS_UNKNOWN', 'CODES_NOT_UNIQUE', 'TEXT_MISSING']);
    expect(await house.refusalCodes(ministry, reviseImpactGuidance, { ...broken, axes: [], levels: impactGuidance2022November.levels, questions: [] })).toEqual(['EDITION_EMPTY']);
    expect(await house.refusalCodes(ministry, adoptTargetBusinessList, { entries: [], effectiveOn: day('2023-04-01') })).toEqual(['EDITION_EMPTY']);
  });

  it('are extended by a proposal that the ministries adopt into an edition that holds it, on no timetable (S-031, S-032, S-091)', async () => {
    const proposal = await house.done(supportBody, proposeTargetBusiness, { business: '図書の貸出', grounds: '評価の傾向' });
    expect(await house.refusalCodes(supportBody, reviewTargetBusinessProposal, at(proposal))).toEqual(['NOT_PERMITTED']);
    const taken = await house.done(ministry, reviewTargetBusinessProposal, at(proposal));
    const adoption = { ...at(taken), isAdopted: true, note: '加える', adoptedEdition: 2, adoptedEntry: 9 };
    expect(await house.refusalCodes(ministry, decideTargetBusinessProposal, adoption)).toEqual(['PROPOSAL_NOT_IN_EDITION']);
    const entries = [...targetBusinessList2022November.entries, { number: 9, title: { ja: '図書の貸出', en: 'Lending books' }, examples: null, conditions: [], notes: [] }];
    await house.done(ministry, adoptTargetBusinessList, { effectiveOn: day('2023-04-01'), entries });
    expect(await house.done(ministry, decideTargetBusinessProposal, adoption)).toMatchObject({ state: 'ADOPTED', adoptedEdition: 2, adoptedEntry: 9, decidedOn: '2022-11-10' });
  });

  it('stay as they are when a proposal is rejected, with the reason', async () => {
    const proposal = await house.done(ministry, proposeTargetBusiness, { business: '図書の貸出', grounds: '評価の傾向' });
    expect(await house.refusalCodes(ministry, decideTargetBusinessProposal, { ...at(proposal), isAdopted: false, note: '', adoptedEdition: null, adoptedEntry: null })).toEqual(['NOT_NOW', 'TEXT_MISSING']);
    const taken = await house.done(ministry, reviewTargetBusinessProposal, at(proposal));
    expect(await house.done(ministry, decideTargetBusinessProposal, { ...at(taken), isAdopted: false, note: '例が少ない', adoptedEdition: null, adoptedEntry: null })).toMatchObject({ state: 'REJECTED', decisionNote: '例が少ない' });
  });

  it('get one number each when two bring out an edition at once', async () => {
    const later = (effectiveOn: string) => house.run(ministry, reviseImpactGuidance, { ...impactGuidance2022November, effectiveOn: day(effectiveOn) });
    await Promise.all([later('2023-04-01'), later('2023-05-01')]);
    const editions = await house.truth<{ edition: number }>('select edition from impact_guidance order by edition');
    expect(new Set(editions.map(({ edition }) => edition)).size).toBe(editions.length);
    expect(editions.length).toBeGreaterThanOrEqual(2);
  });
});
