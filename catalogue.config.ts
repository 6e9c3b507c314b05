import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { rooms } from './vite.web.ts';

/** The catalogue of the components, for those who build with them: `npm run catalogue`. It is no part of the platform. */
export default defineConfig({
  root: `${import.meta.dirname}/libs/ui/catalogue`,
  plugins: [react(), tailwind()],
  resolve: { alias: rooms },
  build: { outDir: '../../../dist/catalogue', emptyOutDir: true, target: 'es2022', reportCompressedSize: false },
  server: { port: 4180 },
  logLevel: 'warn',
});
