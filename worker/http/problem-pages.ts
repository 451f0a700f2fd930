// What each code of a problem means, at the address that its `type` names: a page for a person, JSON for a program.
import { Hono } from 'hono';
import { problemPage, problem as words } from '../../shared/i18n/catalogues/en/worker.json';
import { CODES, fail } from '../../shared/result.ts';
import type { App } from './app-types.ts';
import { escapeHtml } from './html.ts';
import { isVisit } from './lost-page.ts';
import { Refusal, STATUS } from './problem.ts';

type Explained = { title: string; meaning: string; todo: string };

function page({ title, meaning, todo }: Explained, status: number): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title></head><body><main><h1>${escapeHtml(title)}</h1>
<h2>${problemPage.meaning}</h2><p>${escapeHtml(meaning)}</p><h2>${problemPage.todo}</h2><p>${escapeHtml(todo)}</p>
<p>${problemPage.status}: ${status}</p></main></body></html>`;
}

export const problemPages = new Hono<App>().get('/:code', (c) => {
  const code = CODES.find((known) => known === c.req.param('code'));
  if (!code) throw new Refusal(fail('not_found'));
  const status = STATUS[code];
  c.header('Cache-Control', 'public, max-age=3600');
  return isVisit(c.req.raw)
    ? c.html(page(words[code], status))
    : c.json({ code, status, ...words[code] });
});
