import { uiWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { useSay } from '../language';

/** Whether an answer must be given. */
export type Requirement = 'required' | 'optional';

export interface RequirementBadgeProps {
  readonly requirement: Requirement;
  readonly id?: string;
}

/** Says beside a label whether an answer must be given. */
export function RequirementBadge({ requirement, id }: RequirementBadgeProps): ReactNode {
  const say = useSay();
  const look = requirement === 'required' ? 'border-error-2 text-error-2' : 'border-solid-gray-536 text-solid-gray-700';
  return (
    <span id={id} className={`inline-block shrink-0 rounded-4 border px-2 py-1 text-oln-14B-100 ${look}`}>
      {say(requirement === 'required' ? uiWords.required : uiWords.optional)}
    </span>
  );
}
