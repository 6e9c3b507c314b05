import { day } from '@toroku/kernel';
import { RefusalResolver } from '@toroku/server-graph';
import { accessResolvers } from '@toroku/server-access';
import { auditResolvers } from '@toroku/server-audit';
import { impactResolvers } from '@toroku/server-impact';
import { providerResolvers } from '@toroku/server-provider';
import { statementResolvers } from '@toroku/server-statement';
import {
  aCompleteApplication,
  anAcceptedApplication,
  anApplicationBeforeCommittee,
  anApplicationForm,
  aServiceWithPapers,
  aSubmittedApplication,
  decided,
  excludedObjective,
  openGraph,
  openRegistrationHouse,
  registrationPeople as people,
  type House,
  type ServiceWithPapers,
} from '@toroku/testing';
import { registrationResolvers } from '../index';

const REFUSED = '... on Refused { refusals { code path clause { at seeds isPlatformDefault } message(language: ja) } }';
const CASE = '... on RegistrationApplication { id version state awaits viewerMay queries { id number state answer { answer } } check { code } }';
const mutation = (verb: string, input: string, answer = CASE) => `mutation ($input: ${input}!) { ${verb}(input: $input) { ${answer} ${REFUSED} } }`;

const LIST = /* GraphQL */ `
  query ($awaitingMe: Boolean!, $first: Int! = 50, $after: ID) {
    registrationApplications(awaitingMe: $awaitingMe, first: $first, after: $after) { id state awaits isOverdue viewerMay service { nameEn } provider { nameEn } statement { state } registerEntry { number } }
  }
`;

const PAGE = /* GraphQL */ `
  query ($id: ID!) {
    registrationApplication(id: $id) {
      kind state referenceNumber submittedOn reviewDueOn round roundHeldOn outcome awaits
      form { contactName } queries { number question state answer { answer } } exclusionJudgements { objectiveId verdict statedReason }
      reviewOpinion { conclusion } votes { position reason }
      packet { foreignLaw { foreignLaw governingLaw } requirementsUnmet exclusions exclusionsInvalid queriesAsked findings reportIssuedOn validThroughOn }
      timeline { verb byKind state at } registerEntry { id number validThroughOn } check { code }
    }
  }
`;

