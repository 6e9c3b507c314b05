import type { Standing } from '@toroku/domain-registration';
import type { Tone } from '@toroku/ui';

/** How a standing looks. */
export const standingTone: Readonly<Record<Standing, Tone>> = { VALID: 'success', RENEWAL_PENDING: 'success', EXPIRED: 'neutral', SUSPENDED: 'danger', CANCELLED: 'neutral', WITHDRAWN: 'neutral' };
