import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { Day: 'string', Instant: 'string', JSONObject: 'Readonly<Record<string, unknown>>' };

/** Types of the schema once, and beside every document of the apps its typed form. Fragments are masked: a part reads only what it asked for. */
const config: CodegenConfig = {
  schema: 'libs/contract/schema.graphql',
  documents: ['apps/{csp,auditor,operations,agency,register}/src/**/*.graphql', 'libs/web/*/src/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    'libs/contract/src/schema.generated.ts': { plugins: ['typescript'], config: { enumsAsTypes: true, onlyEnums: false, scalars, immutableTypes: true, namingConvention: 'keep', useTypeImports: true } },
    '.': {
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts', baseTypesPath: '~@toroku/contract' },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { inlineFragmentTypes: 'mask', customDirectives: { apolloUnmask: true }, namingConvention: 'keep', useTypeImports: true, scalars, enumsAsTypes: true, immutableTypes: true, avoidOptionals: { field: true } },
    },
  },
};

export default config;
