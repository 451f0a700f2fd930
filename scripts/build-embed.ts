// Builds what other people's pages load: the panel, the embed with the panel's address and hash in it, the page that
// builds the snippet, and a list of them for the worker. Addresses have a hash of their bytes, so a page may pin them.
import { createHash } from 'node:crypto';
import { cpSync, existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** Earlier releases' `embed-….js` and `panel-….js`: pages that pin them must go on working. */
const RELEASED = join(ROOT, 'widget/embed/released');

type Script = (entry: string, define?: Record<string, string>) => Promise<string>;
type Built = { path: string; integrity: string };

const digest = (text: string, algorithm: string): Buffer =>
  createHash(algorithm).update(text).digest();

/** Writes under a name with a hash. */
async function put(folder: string, name: string, ext: string, text: string): Promise<Built> {
  const hash = digest(text, 'sha256').toString('base64url').replace(/[-_]/g, '').slice(0, 10);
  const path = `/${name}-${hash}.${ext}`;
  await writeFile(join(folder, path), text);
  return { path, integrity: `sha384-${digest(text, 'sha384').toString('base64')}` };
}

export async function buildEmbed(folder: string, script: Script): Promise<void> {
  const panel = await put(folder, 'panel', 'js', await script('widget/embed/panel.ts'));
  const code = await script('widget/embed/embed.ts', {
    PANEL_PATH: JSON.stringify(panel.path),
    PANEL_INTEGRITY: JSON.stringify(panel.integrity),
  });
  await writeFile(join(folder, 'embed.js'), code);
  const embed = await put(folder, 'embed', 'js', code);
  if (existsSync(RELEASED)) cpSync(RELEASED, folder, { recursive: true });
  await mkdir(join(folder, 'widget'), { recursive: true });
  const kit = await put(folder, 'widget/kit', 'js', await script('widget/embed-kit/kit.ts'));
  const styles = await Promise.all(
    ['widget/tokens.css', 'widget/embed-kit/kit.css'].map((path) =>
      readFile(join(ROOT, path), 'utf8'),
    ),
  );
  const style = await put(folder, 'widget/kit', 'css', styles.join(''));
  const list = { embed, kit: kit.path, style: style.path };
  await writeFile(join(folder, 'embed.json'), JSON.stringify(list));
}