describe('registration applications over GraphQL', () => {
  let house: House;
  let graph: Awaited<ReturnType<typeof openGraph>>;
  let keys = 0;
  const fresh = (name: string): Promise<ServiceWithPapers> => {
    house.clock.moveTo(day('2022-11-10'));
    return aServiceWithPapers(house, name);
  };

  beforeAll(async () => {
    house = await openRegistrationHouse();
    const resolvers = [...registrationResolvers, ...statementResolvers, ...auditResolvers, ...impactResolvers, ...providerResolvers, ...accessResolvers, RefusalResolver];
    graph = await openGraph(house, resolvers as never);
  });
  afterAll(() => house.close());

  async function ask(actor: Parameters<typeof graph>[0], verb: string, inputType: string, input: object, answer?: string): Promise<Record<string, unknown>> {
    const { data, errors } = await graph(actor, mutation(verb, inputType, answer), { input: { idempotencyKey: `key ${(keys += 1)}`, ...input } });
    expect(errors).toBeUndefined();
    return data?.[verb] as Record<string, unknown>;
  }

  it('goes from opening to the register, every verb over GraphQL (S-010, S-123, S-160)', async () => {
    const { service, papers } = await fresh('Whole way');
    const { provider, receptionist, reviewer, members } = people;
    const opened = await ask(provider, 'openRegistrationApplication', 'OpenRegistrationApplicationInput', { serviceId: service.id });
    expect(opened).toMatchObject({ state: 'DRAFT', awaits: 'CSP', viewerMay: ['describeRegistrationApplication', 'attachRegistrationPapers', 'submitRegistrationApplication', 'withdrawRegistrationApplication'] });
    expect(opened['check']).toHaveLength(9);
    const id = opened['id'];
    const move = (actor: typeof provider, expectedVersion: number, verb: string, inputType = 'ChangeInputType', input: object = {}, answer?: string) => ask(actor, verb, inputType, { id, expectedVersion, ...input }, answer);
    await move(provider, 1, 'describeRegistrationApplication', 'DescribeRegistrationApplicationInput', anApplicationForm);
    expect(await move(provider, 2, 'attachRegistrationPapers', 'AttachRegistrationPapersInput', papers)).toMatchObject({ check: [] });
    expect(await move(provider, 3, 'submitRegistrationApplication')).toMatchObject({ state: 'SUBMITTED', awaits: 'SUPPORT_BODY', check: null, viewerMay: ['withdrawRegistrationApplication'] });
    await move(receptionist, 4, 'returnAsIncomplete', 'ReturnAsIncompleteInput', { notes: ['連絡先を確かめてください'] });
    await move(provider, 5, 'submitRegistrationApplication');
    await move(receptionist, 6, 'acceptRegistrationApplication', 'AcceptRegistrationApplicationInput', { isComplete: true, isInJapanese: true });
    await move(receptionist, 7, 'assignReviewer', 'AssignReviewerInput', { reviewerIds: [reviewer.id] });
    await move(reviewer, 8, 'beginTechnicalReview');
    const asked = await move(reviewer, 9, 'askQuery', 'AskQueryInput', { about: '管理策 ９．２．３．１１．PB の実施', question: '特権の管理方法を示してください' });
    const queried = async () => (await graph(provider, 'query ($id: ID!) { statement(id: $id) { controls(first: 9, only: QUERIED) { controlId } } }', { id: papers.statementId })).data;
    expect(await queried()).toEqual({ statement: { controls: [{ controlId: '9.2.3.11.PB' }] } });
    const [{ id: queryId }] = asked['queries'] as [{ id: string }];
    expect(await move(provider, 10, 'answerQuery', 'AnswerQueryInput', { queryId, answer: '四半期ごとに確かめています' })).toMatchObject({ state: 'TECHNICAL_REVIEW', queries: [{ number: 1, state: 'ANSWERED', answer: { answer: '四半期ごとに確かめています' } }] });
    await move(reviewer, 11, 'closeQuery', 'CloseQueryInput', { queryId });
    expect(await queried()).toEqual({ statement: { controls: [] } });
    expect(await move(reviewer, 12, 'sendToCommittee')).toMatchObject({ refusals: [{ code: 'EXCLUSION_NOT_JUDGED', clause: { at: '10.1', seeds: ['S-122', 'S-123'] } }, { code: 'REVIEW_OPINION_MISSING' }] });
    await move(reviewer, 12, 'judgeExclusion', 'JudgeExclusionInput', { objectiveId: excludedObjective, verdict: 'VALID', reason: '受渡場所がない' });
    expect(await move(reviewer, 13, 'writeReviewOpinion', 'WriteReviewOpinionInput', { conclusion: 'MEETS_REQUIREMENTS', opinion: '要件を満たす' }, '... on ReviewOpinion { conclusion }')).toMatchObject({ conclusion: 'MEETS_REQUIREMENTS' });
    expect(await move(reviewer, 13, 'sendToCommittee')).toMatchObject({ state: 'COMMITTEE', awaits: 'STEERING_COMMITTEE' });
    const vote = '... on CommitteeVote { position }';
    expect(await move(members[0], 14, 'castVote', 'CastVoteInput', { position: 'FOR', reason: '審査意見のとおり' }, vote)).toMatchObject({ position: 'FOR' });
    expect(await move(members[2], 14, 'recuseFromDecision', 'ApplicationReasonInput', { reason: '利害関係がある' }, vote)).toMatchObject({ position: 'RECUSED' });
    expect(await move(members[0], 14, 'decideRegistration', 'DecideRegistrationInput', { outcome: 'REGISTERED', reasons: '要件を満たす' })).toMatchObject({ refusals: [{ code: 'QUORUM_NOT_REACHED', clause: { isPlatformDefault: true } }] });
    await move(members[1], 14, 'castVote', 'CastVoteInput', { position: 'FOR', reason: '審査意見のとおり' }, vote);
    expect(await move(members[0], 14, 'decideRegistration', 'DecideRegistrationInput', { outcome: 'REGISTERED', reasons: '要件を満たす' })).toMatchObject({ state: 'REGISTERED', awaits: 'NOBODY', viewerMay: [] });

    const { data } = await graph(provider, PAGE, { id });
    const page = data?.['registrationApplication'] as { timeline: { verb: string; byKind: string; state: string | null }[]; registerEntry: { id: string } };
    expect(page).toMatchObject({ outcome: 'REGISTERED', registerEntry: { validThroughOn: '2024-04-30' }, reviewOpinion: null, votes: [], packet: null });
    await leadsToItsEntryAlone(id, page.registerEntry.id);
    expect(page.timeline.map(({ verb }) => verb)).not.toContain('castVote');
    expect(page.timeline.filter(({ state }) => state !== null).map(({ state }) => state)).toEqual(['DRAFT', 'SUBMITTED', 'INCOMPLETE', 'SUBMITTED', 'ACCEPTED', 'TECHNICAL_REVIEW', 'QUERY', 'TECHNICAL_REVIEW', 'COMMITTEE', 'REGISTERED']);
  });

  /** The entry finds the applications that became it, for those who may see them. */
  async function leadsToItsEntryAlone(id: unknown, entryId: string): Promise<void> {
    const OF_ENTRY = 'query ($entryId: ID) { registrationApplications(entryId: $entryId) { id } }';
    const found = async (actor: Parameters<typeof graph>[0], entry: unknown) => (await graph(actor, OF_ENTRY, { entryId: entry })).data?.['registrationApplications'];
    expect(await found(people.receptionist, entryId)).toEqual([{ id }]);
    expect(await found(people.stranger, entryId)).toEqual([]);
    expect(await found(people.receptionist, id)).toEqual([]);
    expect(await found(people.receptionist, 'no entry')).toEqual([]);
  }

  it('gathers for the committee what it decides on, foreign-law information first (S-014)', async () => {
    const before = await anApplicationBeforeCommittee(house, await fresh('Packet'));
    const { data, errors } = await graph(people.members[0], PAGE, { id: before.id });
    expect(errors).toBeUndefined();
    expect(data?.['registrationApplication']).toMatchObject({
      round: '2022-R4',
      packet: { foreignLaw: { foreignLaw: expect.stringContaining('国外法令') }, requirementsUnmet: 0, exclusions: 1, exclusionsInvalid: 0, queriesAsked: 0, findings: 0, reportIssuedOn: '2023-01-10', validThroughOn: '2024-04-30' },
      reviewOpinion: { conclusion: 'MEETS_REQUIREMENTS' },
      exclusionJudgements: [{ objectiveId: excludedObjective, verdict: 'VALID', statedReason: '受渡場所を持たないため' }],
      check: null,
    });
    expect((await graph(people.stranger, PAGE, { id: before.id })).data?.['registrationApplication']).toBeNull();
    expect((await graph(people.lead, PAGE, { id: before.id })).data?.['registrationApplication']).toBeNull();
  });

  it('shows each their queue, in pages, with a number of statements that does not grow', async () => {
    const queue = async (actor: typeof people.provider, variables: object = {}) => {
      const { data, errors, statements } = await graph(actor, LIST, { awaitingMe: true, ...variables });
      expect(errors).toBeUndefined();
      return { rows: data?.['registrationApplications'] as { id: string; state: string }[], statements };
    };
    const submitted = await aSubmittedApplication(house, await fresh('Queue one'));
    const one = await queue(people.receptionist);
    expect(one.rows.map(({ id }) => id)).toContain(submitted.id);
    const accepted = await anAcceptedApplication(house, await fresh('Queue two'));
    const draft = await aCompleteApplication(house, await fresh('Queue three'));
    const two = await queue(people.receptionist);
    expect(two.rows.map(({ id }) => id)).toEqual(expect.arrayContaining([submitted.id, accepted.id]));
    expect(two.rows.map(({ id }) => id)).not.toContain(draft.id);
    expect([one.statements, two.statements]).toEqual([4, 4]);
    expect((await queue(people.provider)).rows.map(({ id }) => id)).toContain(draft.id);
    expect((await queue(people.otherReviewer)).rows).toEqual([]);
    const [first] = (await queue(people.receptionist, { first: 1 })).rows;
    const rest = await queue(people.receptionist, { after: first?.id });
    expect([first?.id, ...rest.rows.map(({ id }) => id)]).toEqual(two.rows.map(({ id }) => id));
  });

  it('is nobody’s to see without signing in', async () => {
    const registered = await decided(house, await anApplicationBeforeCommittee(house, await fresh('Registered')));
    expect((await graph(null, PAGE, { id: registered.id })).data?.['registrationApplication']).toBeNull();
    expect((await graph(null, LIST, { awaitingMe: false })).data?.['registrationApplications']).toEqual([]);
  });
});
