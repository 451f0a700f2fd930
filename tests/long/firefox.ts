// Debian's Firefox over WebDriver BiDi, which it speaks by itself.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOthers } from '../../scripts/local/browser-others.ts';
import { connectBidi } from './bidi.ts';
import type { Driven, InPage, Place } from './driven.ts';
import { KEYS, keyActions, SHOW } from './driven.ts';
import { start, until } from './process.ts';

/** Everything but the widget's origin goes to the proxy; what is typed is written to disk as soon as Firefox ever would. */
const prefs = (proxyPort: number): Record<string, string | number | boolean> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': 'localhost',
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'browser.sessionstore.interval': 500,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
});

type Context = { context: string; children?: Context[] | null };
type Ran = {
  type: string;
  result?: { value?: string; sharedId?: string };
  exceptionDetails?: { text: string };
};

export async function launchFirefox(folder: string, proxyPort: number): Promise<Driven> {
  const lines = Object.entries(prefs(proxyPort)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join('\n'));
  const quiet = { HOME: folder, MOZ_CRASHREPORTER_DISABLE: '1' };
  const args = ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'];
  const firefox = start(findOthers().firefox, args, quiet);
  const listening = await until(
    'Firefox',
    () => /WebDriver BiDi listening on (ws:\S+)/.exec(firefox.output())?.[1],
    60_000,
  );
  const bidi = await connectBidi(`${listening}/session`);
  const { capabilities } = await bidi.send<{ capabilities: Record<string, string> }>(
    'session.new',
    {
      capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
    },
  );

  const newTab = async (): Promise<string> =>
    (await bidi.send<Context>('browsingContext.create', { type: 'tab' })).context;
  let tab = await newTab();

  async function contextOf(where: Place): Promise<string> {
    if (where === 'page') return tab;
    const { contexts } = await bidi.send<{ contexts: Context[] }>('browsingContext.getTree', {
      root: tab,
    });
    const frame = contexts[0]?.children?.[0];
    if (!frame) throw new Error('no frame');
    return frame.context;
  }

  async function callIn(context: string, body: string, args: unknown[]): Promise<Ran['result']> {
    const ran = await bidi.send<Ran>('script.callFunction', {
      functionDeclaration: `async (args) => ${body}`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context, sandbox: 'long' },
      awaitPromise: true,
    });
    if (ran.type !== 'success') throw new Error(ran.exceptionDetails?.text);
    return ran.result;
  }

  const run = async <Result>(where: Place, act: InPage<Result>, ...args: unknown[]) => {
    const body = `JSON.stringify((await (${act})(...JSON.parse(args))) ?? null)`;
    const result = await callIn(await contextOf(where), body, args);
    return JSON.parse(result?.value ?? 'null') as Result;
  };

  async function click(where: Place, find: InPage<Element | null>, ...args: unknown[]) {
    const context = await contextOf(where);
    const body = `{ const found = (${find})(...JSON.parse(args)); ${SHOW}; return found; }`;
    const found = await callIn(context, body, args);
    if (!found?.sharedId) throw new Error(`nothing to click: ${find} ${args}`);
    const origin = { type: 'element', element: { sharedId: found.sharedId } };
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const pointer = { type: 'pointer', id: 'mouse', actions };
    await bidi.send('input.performActions', { context, actions: [pointer] });
  }

  const keys = async (where: Place, values: readonly string[]): Promise<void> => {
    const context = await contextOf(where);
    await bidi
      .send('input.performActions', { context, actions: keyActions(values) })
      .catch((error: Error) => {
        // The key that takes the frame away goes up where it no longer is.
        if (!error.message.includes('no such frame')) throw error;
      });
  };

  return {
    version: `Firefox ${capabilities.browserVersion}`,
    folder,
    run,
    click,
    press: (where, key) => keys(where, [KEYS[key]]),
    type: (where, text) => keys(where, [...text]),
    go: async (url) => {
      await bidi.send('browsingContext.navigate', { context: tab, url, wait: 'complete' });
    },
    back: async () => {
      await bidi.send('browsingContext.traverseHistory', { context: tab, delta: -1 });
    },
    reload: async () => {
      await bidi.send('browsingContext.reload', { context: tab, wait: 'complete' });
    },
    newTab: async () => {
      tab = await newTab();
    },
    cookies: async () => {
      const { cookies } = await bidi.send<{ cookies: unknown[] }>('storage.getCookies', {});
      return cookies.length;
    },
    close: async () => {
      bidi.close();
      await firefox.stop();
    },
  };
}
