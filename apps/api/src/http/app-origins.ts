import type { RequestHandler } from 'express';

/** The last ones are of uploads (tus). */
const ALLOWED_HEADERS = 'content-type, apollo-require-preflight, x-toroku-member, tus-resumable, upload-length, upload-metadata, upload-offset';
const EXPOSED_HEADERS = 'X-Request-Id, Location, Tus-Resumable, Upload-Offset, Upload-Length, Upload-Metadata, Upload-Expires';

/** Lets the pages of the platform's own apps, when they live at other addresses, act for the person who is signed in. */
export function openToApps(origins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers;
    response.vary('Origin');
    if (origin === undefined || !origins.includes(origin)) return next();
    response.set({ 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true', 'Access-Control-Expose-Headers': EXPOSED_HEADERS, 'Cross-Origin-Resource-Policy': 'same-site' });
    if (request.method !== 'OPTIONS') return next();
    return void response.set({ 'Access-Control-Allow-Methods': 'GET, HEAD, POST, PATCH, DELETE', 'Access-Control-Allow-Headers': ALLOWED_HEADERS, 'Access-Control-Max-Age': '600' }).status(204).end();
  };
}

/** What is public may be read from any page: no cookie is looked at here. */
export const openToEverybody: RequestHandler = (request, response, next) => {
  response.set({ 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'content-type, apollo-require-preflight', 'Access-Control-Allow-Methods': 'GET, POST', 'Cross-Origin-Resource-Policy': 'cross-origin' });
  if (request.method === 'OPTIONS') response.status(204).end();
  else next();
};
