import { contentSecurityPolicy } from 'helmet';
import type { RequestHandler } from 'express';

/** What the pages of the apps may load and talk to: this platform and nothing else, and no script that stands in a page. */
export const onlyOwnFiles: RequestHandler = contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
}) as RequestHandler;
