import { Router } from 'express';
import { sendPage } from '../identity/page';

/** The front door: where to sign in and where the interfaces are. */
export function homeRoutes(): Router {
  const routes = Router();
  routes.get('/', (_request, response) =>
    sendPage(
      response,
      { ja: '登録', en: 'Toroku' },
      `<p>政府のクラウドサービス評価制度を支える開かれた基盤です。<br><span lang="en">The open platform for the government's cloud service assessment scheme.</span></p>
<ul>
<li><a class="step" href="/auth/login">サインイン <span lang="en">Sign in</span></a></li>
</ul>
<p>GraphQL: <code>/graphql</code>、公開登録簿 <span lang="en">public register</span>: <code>/register/graphql</code></p>`,
    ),
  );
  return routes;
}
