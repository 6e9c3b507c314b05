/** One run for the whole house: one PostgreSQL cluster, one template database, one worker per core. */
module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{apps,libs,tools}/**/*.spec.{ts,tsx}', '<rootDir>/apps/api/journeys/*.journey.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.nx/'],
  setupFiles: ['reflect-metadata', '<rootDir>/libs/testing/jest/browser-globals.cjs'],
  globalSetup: '<rootDir>/libs/testing/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/libs/testing/jest/global-teardown.mjs',
  moduleNameMapper: {
    '^@toroku/kernel$': '<rootDir>/libs/kernel/src/index.ts',
    '^@toroku/domain-(.*)$': '<rootDir>/libs/domain/$1/src/index.ts',
    '^@toroku/words$': '<rootDir>/libs/words/src/index.ts',
    '^@toroku/workbook$': '<rootDir>/libs/workbook/src/index.ts',
    '^@toroku/database$': '<rootDir>/libs/database/src/index.ts',
    '^@toroku/gate$': '<rootDir>/libs/server/gate/src/index.ts',
    '^@toroku/server-(.*)$': '<rootDir>/libs/server/$1/src/index.ts',
    '^@toroku/ui$': '<rootDir>/libs/ui/src/index.ts',
    '^@toroku/contract$': '<rootDir>/libs/contract/src/index.ts',
    '^@toroku/web-(.*)$': '<rootDir>/libs/web/$1/src/index.ts',
    '\\.css$': '<rootDir>/libs/testing/jest/no-style.cjs',
    '^@toroku/testing$': '<rootDir>/libs/testing/src/index.ts',
  },
  transform: {
    '^.+\\.(tsx?|m?js)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  // Packages that come as ES modules only: Node 20 cannot require them.
  transformIgnorePatterns: ['/node_modules/(?!(uuid|jose|openid-client|oauth4webapi|oidc-provider|@tus|srvx)/)'],
  testTimeout: 60000,
};
