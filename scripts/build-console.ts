// Builds the console into dist/public/console/. Run by the start and deploy scripts, or on its own.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export async function buildConsole(): Promise<void> {
  await build({
    root: at('../console'),
    base: '/console/',
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // A module, like the page: it shares the page's chunks, and the policy `script-src 'self'` covers it.
    worker: { format: 'es' },
    build: {
      outDir: at('../dist/public/console'),
      emptyOutDir: true,
      sourcemap: false,
      target: 'es2023',
      // The content policy allows neither `data:` addresses nor the polyfill's fetches.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildConsole();
