import type { Response } from 'express';

/** Text as HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** One plain page, with the status that the response has: readable without scripts or pictures, in Japanese with English beside it. */
export function sendPage(response: Response, title: { readonly ja: string; readonly en: string }, body: string): void {
  response.type('html').set('Cache-Control', 'no-store').send(`<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title.ja)} | 登録 Toroku</title>
<style>
body { font-family: "Noto Sans JP", sans-serif; line-height: 1.7; color: #1a1a1c; background: #fff; margin: 0; }
main { max-width: 48rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.75rem; line-height: 1.4; } h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
[lang=en] { color: #4d4d4d; }
button, a.step { display: block; width: 100%; box-sizing: border-box; text-align: left; font: inherit; color: inherit; background: #fff; border: 1px solid #626264; border-radius: .5rem; padding: .75rem 1rem; margin: .5rem 0; cursor: pointer; text-decoration: none; }
button:hover, a.step:hover { background: #f1f1f4; } :focus-visible { outline: 4px solid #000; outline-offset: 2px; box-shadow: 0 0 0 2px #ffd43d; }
ul { padding: 0; list-style: none; }
</style>
</head>
<body><main>
<h1>${escaped(title.ja)}<br><span lang="en">${escaped(title.en)}</span></h1>
${body}
</main></body>
</html>`);
}
