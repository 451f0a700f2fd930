// What an import changes in a partnership's services. Pure.
import type { HsdsService } from './hsds.ts';

/** Names of the services, by what became of them. */
export type Merged = {
  services: HsdsService[];
  added: string[];
  changed: string[];
  unchanged: string[];
};

/** A service with a known id takes the old one's place; a new one goes to the end; none is ever removed. */
export function merge(before: readonly HsdsService[], incoming: readonly HsdsService[]): Merged {
  const merged: Merged = { services: [...before], added: [], changed: [], unchanged: [] };
  for (const service of incoming) {
    const at = merged.services.findIndex(({ id }) => id === service.id);
    if (at < 0) {
      merged.services.push(service);
      merged.added.push(service.name);
      continue;
    }
    const isSame = JSON.stringify(merged.services[at]) === JSON.stringify(service);
    merged.services[at] = service;
    merged[isSame ? 'unchanged' : 'changed'].push(service.name);
  }
  return merged;
}
