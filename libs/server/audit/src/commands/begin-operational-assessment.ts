import { beginOperationalAssessment as decide } from '@toroku/domain-audit';
import type { ChangeInput } from '@toroku/gate';
import { engagementStep } from './engagement-step';

export const beginOperationalAssessment = engagementStep<ChangeInput>({ verb: 'beginOperationalAssessment', decide: (engagement, _, moment) => decide(engagement, moment) });
