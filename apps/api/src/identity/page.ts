import { createHash } from 'node:crypto';
import type { Phrase } from '@toroku/words';
import type { Response } from 'express';
import { pageStyle } from './page-style';

/** The page's own style is known by its digest; nothing else is taken. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(pageStyle).digest('base64')}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;

/** Text as HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** A phrase in both languages, side by side. */
export function both({ ja, en }: Phrase): string {
  return `${escaped(ja)} <span lang="en">${escaped(en)}</span>`;
}

/** A phrase in both languages, one below the other. */
export function lines({ ja, en }: Phrase): string {
  return `${escaped(ja)}<br><span lang="en">${escaped(en)}</span>`;
}

/** A paragraph that leads somewhere. */
export function linkTo(address: string, phrase: Phrase): string {
  return `<p><a class="step" href="${escaped(address)}">${both(phrase)}</a></p>`;
}

/** One plain page, with the status that the response has: readable without scripts or pictures, in Japanese with English beside it. */
export function sendPage(response: Response, title: Phrase, body: string): void {
  response.type('html').set({ 'Cache-Control': 'no-store', 'Content-Security-Policy': POLICY }).send(`<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title.ja)} | 登録 Toroku</title>
<style>${pageStyle}</style>
</head>
<body><main>
<h1>${lines(title)}</h1>
${body}
</main></body>
</html>`);
}
