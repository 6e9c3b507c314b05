import 'reflect-metadata';
import { contractFiles } from '../../apps/api/src/contract/contract-files';
import { writeFiles } from './write-files';

await writeFiles(await contractFiles());
