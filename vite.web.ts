import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

const lib = (path: string): string => `${import.meta.dirname}/libs/${path}`;

/** The rooms of the house that an app may enter. */
export const rooms = [
  { find: /^@toroku\/ui\/styles\.css$/, replacement: lib('ui/src/styles.css') },
  { find: /^@toroku\/(kernel|words|contract|ui)$/, replacement: lib('$1/src/index.ts') },
  { find: /^@toroku\/domain-(.+)$/, replacement: lib('domain/$1/src/index.ts') },
  { find: /^@toroku\/web-(.+)$/, replacement: lib('web/$1/src/index.ts') },
];

/** Rules, words and components are only what is asked of them: what an app does not use stays out of its bundle. */
const hasSideEffects = (id: string): boolean => id.endsWith('.css') || !/\/libs\/(kernel|domain|words|contract|ui)\//.test(id);

/** How an app for signed-in people is built: served under its own name, in one folder, every file but the page named by its content. */
export function webApp(name: 'csp' | 'auditor' | 'operations' | 'agency', root: string): UserConfig {
  return defineConfig({
    root,
    base: `/${name}/`,
    plugins: [react(), tailwind()],
    resolve: { alias: rooms },
    build: { outDir: `../../dist/apps/${name}`, emptyOutDir: true, target: 'es2022', sourcemap: true, modulePreload: { polyfill: false }, assetsInlineLimit: 0, reportCompressedSize: false, manifest: true, rolldownOptions: { treeshake: { moduleSideEffects: hasSideEffects } } },
    logLevel: 'warn',
  });
}
