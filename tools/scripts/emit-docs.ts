import 'reflect-metadata';
import { docsFiles } from '../../apps/api/src/docs/docs-files';
import { writeFiles } from './write-files';

await writeFiles(docsFiles(process.cwd()));
