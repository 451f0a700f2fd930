// Builds what a reporter's browser runs: the embed, the frame's app and thread, and the first screen as HTML.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InlineConfig, Plugin } from 'vite';
import { build } from 'vite';
import { LANGUAGE_CODES } from '../shared/i18n/languages.ts';
import { buildEmbed } from './build-embed.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PUBLIC = join(ROOT, 'dist/public');

const BASE: InlineConfig = {
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};
/**
 * Phones that children are handed down: iOS 15, Android with a five-year-old Chrome. Firefox before 102 has no
 * TransformStream, which sealing needs. This is about syntax; `widget/old-browsers.ts` is about what is missing.
 */
const TARGET = ['es2021', 'safari15', 'chrome96', 'firefox102'];

type Chunk = { type: 'chunk'; name: string; fileName: string; code: string; isEntry: boolean };

async function chunksOf(config: InlineConfig): Promise<Chunk[]> {
  const built = await build(config);
  const outputs = Array.isArray(built) ? built : [built];
  return outputs.flatMap((output) => ('output' in output ? output.output : [])) as Chunk[];
}

/** One classic script without imports, as text. */
async function script(entry: string, define: Record<string, string> = {}): Promise<string> {
  const chunks = await chunksOf({
    ...BASE,
    define,
    build: {
      target: TARGET,
      write: false,
      modulePreload: false,
      lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'nightlight' },
    },
  });
  const code = chunks.find(({ isEntry }) => isEntry)?.code;
  if (!code) throw new Error(`${entry} gave no script`);
  return code.trim();
}

/**
 * Makers of key types that no age key uses. They only make an object, which their library does not tell the
 * bundler: so told, it leaves out the types that nobody asks for.
 */
const ONLY_MAKE = ['QSF', 'createKitchenSink', 'ecdhKem'];

/** Vite's helper for dynamic imports fetches styles beforehand; ours have none, and it would be a request more. */
const PLAIN_IMPORTS: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
};

/** The mailbox's words are told apart by their language; anything else is named after its module. */
function chunkName(module: string | null | undefined): string {
  const [, language] = /catalogues\/(\w+)\/widget\/mailbox\.json/.exec(module ?? '') ?? [];
  return language ? `mailbox-words-${language}` : '[name]';
}

type Addresses = { app: string; spoken: Record<string, string> };

/** The app, its chunks and the words of each language into `dist/public/widget`; their addresses. */
async function app(): Promise<Addresses> {
  const chunks = await chunksOf({
    ...BASE,
    base: '/widget/',
    plugins: [PLAIN_IMPORTS],
    resolve: {
      alias: [
        {
          find: /^@noble\/curves\/nist\.js$/,
          replacement: join(ROOT, 'widget/thread/unused-curves.ts'),
        },
      ],
    },
    build: {
      target: TARGET,
      outDir: join(PUBLIC, 'widget'),
      emptyOutDir: true,
      assetsDir: '.',
      modulePreload: false,
      rolldownOptions: {
        input: {
          app: join(ROOT, 'widget/frame/app.tsx'),
          ...Object.fromEntries(
            LANGUAGE_CODES.map((code) => [code, join(ROOT, `widget/languages/${code}.ts`)]),
          ),
        },
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: ({ facadeModuleId }) => `${chunkName(facadeModuleId)}-[hash].js`,
        },
      },
    },
    worker: {
      format: 'iife', // Firefox before 114 runs no module in a thread
      rolldownOptions: {
        treeshake: { manualPureFunctions: ONLY_MAKE },
        output: { entryFileNames: '[name]-[hash].js', comments: { annotation: false } },
      },
    },
  });
  const addressOf = (name: string): string => {
    const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === name);
    if (!entry) throw new Error(`${name} gave no entry`);
    return `/widget/${entry.fileName}`;
  };
  return {
    app: addressOf('app'),
    spoken: Object.fromEntries(LANGUAGE_CODES.map((code) => [code, addressOf(code)])),
  };
}

/** `widget/frame/document.tsx`, as the build gives it to Node. */
type Prerender = {
  firstDocument: (language: string, built: Addresses & { script: string }) => Promise<string>;
};

/** The module that renders the first screen, built for Node in a temporary folder. */
async function withPrerender<T>(use: (module: Prerender) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'nightlight-prerender-'));
  try {
    await build({
      ...BASE,
      ssr: { noExternal: true },
      build: {
        ssr: join(ROOT, 'widget/frame/document.tsx'),
        outDir: folder,
        emptyOutDir: false,
        cssMinify: true,
        cssTarget: TARGET,
        rolldownOptions: { output: { entryFileNames: 'document.mjs' } },
      },
    });
    return await use((await import(pathToFileURL(join(folder, 'document.mjs')).href)) as Prerender);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function buildWidget(): Promise<void> {
  const addresses = await app();
  const first = await script('widget/frame/first-script.ts');
  await withPrerender(async ({ firstDocument }) => {
    for (const language of LANGUAGE_CODES) {
      const html = await firstDocument(language, { ...addresses, script: first });
      await writeFile(join(PUBLIC, `widget/first.${language}.html`), html);
    }
  });
  await buildEmbed(PUBLIC, script);
}

if (import.meta.main) await buildWidget();
