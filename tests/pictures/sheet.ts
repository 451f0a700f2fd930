// One picture of many screens side by side, for looking at them together.
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

type Shot = { name: string; png: Buffer };

const inHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Puts the shots in a grid with their names, and saves it as `folder/name.png`. */
export async function sheet(
  browser: Browser,
  shots: readonly Shot[],
  {
    folder,
    name,
    columns,
    width,
  }: { folder: string; name: string; columns: number; width: number },
): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: columns * (width + 24) + 24, height: 200 },
  });
  const figures = shots.map(
    (shot) =>
      `<figure><img width="${width}" src="data:image/png;base64,${shot.png.toString('base64')}"><figcaption>${inHtml(shot.name)}</figcaption></figure>`,
  );
  await page.setContent(`<style>
    body { display: grid; grid-template-columns: repeat(${columns}, ${width}px); gap: 24px; margin: 24px; background: #c9c6bd; font: 13px system-ui; }
    figure { margin: 0; } img { display: block; border-radius: 10px; } figcaption { padding: 6px 2px; }
    </style>${figures.join('')}`);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.close();
  process.stdout.write(`${folder}/${name}.png\n`);
}
