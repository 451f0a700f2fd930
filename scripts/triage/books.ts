// The rules that a command goes by: the book, a partnership's, or others from a file.
import { pathToFileURL } from 'node:url';
import type { PartnershipId } from '../../shared/ids.ts';
import { PARTNERSHIPS, partnershipOf } from '../../shared/partnerships/index.ts';
import { overridesSchema, type Rule, ruleBook } from '../../shared/schema/rule.ts';
import { rulesOf, withOverrides } from '../../shared/triage/overrides.ts';
import { RULES } from '../../shared/triage/rules.ts';
import type { Book } from './explain.ts';
import { Fault, readAs, readJson } from './fault.ts';

/** Throws a `Fault` for a partnership that this build does not serve. */
export function bookOf(partnership: string | undefined): Book {
  if (partnership === undefined) return { rules: RULES };
  const found = partnershipOf(partnership as PartnershipId);
  if (!found) {
    const known = PARTNERSHIPS.map(({ id }) => id).join(', ');
    throw new Fault(`--partnership: no partnership is called ${partnership}; there is: ${known}`);
  }
  return { rules: rulesOf(found), own: found.rules };
}

/** What a module gives: only its `RULES` are looked at. */
async function fromModule(path: string): Promise<unknown> {
  const module: { RULES?: unknown } = await import(pathToFileURL(path).href).catch((error) => {
    throw new Fault(
      `${path}: cannot be loaded (${error instanceof Error ? error.message : error})`,
    );
  });
  if (!module.RULES) throw new Fault(`${path}: exports no RULES`);
  return module.RULES;
}

/**
 * Other rules: a module that exports `RULES` (such as shared/triage/rules.ts of another checkout), or JSON: a list
 * is a whole book, and an object overrides the book. Throws a `Fault` that names the field.
 */
export async function otherRules(
  path: string,
  read: (path: string) => string,
): Promise<readonly Rule[]> {
  const isModule = /\.[cm]?[jt]s$/.test(path);
  const value = isModule ? await fromModule(path) : readJson(read(path), path);
  if (Array.isArray(value)) return readAs(ruleBook, value, path);
  const overrides = readAs(overridesSchema, value, path);
  try {
    return withOverrides(RULES, overrides);
  } catch (error) {
    throw new Fault(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}
