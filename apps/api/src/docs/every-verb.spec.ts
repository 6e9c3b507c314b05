import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';

/** What the apps ask of the platform: every document beside a screen. */
const documents = ['apps', 'libs/web']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const schema = buildSchema(readFileSync('libs/contract/schema.graphql', 'utf8'));
const asked = (field: string): boolean => new RegExp(`\\b${field}\\b`).test(documents);

describe('the screens', () => {
  it('let people do everything that the schema can do: nobody needs GraphQL', () => {
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).filter((field) => !asked(field))).toEqual([]);
  });
});
