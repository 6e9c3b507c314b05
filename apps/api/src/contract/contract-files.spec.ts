import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractFiles } from './contract-files';

describe('the contract', () => {
  it.each(['libs/contract/schema.graphql', 'libs/contract/register.graphql'])('%s is what the resolvers say: `npm run schema` writes it', async (path) => {
    expect(readFileSync(join(__dirname, '../../../..', path), 'utf8')).toBe((await contractFiles())[path]);
  });
});
