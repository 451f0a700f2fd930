// Why this level: each rule that fired, in the order of its weight, with its reason.
import type { QueueRow } from '../../shared/schema/console.ts';
import type { Fired } from '../../shared/schema/evaluation.ts';
import { reasonOf } from '../../shared/triage/evaluate.ts';
import { levelWord, markWord, routeWord } from '../labels.ts';
import { LevelShape } from '../parts/level-mark.tsx';
import { byWeight } from '../queue/why.ts';
import { say } from '../words.ts';

export const RuleList = ({ fired }: { fired: readonly Fired[] }) => (
  // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with `list-style: none`
  <ul role="list" class="rules">
    {byWeight(fired).map(({ id, version, level }) => (
      <li key={id} class="rule">
        <span class={level ? `level level-${level}` : 'level'}>
          {level && <LevelShape level={level} />}
          {level ? levelWord(level) : say('rules.marks')}
        </span>
        <span>
          {reasonOf(id) ?? say('rules.unknown')}{' '}
          <span class="rule-id" title={say('rules.version', { version })}>
            {id}
          </span>
        </span>
      </li>
    ))}
  </ul>
);

export function RulesPanel({ evaluation }: Pick<QueueRow, 'evaluation'>) {
  const { fired, routes, marks } = evaluation;
  return (
    <section class="panel" aria-labelledby="rules-title">
      <h2 id="rules-title">{say('rules.title', { level: levelWord(evaluation.level) })}</h2>
      {fired.length === 0 ? <p>{say('rules.none')}</p> : <RuleList fired={fired} />}
      {routes.length + marks.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with `list-style: none`
        <ul role="list" class="chips" aria-label={say('rules.also')}>
          {routes.map((route) => (
            <li key={route} class="chip chip-route">
              {routeWord(route)}
            </li>
          ))}
          {marks.map((mark) => (
            <li key={mark} class="chip chip-mark">
              {markWord(mark)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
