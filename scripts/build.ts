// Builds what browsers run: the embed, the widget and the console. wrangler builds the worker itself.
import { rmSync } from 'node:fs';
import { buildConsole } from './build-console.ts';
import { buildWidget } from './build-widget.ts';

/** Builds into `dist/public`, from nothing. */
export async function build(): Promise<void> {
  rmSync('dist', { recursive: true, force: true });
  await buildWidget();
  await buildConsole();
}

if (import.meta.main) await build();
