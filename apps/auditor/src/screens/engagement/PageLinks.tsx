import { Section, TextLink, useSay } from '@toroku/ui';
import { auditorEngagementWords as words, auditorSamplesWords, auditorScopeWords, findingsBookWords, statementReaderWords, type Phrase } from '@toroku/words';
import type { ReactNode } from 'react';
import type { PageEngagement } from './engagement';

/** The ways to the other pages of an audit. */
export function PageLinks({ engagement: { id, plannedOn, contractedOn, viewerMay, statementId }, findings }: { readonly engagement: PageEngagement; readonly findings: number }): ReactNode {
  const say = useSay();
  const at = (page: string): string => `/engagements/${id}/${page}`;
  const links: readonly (readonly [href: string, label: Phrase, facts?: Readonly<Record<string, unknown>>])[] = [
    ...(contractedOn ? [[`/statements/${statementId}`, statementReaderWords.read] as const] : []),
    ...(contractedOn ? [[at('scope'), auditorScopeWords.title] as const] : []),
    ...(plannedOn ? [[at('results'), viewerMay.includes('recordControlResults') ? words.toResults : words.toResultsRead] as const, [at('samples'), auditorSamplesWords.title] as const, [`/findings?engagement=${id}`, words.toFindings, { count: findings }] as const, [at('findings-workbook'), findingsBookWords.title] as const] : []),
    ...(contractedOn ? [[at('report'), words.toStatementCheck] as const] : []),
  ];
  if (links.length === 0) return null;
  return (
    <Section title={say(words.pages)}>
      <ul className="flex flex-col gap-2">
        {links.map(([href, label, facts]) => (
          <li key={href} className="min-h-8">
            <TextLink href={href}>{say(label, facts)}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
