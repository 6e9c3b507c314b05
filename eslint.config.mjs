import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { boundaries } from './tools/house-rules/boundaries.mjs';
import { house } from './tools/house-rules/house.mjs';

/** Specs, and what a context's specs share. */
const SPECS = ['**/*.spec.{ts,tsx}', 'libs/*/*/src/spec/**/*.ts', 'apps/api/journeys/**/*.ts'];
const CONFIGS = ['**/*.config.{ts,mjs,cjs}', 'libs/testing/jest/*.mjs'];
/** Methods that carry decorated arguments: what a request brings is listed one by one. */
const RESOLVERS = ['**/graph/*-resolver.ts', '**/graph/*-mutations.ts', 'apps/api/src/graphql/*.ts'];
/** A decision takes noun, input, facts and moment; gate, policies and the story read as sentences. */
const FOUR_PARAMETERS = ['**/decisions/*.ts', 'libs/server/gate/src/*.ts', 'libs/domain/access/src/policy.ts', 'apps/api/{src/story,scenario}/*.ts'];
const ONLY_FOR_SPECS = [{ group: ['@toroku/testing', '@toroku/testing/*'], message: 'the harness is for specs' }];

const NO_DEFAULTS = [{ selector: 'ExportDefaultDeclaration', message: 'name what you export' }, { selector: 'TSEnumDeclaration', message: 'a union of codes, not an enum' }];
const IN_WORDS = 'what people read lives in libs/words, in both languages';
/** What a person would read: text between tags, naming attributes, Japanese anywhere. */
const NO_PROSE = [
  { selector: 'JSXText[value=/[\\p{L}]/u]', message: IN_WORDS },
  { selector: 'JSXAttribute[name.name=/^(aria-label|aria-description|aria-roledescription|aria-valuetext|title|alt|label|summary|caption)$/] > Literal[value=/[\\p{L}]/u]', message: IN_WORDS },
  { selector: 'JSXAttribute[name.name=/^placeholder$/]', message: 'a placeholder vanishes when it is needed: use support text' },
  { selector: 'JSXExpressionContainer > Literal[value=/[\\p{L}]{2,}.* /u]', message: IN_WORDS },
  { selector: 'Literal[value=/[\\u3040-\\u30ff\\u4e00-\\u9fff]/u]', message: IN_WORDS },
  { selector: 'TemplateElement[value.raw=/[\\u3040-\\u30ff\\u4e00-\\u9fff]/u]', message: IN_WORDS },
];

export default [
  { ignores: ['**/dist', '**/node_modules', '**/.nx', '**/coverage', '**/*.generated.ts', 'tools/house-rules/fixtures/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.recommended.map((one) => ({ ...one, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { '@nx': nx, house },
    rules: {
      'house/plain-names': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'no-restricted-syntax': ['error', ...NO_DEFAULTS],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: Object.fromEntries(['process', 'console', 'performance', 'require', 'module', '__dirname', 'setTimeout', 'clearTimeout', 'URL', 'fetch'].map((name) => [name, 'readonly'])) },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundaries(false)],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'house/explicit-graph-type': 'error',
      'house/short-resolvers': 'error',
      'no-restricted-imports': ['error', { patterns: ONLY_FOR_SPECS }],
    },
  },
  {
    files: ['libs/ui/**/*.{ts,tsx}', 'libs/web/**/*.{ts,tsx}', 'apps/{csp,auditor,operations,agency,register}/**/*.{ts,tsx}'],
    ignores: SPECS,
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-syntax': ['error', ...NO_DEFAULTS, ...NO_PROSE],
    },
  },
  // The catalogue of components is read by those who build with them: its samples are no words of the platform.
  { files: ['libs/ui/catalogue/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...NO_DEFAULTS] } },
  { files: ['libs/kernel/**/*.ts', 'libs/domain/**/*.ts'], ignores: SPECS, rules: { 'house/pure': 'error' } },
  { files: RESOLVERS, rules: { 'max-params': 'off' } },
  { files: FOUR_PARAMETERS, rules: { 'max-params': ['error', 4] } },
  {
    files: SPECS,
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundaries(true)],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'house/title-states-fact': 'error',
      'max-lines-per-function': 'off',
      'max-params': 'off',
      'no-restricted-imports': 'off',
    },
  },
  { files: ['libs/testing/**/*.ts', 'apps/*/src/testing/**/*.ts', 'apps/*/bench/*.ts'], rules: { 'max-params': 'off', 'no-restricted-imports': 'off', '@nx/enforce-module-boundaries': ['error', boundaries(true)] } },
  // Journeys walk through every room: the platform, its browser, the routes of the apps.
  { files: ['apps/api/journeys/**/*.ts'], rules: { '@nx/enforce-module-boundaries': 'off' } },
  // Scripts of the repository stand outside the rooms.
  { files: ['tools/scripts/*.ts'], rules: { '@nx/enforce-module-boundaries': 'off' } },
  { files: CONFIGS, rules: { 'no-restricted-syntax': 'off', '@nx/enforce-module-boundaries': 'off' } },
];
