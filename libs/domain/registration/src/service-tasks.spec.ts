import { day } from '@toroku/kernel';
import { serviceTasks, type ServiceTaskCode, type ServiceTaskFacts } from './service-tasks';

const nothing: ServiceTaskFacts = { today: day('2023-03-01'), factSheet: null, assessment: null, preApplication: null, statement: null, internalAudit: null, engagement: null, application: null, entry: null };
const ready: ServiceTaskFacts = {
  ...nothing,
  factSheet: { id: 'f' },
  assessment: { id: 'i', state: 'CONCLUDED' },
  preApplication: { id: 'p', state: 'ELIGIBLE', batchDueOn: null },
  statement: { id: 's', state: 'DECLARED' },
  internalAudit: { id: 'n', state: 'REPORTED' },
  engagement: { id: 'e', state: 'REPORT_ISSUED', reportDueOn: '2023-02-01' },
};
const application = { id: 'a', applicationDueOn: '2023-04-30', reviewDueOn: '2023-07-31' } as const;
const entry = { id: 'r', status: 'ACTIVE', validThroughOn: day('2024-04-30'), renewalAppliedOn: null } as const;
const task = (code: ServiceTaskCode, facts: ServiceTaskFacts) => serviceTasks(facts).find((one) => one.code === code);

describe('a service’s way to the register', () => {
  it.each<[string, ServiceTaskCode, ServiceTaskFacts, object]>([
    ['a fact sheet is first', 'FACT_SHEET', nothing, { state: 'NOT_STARTED', waitsFor: [] }],
    ['an assessment waits for it', 'IMPACT_ASSESSMENT', nothing, { state: 'CANNOT_START', waitsFor: ['FACT_SHEET'] }],
    ['an assessment under way is with the agency', 'IMPACT_ASSESSMENT', { ...nothing, assessment: { id: 'i', state: 'REQUESTED' } }, { state: 'IN_PROGRESS', awaits: 'AGENCY' }],
    ['returned papers need an answer', 'PRE_APPLICATION', { ...ready, preApplication: { id: 'p', state: 'RETURNED', batchDueOn: null } }, { state: 'NEEDS_ANSWER', awaits: 'CSP' }],
    ['a batch has its day', 'PRE_APPLICATION', { ...ready, preApplication: { id: 'p', state: 'QUEUED_FOR_BATCH', batchDueOn: '2023-09-30' } }, { state: 'IN_PROGRESS', awaits: 'MINISTRY_IN_CHARGE', dueOn: '2023-09-30' }],
    ['a statement may begin at any time', 'STATEMENT', nothing, { state: 'NOT_STARTED' }],
    ['a signature is asked of the provider', 'AUDIT', { ...ready, engagement: { id: 'e', state: 'OPERATIONAL_ASSESSMENT', reportDueOn: '2023-02-01' } }, { state: 'NEEDS_ANSWER', dueOn: '2023-02-01' }],
    ['an application may begin when all papers are there', 'APPLICATION', ready, { state: 'NOT_STARTED', waitsFor: [] }],
    ['an application waits for what is not', 'APPLICATION', { ...ready, internalAudit: null }, { state: 'CANNOT_START', waitsFor: ['INTERNAL_AUDIT'] }],
    ['a draft has its last day', 'APPLICATION', { ...ready, application: { ...application, state: 'DRAFT' } }, { state: 'IN_PROGRESS', awaits: 'CSP', dueOn: '2023-04-30' }],
    ['an incomplete one needs an answer', 'APPLICATION', { ...ready, application: { ...application, state: 'INCOMPLETE' } }, { state: 'NEEDS_ANSWER' }],
    ['a query needs an answer', 'REVIEW', { ...ready, application: { ...application, state: 'QUERY' } }, { state: 'NEEDS_ANSWER', dueOn: '2023-07-31' }],
    ['the committee has it', 'REGISTRATION', { ...ready, application: { ...application, state: 'COMMITTEE' } }, { state: 'IN_PROGRESS', awaits: 'STEERING_COMMITTEE' }],
    ['a refusal is the provider’s to act on', 'REGISTRATION', { ...ready, application: { ...application, state: 'REFUSED' } }, { state: 'NEEDS_ANSWER' }],
    ['an entry in force is done', 'REGISTRATION', { ...ready, application: { ...application, state: 'REGISTERED' }, entry }, { state: 'DONE', subjectId: 'r' }],
    ['its renewal has the entry’s last day', 'RENEWAL', { ...ready, application: { ...application, state: 'REGISTERED' }, entry }, { state: 'NOT_STARTED', dueOn: '2024-04-30' }],
    ['an entry that lapsed is none', 'REGISTRATION', { ...ready, entry: { ...entry, validThroughOn: day('2023-02-28') } }, { state: 'CANNOT_START' }],
  ])('%s', (_, code, facts, expected) => {
    expect(task(code, facts)).toMatchObject(expected);
  });

  it('names a clause for each step', () => {
    for (const { clause } of serviceTasks(nothing)) expect(clause.at).not.toBe('');
  });
});
