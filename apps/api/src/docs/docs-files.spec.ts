import 'reflect-metadata';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { docsFiles } from './docs-files';
import { contexts } from './domain-index';

const root = join(__dirname, '../../../..');
const files = docsFiles(root);

describe('the generated pages', () => {
  it('read every context of the domain', () => {
    expect(Object.keys(contexts).sort()).toEqual(readdirSync(join(root, 'libs/domain')).filter((name) => name !== 'rulebook').sort());
  });

  it.each(Object.keys(files))('%s is fresh: `npm run docs` writes it', (path) => {
    expect(existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null).toBe(files[path]);
  });

  it('have no page of a lifecycle that is gone', () => {
    expect(readdirSync(join(root, 'docs/states')).map((name) => `docs/states/${name}`).sort()).toEqual(Object.keys(files).filter((path) => path.startsWith('docs/states/')).sort());
  });
});
