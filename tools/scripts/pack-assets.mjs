import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const PACKABLE = /\.(?:js|css|svg|json)$/;
/** Below this many bytes a smaller copy is not worth a second file. */
const WORTH_IT = 1_024;

/** Writes a smaller copy beside each file that browsers load, by both ways of packing: the server only chooses. */
export function packAssets(folder) {
  for (const assets of [join(folder, 'assets'), join(folder, 'client', 'assets')]) {
    if (!existsSync(assets)) continue;
    for (const name of readdirSync(assets).filter((one) => PACKABLE.test(one))) pack(join(assets, name));
  }
}

function pack(file) {
  const text = readFileSync(file);
  if (text.length < WORTH_IT) return;
  writeFileSync(`${file}.br`, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }));
  writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
}
