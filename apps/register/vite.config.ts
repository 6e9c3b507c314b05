import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { rooms } from '../../vite.web.ts';

/** One module for the server, with everything in it, and a style named by its content for browsers. No script goes to a browser. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/register/',
  plugins: [react(), tailwind()],
  resolve: { alias: rooms },
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true },
  experimental: { renderBuiltUrl: (file) => `/register/${file.replace(/^client\//, '')}` },
  build: {
    ssr: 'src/main.ts',
    ssrEmitAssets: true,
    outDir: '../../dist/apps/register',
    emptyOutDir: true,
    target: 'node20',
    cssMinify: true,
    minify: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { output: { entryFileNames: 'server/main.js', assetFileNames: 'client/assets/[name]-[hash][extname]' } },
  },
  logLevel: 'warn',
});
