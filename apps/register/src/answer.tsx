import type { RegisterAnswer } from '@toroku/contract';
import { LanguageProvider } from '@toroku/ui';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { HereProvider, type Here } from './here';

const YEAR = 31_536_000;

/** The language decides what is read, so whoever keeps an answer keeps it by what decides the language. */
function headersFor({ visit }: Pick<Here, 'visit'>, type: string): Readonly<Record<string, string>> {
  return {
    'content-type': `${type}; charset=utf-8`,
    'content-language': visit.language,
    vary: 'Accept-Language, Cookie',
    'cache-control': 'no-cache',
    ...(visit.isLanguageChosen ? { 'set-cookie': `lang=${visit.language}; Path=/register; Max-Age=${YEAR}; SameSite=Lax; HttpOnly` } : {}),
  };
}

/** A page. */
export function pageAnswer(here: Here, page: ReactNode, status = 200): RegisterAnswer {
  const html = renderToString(
    <LanguageProvider language={here.visit.language} choose={() => undefined}>
      <HereProvider here={here}>{page}</HereProvider>
    </LanguageProvider>,
  );
  return { status, headers: headersFor(here, 'text/html'), body: `<!doctype html>${html}` };
}

/** Anything else: `type` says what. */
export function textAnswer(here: Here, type: string, body: string): RegisterAnswer {
  return { status: 200, headers: headersFor(here, type), body };
}

/** A file to be kept by the visitor. */
export function fileAnswer(here: Here, { type, name, body }: { readonly type: string; readonly name: string; readonly body: string }): RegisterAnswer {
  return { status: 200, headers: { ...headersFor(here, type), 'content-disposition': `attachment; filename="${name}"` }, body };
}

/** The same is found elsewhere, for good. */
export function movedAnswer(address: string): RegisterAnswer {
  return { status: 301, headers: { location: address, 'content-type': 'text/plain; charset=utf-8' }, body: '' };
}
