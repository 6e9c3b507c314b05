import { Button, ButtonLink, NotificationBanner, PageHeading, useSay } from '@toroku/ui';
import { webWords } from '@toroku/words';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { ReactNode } from 'react';
import { useRouteError } from 'react-router';

/** What stands in place of a screen that could not be shown: what happened, what to do, the number to tell. */
export function Broken(): ReactNode {
  const error = useRouteError();
  const say = useSay();
  const number = correlationIdOf(error);
  const isAway = error instanceof TypeError && /fetch|network|load/i.test(error.message);
  const title = say(isAway ? webWords.unreachable : webWords.broken);
  return (
    <>
      <title>{title}</title>
      <NotificationBanner tone="danger" title={title} actions={<Button onClick={() => window.location.reload()}>{say(webWords.again)}</Button>}>
        <p>{say(isAway ? webWords.unreachableLead : webWords.brokenLead)}</p>
        {number ? <p>{say(webWords.brokenNumber, { number })}</p> : null}
      </NotificationBanner>
    </>
  );
}

function correlationIdOf(error: unknown): string | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const facts = error.errors[0]?.extensions?.['facts'] as { readonly correlationId?: string } | undefined;
  return facts?.correlationId ?? null;
}

/** For an address that leads nowhere, and for what the person may not see: nobody is told which. */
export function NotFound(): ReactNode {
  const say = useSay();
  return (
    <>
      <title>{say(webWords.notFound)}</title>
      <PageHeading title={say(webWords.notFound)} lead={say(webWords.notFoundLead)} />
      <ButtonLink href="/">{say(webWords.backHome)}</ButtonLink>
    </>
  );
}
