import { frontWords } from '@toroku/words';
import express, { Router, type RequestHandler, type Response } from 'express';
import type Provider from 'oidc-provider';
import { demonstrationPeople } from '../demonstration/people';
import { sameOriginOnly } from '../http/origin-check';
import { linkTo, sendPage } from './page';
import { peopleForm } from './people-page';

/** The provider's own session, by the names of its cookies. */
const SESSION_COOKIE = /(?:^|;) *_session[\w.]*=[^;]*/g;

/** The sign-in pages of the demonstration's identity provider. A known person who was named beforehand is not asked for again. */
export function interactionRoutes(provider: Provider, origins: readonly string[]): Router {
  const routes = Router();
  routes.get('/idp/interaction/:uid', async (request, response) => {
    const interaction = await provider.interactionDetails(request, response).catch(() => null);
    if (!interaction) return sendInterrupted(response);
    const named = personNamed(interaction.params['login_hint']);
    if (named) return provider.interactionFinished(request, response, { login: { accountId: named, remember: false } });
    return sendPage(response, frontWords.demonstrationSignIn, peopleForm(`/idp/interaction/${interaction.uid}`));
  });
  routes.post('/idp/interaction/:uid', sameOriginOnly(origins, true), express.urlencoded({ extended: false, limit: '2kb' }), async (request, response) => {
    const { person } = request.body as { person?: unknown };
    const known = personNamed(person);
    const interaction = await provider.interactionDetails(request, response).catch(() => null);
    if (!interaction || !known) return sendInterrupted(response);
    return provider.interactionFinished(request, response, { login: { accountId: known, remember: false } });
  });
  return routes;
}

/** Everybody who comes is new to the demonstration's provider: whoever was signed in there before is not asked to sign out first. */
export const remembersNobody: RequestHandler = (request, _response, next) => {
  if (request.headers.cookie) request.headers.cookie = request.headers.cookie.replace(SESSION_COOKIE, '').replace(/^; */, '');
  next();
};

function personNamed(person: unknown): string | null {
  return demonstrationPeople.find(({ key }) => key === person)?.key ?? null;
}

function sendInterrupted(response: Response): void {
  sendPage(response.status(400), frontWords.interrupted, linkTo('/auth/login', frontWords.beginAgain));
}
