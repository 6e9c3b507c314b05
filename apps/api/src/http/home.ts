import { poolOf } from '@toroku/database';
import { momentOf, RequestContext, withRetry, type Clock } from '@toroku/gate';
import type { LegalDay } from '@toroku/kernel';
import { MemberTable, OrganisationTable, readActingMember } from '@toroku/server-access';
import type { OrganisationKind } from '@toroku/domain-access';
import { fill, frontWords, webWords, type Phrase } from '@toroku/words';
import { Router, type Request } from 'express';
import type { DataSource } from 'typeorm';
import { appOfKind } from '../identity/app-of-kind';
import { both, linkTo, lines, sendPage } from '../identity/page';
import { peopleLinks } from '../identity/people-page';
import { sameOriginOnly } from './origin-check';
import { requestIdOf } from './request-id';

export interface HomeOptions {
  readonly source: DataSource;
  readonly clock: Clock;
  /** Whether the people of the demonstration may be chosen here. */
  readonly isDemonstration: boolean;
  /** Puts the clock of the demonstration forward; null where it goes by itself. */
  readonly nextDay: (() => void) | null;
  /** Addresses whose pages may ask for it. */
  readonly origins: readonly string[];
}

const APPS: readonly (readonly [app: 'csp' | 'auditor' | 'operations' | 'agency' | 'register', name: Phrase])[] = [
  ['csp', webWords.appCsp],
  ['auditor', webWords.appAuditor],
  ['operations', webWords.appOperations],
  ['agency', webWords.appAgency],
  ['register', webWords.appRegister],
];

/** The front door: the apps, who is signed in, and in the demonstration everybody one can be. */
export function homeRoutes(options: HomeOptions): Router {
  const routes = Router();
  routes.get('/', async (request, response) => {
    const someone = await someoneHere(request, options);
    const parts = [`<p>${lines(frontWords.lead)}</p>`, here(someone), appList(), options.nextDay ? calendar(momentOf(options.clock).today) : '', options.isDemonstration ? peopleLinks() : '', interfaces()];
    sendPage(response, frontWords.platform, parts.join('\n'));
  });
  const { nextDay } = options;
  if (nextDay)
    routes.post('/demonstration/next-day', sameOriginOnly(options.origins, true), (_request, response) => {
      nextDay();
      response.redirect(303, '/');
    });
  return routes;
}

interface Someone {
  readonly kind: OrganisationKind;
  readonly sentence: Phrase;
}

async function someoneHere(request: Request, { source, clock }: HomeOptions): Promise<Someone | null> {
  const { memberId } = request.session;
  const actor = memberId ? await withRetry(() => readActingMember(poolOf(source), memberId)) : null;
  if (!actor) return null;
  const context = new RequestContext({ source, actor, moment: momentOf(clock), requestId: requestIdOf(request) ?? '' });
  try {
    const [member, organisation] = [await context.read.one(MemberTable, actor.id), actor.organisationId ? await context.read.one(OrganisationTable, actor.organisationId) : null];
    const { signedInAs, signedInNameless } = frontWords;
    if (!member || !organisation) return { kind: actor.organisationKind, sentence: signedInNameless };
    const sentence = {
      ja: fill(signedInAs, 'ja', { name: member.nameJa, organisation: organisation.nameJa }),
      en: fill(signedInAs, 'en', { name: member.nameEn, organisation: organisation.nameEn }),
    };
    return { kind: actor.organisationKind, sentence };
  } finally {
    await context.end();
  }
}

function here(someone: Someone | null): string {
  if (!someone) return `<div class="here"><p>${lines(frontWords.notSignedIn)}</p>${linkTo('/auth/login', frontWords.signIn)}</div>`;
  return `<div class="here"><p>${lines(someone.sentence)}</p>${linkTo(`/${appOfKind[someone.kind]}/`, frontWords.toYourApp)}
<form method="post" action="/auth/logout"><button type="submit">${both(frontWords.signOut)}</button></form></div>`;
}

/** The day of the demonstration, with a way to the next one: the scheme asks for things on different days (control criteria 2.2.8). */
function calendar(today: LegalDay): string {
  return `<div class="here"><p>${lines({ ja: fill(frontWords.today, 'ja', { today }), en: fill(frontWords.today, 'en', { today }) })}</p>
<form method="post" action="/demonstration/next-day"><button type="submit">${both(frontWords.nextDay)}</button></form></div>`;
}

function appList(): string {
  const items = APPS.map(([app, name]) => `<li><a class="step" href="/${app}/"><strong>${both(name)}</strong><br>${lines(frontWords[app])}</a></li>`);
  return `<h2>${both(frontWords.apps)}</h2>\n<ul class="many">\n${items.join('\n')}\n</ul>`;
}

function interfaces(): string {
  return `<h2>${both(frontWords.interfaces)}</h2>
<p>${both(frontWords.platformApi)}: <code>/graphql</code></p>
<p>${both(frontWords.registerApi)}: <code>/register/graphql</code></p>`;
}
