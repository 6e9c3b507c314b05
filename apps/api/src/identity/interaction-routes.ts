import express, { Router } from 'express';
import type Provider from 'oidc-provider';
import { demonstrationPeople } from '../demonstration/people';
import { sameOriginOnly } from '../http/origin-check';
import { sendPage } from './page';
import { peopleForm } from './people-page';

const title = { ja: 'デモンストレーションにサインイン', en: 'Sign in to the demonstration' };
const interrupted = { ja: 'サインインの手続きが途切れました', en: 'The sign-in was interrupted' };

/** The sign-in pages of the demonstration's identity provider. */
export function interactionRoutes(provider: Provider, origins: readonly string[]): Router {
  const routes = Router();
  routes.get('/idp/interaction/:uid', async (request, response) => {
    const interaction = await provider.interactionDetails(request, response).catch(() => null);
    if (!interaction) return sendPage(response.status(400), interrupted, '<p><a class="step" href="/auth/login">もう一度始める <span lang="en">Begin again</span></a></p>');
    return sendPage(response, title, peopleForm(`/idp/interaction/${interaction.uid}`));
  });
  routes.post('/idp/interaction/:uid', sameOriginOnly(origins, true), express.urlencoded({ extended: false, limit: '2kb' }), async (request, response) => {
    const { person } = request.body as { person?: unknown };
    const known = demonstrationPeople.find(({ key }) => key === person);
    const interaction = await provider.interactionDetails(request, response).catch(() => null);
    if (!interaction || !known) return sendPage(response.status(400), interrupted, '<p><a class="step" href="/auth/login">もう一度始める <span lang="en">Begin again</span></a></p>');
    return provider.interactionFinished(request, response, { login: { accountId: known.key, remember: false } });
  });
  return routes;
}
