import { uiWords } from '@toroku/words';
import { createElement, type ReactNode } from 'react';
import { Hidden } from '../Hidden';
import { useSay } from '../language';
import { toneGround, toneLine, toneText, type Tone } from '../tone';

export interface NotificationBannerProps {
  readonly tone: Tone;
  readonly title: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

const INFORMATION = 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zm-1 5h2v2h-2zm0 4h2v8h-2z';
const MARK: Readonly<Record<Tone, string>> = {
  neutral: INFORMATION,
  info: INFORMATION,
  success: 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22zM10.2 17 5.5 12.3l1.5-1.5 3.2 3.2 6.8-6.8 1.5 1.5z',
  warning: 'M12 1.5 23.5 21.5H.5zM11 9v6h2V9zm0 7.5v2h2v-2z',
  danger: 'M8 1h8l7 7v8l-7 7H8l-7-7V8zm3 5v8h2V6zm0 10v2h2v-2z',
};

/** Something to know about this screen, at its place in it. Warnings and failures are said aloud when they appear. */
export function NotificationBanner({ tone, title, level = 2, children, actions }: NotificationBannerProps): ReactNode {
  const say = useSay();
  return (
    <div role={tone === 'danger' || tone === 'warning' ? 'alert' : 'status'} className={`my-6 rounded-12 border-2 first:mt-0 ${toneLine[tone]} ${toneGround[tone]} p-4 desktop:p-5`}>
      <div className="flex gap-3">
        <svg aria-hidden="true" viewBox="0 0 24 24" className={`mt-0.5 size-6 shrink-0 ${toneText[tone]}`} fill="currentColor">
          <path d={MARK[tone]} fillRule="evenodd" />
        </svg>
        <div className="min-w-0 flex-1">
          {createElement(
            `h${level}`,
            { className: 'text-std-17B-170 text-solid-gray-900' },
            <>
              <Hidden>{say(uiWords.tone, { tone: say(uiWords[tone === 'neutral' ? 'info' : tone]) })}</Hidden>
              {title}
            </>,
          )}
          {children ? <div className="mt-1 flex flex-col gap-3 text-std-16N-170">{children}</div> : null}
          {actions ? <div className="mt-4 flex flex-wrap gap-4">{actions}</div> : null}
        </div>
      </div>
    </div>
  );
}
