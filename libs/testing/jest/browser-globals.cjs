/** What browsers have and jsdom has not: the router asks for it when it is loaded. */
const { TextDecoder, TextEncoder } = require('node:util');

if (globalThis.TextEncoder === undefined) Object.assign(globalThis, { TextDecoder, TextEncoder });
