// What a person sees at an address that is not there: never machine words, always a number to call.
import { lost } from '../../shared/i18n/catalogues/en/worker.json';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${lost.title}</title></head><body>
<h1>${lost.title}</h1><p><a href="tel:999">${lost.danger}</a></p><p><a href="tel:08001111">${lost.child}</a></p>
<p>${lost.back}</p></body></html>`;

/** Whether a request was made by a person who went to an address. */
export const isVisit = (request: Request): boolean =>
  request.method === 'GET' && (request.headers.get('accept') ?? '').includes('text/html');

export const lostPage = (status: number, headers: Record<string, string> = {}): Response =>
  new Response(PAGE, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
  });
