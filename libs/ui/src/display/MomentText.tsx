import type { ReactNode } from 'react';
import { momentText } from '../day-words';
import { useLanguage } from '../language';

/** A moment on the clocks of Tokyo. */
export function MomentText({ at }: { readonly at: string }): ReactNode {
  const { language } = useLanguage();
  return (
    <time dateTime={at} className="tabular-nums">
      {momentText(at, language)}
    </time>
  );
}
