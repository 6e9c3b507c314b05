export * from './audit-body-listing';
export * from './audit-report';
export * from './control-result';
export * from './engagement';
export * from './engagement-control';
export * from './engagement-lifecycle';
export * from './representation';

import { engagementLifecycle } from './engagement-lifecycle';

export const engagementLifecycles = [engagementLifecycle] as const;
