// What a browser has kept of a visit: by its storage, by its cookies and on its disk.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driven } from './driven.ts';

export const NOTHING = {
  local: 0,
  session: 0,
  databases: 0,
  caches: 0,
  workers: 0,
  name: '',
  cookies: 0,
};

/** Goes to each address and asks its origin. */
export async function kept(browser: Driven, urls: readonly string[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const url of urls) {
    await browser.go(url);
    const stored = await browser.run('page', async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      name: window.name,
    }));
    found.push({ ...stored, cookies: await browser.cookies() });
  }
  return found;
}

/** The files under a folder that hold a text, in either of the encodings that browsers write. */
export function filesWith(folder: string, text: string): string[] {
  const wanted = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  const holds = (path: string): boolean => {
    try {
      const bytes = readFileSync(path);
      return wanted.some((one) => bytes.includes(one));
    } catch {
      return false; // a socket, or gone since
    }
  };
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(holds);
}
