import { Button, ClauseNote, ErrorSummary, NotificationBanner, TextLink, useLanguage, useSay } from '@toroku/ui';
import { citedClause, webWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { sayReason, type Reason } from './reason';

export interface ReasonsProps {
  readonly reasons: readonly Reason[];
  /** The element of the form that a reason is about, by its path; reasons without one stand as text. */
  readonly fieldOf?: (path: readonly string[]) => string | null;
  /** What people call the field that a reason is about; it stands in front of the reason. */
  readonly labelOf?: (path: readonly string[]) => string | null;
  readonly title?: string;
}

/** Every reason why something was not done, at once, each with its clause and its mend, linked to the field it is about. */
export function Reasons({ reasons, fieldOf = () => null, labelOf = () => null, title }: ReasonsProps): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  if (reasons.length === 0) return null;
  const items = reasons.map((reason) => {
    const field = fieldOf(reason.path);
    return { text: labelled(labelOf(reason.path), sayReason(reason, language)), ...(field ? { href: `#${field}` } : {}), clause: clauseOf(reason, say) };
  });
  // The same words about the same place say nothing twice.
  const told = items.filter(({ text, href }, at) => items.findIndex((other) => other.text === text && other.href === href) === at);
  return <ErrorSummary title={title ?? say(webWords.refused)} items={told} />;
}

/** What is still missing before something can be done: not an error, a list of what to do. */
export function Missing({ reasons, hrefOf = () => null, labelOf = () => null }: { readonly reasons: readonly Reason[]; readonly hrefOf?: (reason: Reason) => string | null; readonly labelOf?: ReasonsProps['labelOf'] }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  if (reasons.length === 0) return <NotificationBanner tone="success" title={say(webWords.nothingMissing)} />;
  return (
    <NotificationBanner tone="info" title={say(webWords.stillMissing)}>
      <ul className="list-disc pl-6">
        {reasons.map((reason, index) => {
          const href = hrefOf(reason);
          const text = labelled(labelOf(reason.path), sayReason(reason, language));
          return (
            <li key={`${reason.code}-${index}`}>
              {href ? <TextLink href={href}>{text}</TextLink> : text} {clauseOf(reason, say)}
            </li>
          );
        })}
      </ul>
    </NotificationBanner>
  );
}

/** What to do when a verb did not reach the platform. */
export function Unreachable({ isUnreachable, onAgain }: { readonly isUnreachable: boolean; readonly onAgain?: () => void }): ReactNode {
  const say = useSay();
  if (!isUnreachable) return null;
  return (
    <NotificationBanner tone="danger" title={say(webWords.unreachable)} actions={onAgain ? <Button onClick={onAgain}>{say(webWords.again)}</Button> : undefined}>
      <p>{say(webWords.unreachableLead)}</p>
    </NotificationBanner>
  );
}

function labelled(label: string | null, text: string): string {
  return label === null ? text : `${label}: ${text}`;
}

function clauseOf({ clause }: Reason, say: ReturnType<typeof useSay>): ReactNode {
  return clause ? <ClauseNote source={say(citedClause(clause.source, ''))} at={clause.at} edition={clause.edition} isPlatformDefault={clause.isPlatformDefault} /> : null;
}
