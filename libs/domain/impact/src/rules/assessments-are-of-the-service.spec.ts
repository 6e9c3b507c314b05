import { assessmentsAreOfTheService } from './assessments-are-of-the-service';

describe('LIU rules 3.3 — 申請するサービスの評価であること (S-055, S-096)', () => {
  it.each([['mine', 'satisfied'], ['other', 'unsatisfied']])('an assessment of the service %s: %s', (serviceId, kind) => {
    const verdict = assessmentsAreOfTheService.judge({ serviceId: 'mine', assessments: [{ id: 'a', serviceId }] });
    expect(verdict.kind).toBe(kind);
    if (verdict.kind === 'unsatisfied') expect(verdict.reasons[0].code).toBe('ASSESSMENT_OF_ANOTHER_SERVICE');
  });
});
