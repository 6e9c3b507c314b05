import type { Standing } from '@toroku/contract';
import { StatusBadge, useSay, type Tone } from '@toroku/ui';
import { standingWords } from '@toroku/words';
import type { ReactNode } from 'react';

/** How each standing is meant. */
export const toneOfStanding: Readonly<Record<Standing, Tone>> = { VALID: 'success', RENEWAL_PENDING: 'info', EXPIRED: 'warning', SUSPENDED: 'danger', CANCELLED: 'neutral', WITHDRAWN: 'neutral' };

/** A standing in a word. */
export function StandingBadge({ standing }: { readonly standing: Standing }): ReactNode {
  const say = useSay();
  return <StatusBadge tone={toneOfStanding[standing]}>{say(standingWords[standing])}</StatusBadge>;
}
