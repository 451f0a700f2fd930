// Debian's WebKit (its MiniBrowser) over classic WebDriver.
import { findOthers } from '../../scripts/local/browser-others.ts';
import { freePort } from '../../scripts/local/worker.ts';
import type { Driven, InPage, Place } from './driven.ts';
import { FIND_FRAME, KEYS, keyActions, SHOW } from './driven.ts';
import { start, until } from './process.ts';

type Method = 'GET' | 'POST' | 'DELETE';
type Session = { sessionId: string; capabilities: { browserVersion: string } };

/** The name that the protocol gives to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
type Found = { [ELEMENT]: string } | null;

const ANSWER_WITHIN_MS = 40_000;

async function ask<Value>(url: string, method: Method, body?: object): Promise<Value> {
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: Value };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${method} ${url.split('/').at(-1)}: ${error}: ${message}`);
}

/** The proxy goes by MiniBrowser's own switches: given by the protocol, it is spoken to in TLS, which it is not. */
const capabilities = (binary: string, proxyPort: number): object => ({
  alwaysMatch: {
    acceptInsecureCerts: true,
    'webkitgtk:browserOptions': {
      binary,
      args: ['--automation', `--proxy=http://127.0.0.1:${proxyPort}`, '--ignore-host=localhost'],
    },
  },
});

export async function launchWebKit(folder: string, proxyPort: number): Promise<Driven> {
  const { webKitDriver, webKit } = findOthers();
  const port = await freePort();
  const own = { HOME: folder, XDG_CACHE_HOME: folder, XDG_DATA_HOME: folder, GDK_BACKEND: 'x11' };
  const driver = start(webKitDriver, [`--port=${port}`], { ...own, XDG_CONFIG_HOME: folder });
  const root = `http://127.0.0.1:${port}`;
  await until('WebKitWebDriver', () => ask(`${root}/status`, 'GET'), 20_000);
  const made = await ask<Session>(`${root}/session`, 'POST', {
    capabilities: capabilities(webKit, proxyPort),
  });
  const session = `${root}/session/${made.sessionId}`;
  const post = <Value>(path: string, body: object = {}): Promise<Value> =>
    ask<Value>(`${session}/${path}`, 'POST', body);

  async function enter(where: Place): Promise<void> {
    await post('frame', { id: null });
    if (where === 'page') return;
    const id = await post<Found>('execute/sync', { script: `return ${FIND_FRAME}`, args: [] });
    if (!id) throw new Error('no frame');
    await post('frame', { id });
  }

  async function run<Result>(where: Place, act: InPage<Result>, ...args: unknown[]) {
    await enter(where);
    const script = `const done = arguments[1];
      (async () => JSON.stringify((await (${act})(...JSON.parse(arguments[0]))) ?? null))()
        .then((text) => done({ text }), (error) => done({ error: String(error) }));`;
    const ran = await post<{ text: string; error?: string }>('execute/async', {
      script,
      args: [JSON.stringify(args)],
    });
    if (ran.error) throw new Error(ran.error);
    return JSON.parse(ran.text) as Result;
  }

  async function click(where: Place, find: InPage<Element | null>, ...args: unknown[]) {
    await enter(where);
    const script = `const found = (${find})(...JSON.parse(arguments[0])); ${SHOW}; return found`;
    const found = await post<Found>('execute/sync', { script, args: [JSON.stringify(args)] });
    if (!found) throw new Error(`nothing to click: ${find} ${args}`);
    await post(`element/${found[ELEMENT]}/click`);
  }

  const keys = async (where: Place, values: readonly string[]): Promise<void> => {
    await enter(where);
    await post('actions', { actions: keyActions(values) });
  };

  return {
    version: `WebKitGTK ${made.capabilities.browserVersion}`,
    folder,
    run,
    click,
    press: (where, key) => keys(where, [KEYS[key]]),
    type: (where, text) => keys(where, [...text]),
    go: async (url) => {
      await enter('page').catch(() => undefined);
      await post('url', { url });
    },
    back: () => post('back'),
    reload: () => post('refresh'),
    newTab: async () => {
      const { handle } = await post<{ handle: string }>('window/new', { type: 'tab' });
      await post('window', { handle });
    },
    cookies: async () => (await ask<unknown[]>(`${session}/cookie`, 'GET')).length,
    close: async () => {
      await ask(session, 'DELETE').catch(() => undefined);
      await driver.stop();
    },
  };
}
