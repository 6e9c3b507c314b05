import { day } from '@toroku/kernel';
import { earlierFindings } from './earlier-findings';

const finding = { id: '5', caseId: 'e2', serviceId: 's1', controlId: '9.2.3.11.PB', raisedOn: day('2024-01-15'), state: 'RAISED' as const };
const earlier = { ...finding, id: '1', caseId: 'e1', raisedOn: day('2023-01-15'), state: 'CLOSED' as const };

describe('the earlier findings on the same control', () => {
  const ids = (...others: typeof finding[]) => earlierFindings(finding, others).map(({ id }) => id);

  it('are those of other audits, latest first, also of another audit on the same day', () => {
    expect(earlierFindings(finding, [earlier, { ...earlier, id: '4', caseId: 'ia2', raisedOn: finding.raisedOn }, { ...earlier, id: '2', caseId: 'ia1' }]).map(({ id }) => id)).toEqual(['4', '2', '1']);
  });

  it('leave out the same audit, other controls and services, what came later, and recommendations (S-163)', () => {
    expect(ids(finding, { ...finding, id: '1' })).toEqual([]);
    expect(earlierFindings(finding, [{ ...earlier, controlId: '9.2.3' }, { ...earlier, serviceId: 's2' }, { ...earlier, raisedOn: day('2024-02-01') }, { ...earlier, state: 'RECOMMENDATION' as const }])).toEqual([]);
  });
});
