import { defineConfig } from 'vite';

/** One file for the server and one for a worker of its own; packages stay packages. Names are kept: GraphQL types are found by them. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { tsconfigPaths: true },
  build: { ssr: true, rollupOptions: { input: { main: 'src/main.ts', worker: 'src/worker.ts' } }, outDir: '../../dist/apps/api', emptyOutDir: true, target: 'node20', sourcemap: true, minify: false, reportCompressedSize: false },
  logLevel: 'warn',
});
