import { beginDesignAssessment as decide } from '@toroku/domain-audit';
import type { ChangeInput } from '@toroku/gate';
import { engagementStep } from './engagement-step';

export const beginDesignAssessment = engagementStep<ChangeInput>({ verb: 'beginDesignAssessment', decide: (engagement, _, moment) => decide(engagement, moment) });
