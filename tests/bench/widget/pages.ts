// The three pages behind one server. `wrangler dev` puts a proxy before the worker that costs more than a page
// does, and it serves nothing that is not in the build. So the worker's answers are fetched once, with all their
// headers, and given from memory beside the two forms: the same process, connection and brotli for all three.
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { call } from '../../../scripts/local/call.ts';

const FORM = join(import.meta.dirname, 'form');
const PUBLIC = 'dist/public';
const WIDGET = '/w/nottingham';
/** As `scripts/build-widget.ts` has it. */
const TARGET = ['es2021', 'safari15', 'chrome96', 'firefox102'];
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
/** Of the connection it was fetched on. */
const NOT_OURS = ['connection', 'content-encoding', 'content-length', 'transfer-encoding', 'date'];

type Kept = { headers: Record<string, string>; body: Buffer };

const kept = (text: string, headers: Record<string, string>): Kept => ({
  headers: { ...headers, 'content-encoding': 'br' },
  body: brotliCompressSync(text),
});

const fileKept = (path: string): Kept =>
  kept(readFileSync(path, 'utf8'), {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });

async function fromWorker(origin: string, path: string): Promise<[string, Kept]> {
  const { status, headers, text } = await call(origin + path);
  if (status !== 200) throw new Error(`the worker answers ${status} to ${path}`);
  const own = Object.entries(headers).filter(([name]) => !NOT_OURS.includes(name));
  return [path, kept(text, Object.fromEntries(own))];
}

/** The bare Preact form, built by vite as the widget is. */
async function preactForm(): Promise<[string, Kept][]> {
  const outDir = mkdtempSync(join(tmpdir(), 'nightlight-form-'));
  try {
    await build({
      root: FORM,
      base: '/preact/',
      configFile: false,
      logLevel: 'warn',
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      build: { target: TARGET, outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
    });
    return globSync('**/*.*', { cwd: outDir }).map((file) => [
      `/preact/${file === 'index.html' ? '' : file}`,
      fileKept(join(outDir, file)),
    ]);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

export type Pages = Record<'static' | 'preact' | 'widget', string> & { close: () => Promise<void> };

/** Serves them on loopback, the widget as this worker gives it now. */
export async function servePages(workerOrigin: string): Promise<Pages> {
  const scripts = globSync('widget/*.js', { cwd: PUBLIC }).map((file) => `/${file}`);
  const answers = new Map<string, Kept>([
    ['/static/', fileKept(join(FORM, 'static.html'))],
    ...(await preactForm()),
    ...(await Promise.all(
      [WIDGET, '/api/v1/nottingham/start', ...scripts].map((path) =>
        fromWorker(workerOrigin, path),
      ),
    )),
  ]);
  const server = createServer((incoming, response) => {
    const answer = answers.get(new URL(incoming.url ?? '/', 'http://pages').pathname);
    if (answer) response.writeHead(200, answer.headers).end(answer.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  const origin = `http://localhost:${typeof address === 'object' ? address?.port : 0}`;
  return {
    static: `${origin}/static/`,
    preact: `${origin}/preact/`,
    widget: origin + WIDGET,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
