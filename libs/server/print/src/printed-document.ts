import { printWords, type Phrase } from '@toroku/words';
import { html, Markup } from './markup';
import { definitions } from './pieces';

/** Part of every printed document: raise it with any change of how content becomes HTML. */
export const TEMPLATE_VERSION = '2022.2';

/** A document to be printed: what it is, what it says, and what it can be compared by. */
export interface PrintedDocument {
  readonly title: Phrase;
  /** Distinguishes the document among others of its kind: the service and the period. */
  readonly subject: string;
  readonly about: Markup;
  readonly sections: readonly PrintedSection[];
  readonly proof: { readonly id: string; readonly digest: string; readonly hasNames: boolean };
}

export interface PrintedSection {
  readonly title: string;
  readonly body: Markup;
}

const STYLE = `
@page { size: A4; margin: 18mm 16mm 20mm; }
html { font-family: 'Noto Sans JP', sans-serif; font-size: 10pt; line-height: 1.7; color: #1a1a1a; background: #fff; }
body { margin: 0 auto; max-width: 60rem; overflow-wrap: anywhere; }
h1 { font-size: 20pt; line-height: 1.4; margin: 0 0 2mm; font-weight: 700; }
h2 { font-size: 14pt; line-height: 1.5; margin: 9mm 0 3mm; padding-bottom: 1mm; border-bottom: 0.5mm solid #00118f; font-weight: 700; break-after: avoid; }
h3 { font-size: 11pt; margin: 5mm 0 1mm; font-weight: 700; break-after: avoid; }
p { margin: 0 0 2mm; }
.subtitle { color: #4d4d4d; }
dl { margin: 0; }
dl > div { display: grid; grid-template-columns: 12rem 1fr; gap: 4mm; padding: 1.5mm 0; border-bottom: 0.2mm solid #949494; break-inside: avoid; }
dt { font-weight: 700; }
dd { margin: 0; }
ul { margin: 0; padding-left: 5mm; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 8.5pt; line-height: 1.6; margin: 2mm 0 4mm; }
caption { text-align: left; font-weight: 700; font-size: 10pt; padding: 1mm 0; }
th, td { border: 0.2mm solid #767676; padding: 1mm 1.5mm; text-align: left; vertical-align: top; font-weight: 400; }
thead th { background: #e8f1fe; font-weight: 700; }
tr { break-inside: avoid; }
footer { margin-top: 10mm; padding-top: 3mm; border-top: 0.5mm solid #00118f; font-size: 9pt; }
`;

/** The whole document as HTML. The same document always gives the same bytes. */
export function htmlOf({ title, subject, about, sections, proof }: PrintedDocument): string {
  return html`<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.ja} ${subject}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<main>
<h1>${title.ja}</h1>
<p class="subtitle" lang="en">${title.en}</p>
<section aria-labelledby="about">
<h2 id="about">${printWords.about.ja}</h2>
${about}</section>
${sections.map(
  (section, at) => html`<section aria-labelledby="part-${at + 1}">
<h2 id="part-${at + 1}">${section.title}</h2>
${section.body}</section>
`,
)}</main>
<footer aria-labelledby="proof">
<h2 id="proof">${printWords.proof.ja}</h2>
${definitions([
  [printWords.digest, proof.digest],
  [printWords.source, proof.id],
  [printWords.template, TEMPLATE_VERSION],
])}<p>${printWords.frozen.ja}${proof.hasNames && printWords.named.ja}</p>
</footer>
</body>
</html>
`.text;
}
