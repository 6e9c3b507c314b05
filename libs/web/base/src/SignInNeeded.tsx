import { ButtonLink, LanguageSelector, PageHeading, useSay } from '@toroku/ui';
import { organisationKindWords, webWords } from '@toroku/words';
import type { ReactNode } from 'react';
import { appOfKind, appWords, type AppName } from './app-of-kind';
import { useName } from './names';
import { signInAddress } from './sign-in';
import type { Person } from './viewer';

/** For somebody who is not signed in: signing in comes back to the very screen that was asked for. */
export function SignInNeeded(): ReactNode {
  const say = useSay();
  return (
    <main id="main" className="mx-auto max-w-[48rem] px-4 py-8">
      <title>{say(webWords.signInNeeded)}</title>
      <LanguageSelector />
      <PageHeading title={say(webWords.signInNeeded)} lead={say(webWords.signInNeededLead)} />
      <ButtonLink href={signInAddress()}>{say(webWords.signIn)}</ButtonLink>
    </main>
  );
}

/** For somebody whose organisation works in another app. */
export function WrongApp({ app, person }: { readonly app: AppName; readonly person: Person }): ReactNode {
  const say = useSay();
  const name = useName();
  const own = appOfKind[person.organisation.kind];
  const facts = { organisation: name(person.organisation), kind: say(organisationKindWords[person.organisation.kind]), name: name(person) };
  return (
    <main id="main" className="mx-auto max-w-[48rem] px-4 py-8">
      <title>{say(webWords.notForYou, { app: say(appWords[app]) })}</title>
      <LanguageSelector />
      <PageHeading title={say(webWords.notForYou, { app: say(appWords[app]) })} lead={say(webWords.notForYouLead, facts)} />
      <div className="flex flex-wrap gap-4">
        <ButtonLink href={`/${own}/`}>{say(webWords.toYourApp, { app: say(appWords[own]) })}</ButtonLink>
        <ButtonLink kind="secondary" href={signInAddress()}>
          {say(webWords.signInAsOther)}
        </ButtonLink>
      </div>
    </main>
  );
}
