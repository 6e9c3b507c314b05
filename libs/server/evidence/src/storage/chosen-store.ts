import { diskStore } from './disk-store';
import type { FileStore } from './file-store';
import { s3Store } from './s3-store';

type Environment = Readonly<Record<string, string | undefined>>;

/** The store that the configuration names: a bucket when TOROKU_FILES_S3_BUCKET is set, else a folder of this machine. */
export function chosenStore(environment: Environment, folder: string): FileStore {
  const bucket = environment['TOROKU_FILES_S3_BUCKET'];
  if (!bucket) return diskStore(folder);
  return s3Store({ bucket, endpoint: environment['TOROKU_FILES_S3_ENDPOINT'] ?? null, region: environment['TOROKU_FILES_S3_REGION'] ?? environment['AWS_REGION'] ?? 'ap-northeast-1' });
}
