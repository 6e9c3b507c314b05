import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, type Response } from 'express';

const A_YEAR = 31_536_000;
/** What the build wrote smaller copies of, best first. */
const PACKED = [['br', '.br'], ['gzip', '.gz']] as const;
const PACKABLE = /^\/assets\/[\w.-]+\.(?:js|css|svg|json)$/;

/** Serves what the build wrote: files named by their content for a year, in the smallest form that the visitor can read. */
export function builtFiles(folder: string): readonly RequestHandler[] {
  const assets = join(folder, 'assets');
  return [packed(folder), express.static(folder, { index: false, redirect: false, cacheControl: false, setHeaders: (response: Response, path: string) => keep(response, path.startsWith(assets)) })];
}

/** Takes the smaller copy that the visitor can read, where the build wrote one. */
function packed(folder: string): RequestHandler {
  return (request, response, next) => {
    if (!PACKABLE.test(request.path)) return next();
    response.vary('Accept-Encoding');
    const found = PACKED.find(([encoding, ending]) => request.acceptsEncodings(encoding) && existsSync(join(folder, `${request.path}${ending}`)));
    if (!found) return next();
    response.type(request.path.slice(request.path.lastIndexOf('.'))).set('Content-Encoding', found[0]);
    request.url = request.url.replace(request.path, `${request.path}${found[1]}`);
    return next();
  };
}

function keep(response: Response, isNamedByContent: boolean): void {
  response.set('Cache-Control', isNamedByContent ? `public, max-age=${A_YEAR}, immutable` : 'no-cache');
}
