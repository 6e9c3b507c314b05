/** Which context may import which, in domain and server alike. Anything else is an error. */
const ARROWS = {
  access: [],
  catalogue: ['access'],
  provider: ['access'],
  statement: ['access', 'catalogue', 'provider'],
  evidence: ['access', 'catalogue', 'provider', 'statement'],
  impact: ['access', 'provider'],
  audit: ['access', 'catalogue', 'provider', 'statement'],
  registration: ['access', 'catalogue', 'provider', 'statement', 'impact', 'audit'],
  incident: ['access', 'provider', 'registration'],
  notice: ['access'],
  desk: ['access', 'catalogue', 'provider', 'statement', 'impact', 'audit', 'registration', 'incident'],
  workbooks: ['access', 'catalogue', 'provider', 'statement', 'impact', 'audit', 'registration'],
  print: ['access', 'catalogue', 'provider', 'statement', 'audit'],
};
const CONTEXTS = Object.keys(ARROWS);
/** Where codes become sentences. */
const WORDED = ['notice', 'workbooks', 'print'];
const WEB_NPM = {
  ui: ['react', 'react-dom', 'react-dom/*', '@tanstack/react-virtual'],
  web: ['react', 'react-dom', 'react-dom/*', 'react-router', '@apollo/client', '@apollo/client/*', '@graphql-typed-document-node/core', '@tanstack/react-virtual', 'graphql', 'rxjs'],
};
/** Which kind of room may import which, and which npm packages it may use beside. */
const ROOMS = {
  kernel: { rooms: ['kernel'], npm: [] },
  domain: { rooms: ['kernel', 'domain'], npm: [] },
  /** Files of spreadsheets: cells, forms, notes, and no word of the scheme. */
  workbook: { rooms: ['kernel', 'workbook'], npm: ['@zip.js/zip.js', 'saxes'] },
  words: { rooms: ['kernel', 'domain', 'workbook'], npm: [] },
  database: { rooms: ['kernel', 'database'], npm: ['typeorm', 'pg', 'uuid'] },
  gate: { rooms: ['kernel', 'database', 'gate'], npm: ['typeorm', 'graphql', 'pg', 'dataloader', 'uuid', 'pino', 'canonicalize'] },
  server: { rooms: ['kernel', 'domain', 'database', 'gate', 'server', 'words', 'workbook'], npm: ['type-graphql', 'graphql', 'graphql-scalars', 'typeorm', 'dataloader', 'class-validator', 'csv-parse', 'csv-parse/sync', 'pg', 'uuid', '@aws-sdk/client-s3', '@aws-sdk/lib-storage', 'playwright-core'] },
  contract: { rooms: [], npm: [] },
  ui: { rooms: ['kernel', 'words', 'ui'], npm: WEB_NPM.ui },
  web: { rooms: ['kernel', 'domain', 'words', 'contract', 'ui', 'web'], npm: WEB_NPM.web },
};
/** The gate's own specs run real commands through it. */
const RUN_THROUGH_THE_GATE = ['domain', 'server'];
const FOR_SPECS = { rooms: ['testing', 'gate'], npm: ['fast-check', 'exceljs', '@zip.js/zip.js', 'graphql', 'pg', 'typeorm', 'reflect-metadata', '@jest/globals', '@testing-library/react', '@testing-library/user-event', 'axe-core', 's3rver'] };

/** Rooms and arrows have no cycle; what looks like one between these comes from specs, which the project graph does not tell apart. */
const TESTED_TOGETHER = ['database', 'gate', 'testing', ...CONTEXTS.map((context) => `server-${context}`)];
const CYCLES_OF_SPECS = TESTED_TOGETHER.flatMap((one) => TESTED_TOGETHER.filter((other) => other !== one).map((other) => [one, other]));

const tagsOf = (kind, names) => names.map((name) => `${kind}:${name}`);

/** The options of `@nx/enforce-module-boundaries`; specs may use the harness and its packages beside. */
export function boundaries(isSpec) {
  const beside = isSpec ? FOR_SPECS : { rooms: [], npm: [] };
  const rooms = Object.entries(ROOMS).map(([name, may]) => ({
    sourceTag: `type:${name}`,
    onlyDependOnLibsWithTags: tagsOf('type', [...may.rooms, ...beside.rooms, ...(isSpec && name === 'gate' ? RUN_THROUGH_THE_GATE : [])]).concat(name === 'gate' ? ['context:access'] : []),
    allowedExternalImports: [...may.npm, ...beside.npm],
  }));
  const outer = tagsOf('type', ['kernel', 'database', 'gate', 'workbook', ...beside.rooms]);
  const arrows = (type, more) => (context) => ({
    allSourceTags: [`type:${type}`, `context:${context}`],
    onlyDependOnLibsWithTags: [...tagsOf('context', [context, ...ARROWS[context], ...more]), ...outer, ...(type === 'server' && WORDED.includes(context) ? ['type:words'] : [])],
    // A browser is opened in one room only.
    ...(type === 'server' && context !== 'print' ? { bannedExternalImports: ['playwright-core'] } : {}),
  });
  return {
    allow: [],
    enforceBuildableLibDependency: false,
    ignoredCircularDependencies: CYCLES_OF_SPECS,
    depConstraints: [
      ...rooms,
      ...CONTEXTS.map(arrows('domain', [])),
      // A spec of the server may need another context to make its case.
      ...(isSpec ? [] : CONTEXTS.map(arrows('server', ['graph', 'rulebook']))),
      { allSourceTags: ['type:domain', 'context:rulebook'], onlyDependOnLibsWithTags: [...tagsOf('context', CONTEXTS), ...outer] },
      { allSourceTags: ['type:server', 'context:graph'], onlyDependOnLibsWithTags: [...outer, 'type:words'] },
      { sourceTag: 'type:testing', onlyDependOnLibsWithTags: tagsOf('type', [...Object.keys(ROOMS), 'testing']) },
      { sourceTag: 'type:app', onlyDependOnLibsWithTags: tagsOf('type', [...Object.keys(ROOMS), 'app', ...beside.rooms]) },
      { sourceTag: 'type:tool', onlyDependOnLibsWithTags: tagsOf('type', [...Object.keys(ROOMS), 'app', 'tool', ...beside.rooms]) },
      { sourceTag: 'platform:web', onlyDependOnLibsWithTags: ['platform:web', ...tagsOf('type', ['kernel', 'domain', 'words', 'contract']), ...(isSpec ? ['type:testing'] : [])] },
      // Pages drawn on the server: made of what browsers' apps are made of; their specs ask a real register.
      { sourceTag: 'platform:pages', onlyDependOnLibsWithTags: [...tagsOf('platform', ['web', 'pages', ...(isSpec ? ['server'] : [])]), ...tagsOf('type', ['kernel', 'domain', 'words', 'contract', ...(isSpec ? ['testing', 'gate', 'database'] : [])])] },
      { sourceTag: 'platform:server', onlyDependOnLibsWithTags: ['platform:server', ...tagsOf('type', ['kernel', 'domain', 'words', 'contract'])] },
    ],
  };
}
