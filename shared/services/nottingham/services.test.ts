import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PartnershipId } from '../../ids.ts';
import { nottingham } from '../../partnerships/nottingham/index.ts';
import { browse, GROUPS, groupsOf } from '../browse.ts';
import { fromHsds } from '../from-hsds.ts';
import { servicesOf } from '../index.ts';
import { readHsds } from '../read-hsds.ts';

const text = readFileSync(new URL('./services.json', import.meta.url), 'utf8');
const full = readHsds(JSON.parse(text), nottingham.areas);
const lean = servicesOf('nottingham' as PartnershipId);

describe('the services of Nottingham', () => {
  it('are without fault, and the widget carries just what they say', () => {
    expect([...full.faults, ...full.warnings]).toEqual([]);
    expect(full.services.map((one) => fromHsds(one, nottingham.areas))).toEqual(lean);
  });

  it('are all marked to be checked before going live', () => {
    for (const { extra } of full.services)
      expect(extra.check_note).toMatch(/^Check before going live\./);
  });

  it('hold nothing that the brief says to avoid', () => {
    for (const avoided of ['88858', '07860', 'gcsx', '0300 555 0730', 'themix', 'anonymous'])
      expect(JSON.stringify(lean).toLowerCase()).not.toContain(avoided);
  });
});

describe('browse', () => {
  it('shows every service, each in at least one group', () => {
    for (const service of lean) expect(groupsOf(service)).not.toEqual([]);
    const shown = browse(lean).flatMap(({ services }) => services);
    expect(new Set(shown)).toEqual(new Set(lean));
    expect(browse(lean).map(({ id }) => id)).toEqual(GROUPS);
  });

  it('shows a child nothing that is for others', () => {
    const shown = browse(lean, { audience: 'child', age: '5_7', area: 'mansfield' }).flatMap(
      ({ services }) => services,
    );
    const ids = shown.map(({ id }) => id);
    expect(ids).toContain('childline');
    for (const other of ['nspcc', 'nottssvss', 'ivison', 'ictg', 'juno', 'kooth'])
      expect(ids).not.toContain(other);
  });

  it('keeps what only parents may use in their group', () => {
    const ivison = browse(lean).filter(({ services }) =>
      services.some(({ id }) => id === 'ivison'),
    );
    expect(ivison.map(({ id }) => id)).toEqual(['parents']);
  });
});
