// Why this level: each rule that fired, in the order of its weight, with its reason.
import { teamOf } from '../../shared/partnerships/partnership.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import type { Fired, Route } from '../../shared/schema/evaluation.ts';
import { reasonOf } from '../../shared/triage/reasons.ts';
import { useDesk } from '../desk.ts';
import { levelWord, markWord, routeWord } from '../labels.ts';
import { LevelShape } from '../parts/level-mark.tsx';
import { byWeight } from '../queue/why.ts';
import { say } from '../words.ts';
import { worthSaying } from './worth-saying.ts';

export function RuleList({ fired }: { fired: readonly Fired[] }) {
  const { rules } = useDesk().partnership;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with `list-style: none`
    <ul role="list" class="rules">
      {byWeight(fired).map(({ id, version, level }) => (
        <li key={id} class="rule">
          <span class={level ? `level level-${level}` : 'level'}>
            {level && <LevelShape level={level} />}
            {level ? levelWord(level) : say('rules.marks')}
          </span>
          <span>
            {reasonOf(id, rules) ?? say('rules.unknown')}{' '}
            <span class="rule-id" title={say('rules.version', { version })}>
              {id}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

export function RulesPanel({ evaluation }: Pick<QueueRow, 'evaluation'>) {
  const { partnership, team } = useDesk();
  const { fired, routes } = evaluation;
  const marks = worthSaying(evaluation);
  const dutyPhone = teamOf(partnership, team)?.outOfHoursPhone.replaceAll(' ', '\u00a0'); // never over two lines
  const whereTo = (route: Route): string =>
    route === 'EDT' && dutyPhone ? `${routeWord(route)} ${dutyPhone}` : routeWord(route);
  return (
    <section class="panel panel-rules" aria-labelledby="rules-title">
      <h2 id="rules-title">{say('rules.title', { level: levelWord(evaluation.level) })}</h2>
      {fired.length === 0 ? <p>{say('rules.none')}</p> : <RuleList fired={fired} />}
      {routes.length + marks.length > 0 && (
        <dl class="facts-lines">
          {routes.length > 0 && (
            <div class="fact">
              <dt>{say('rules.routes')}</dt>
              <dd>{routes.map(whereTo).join(', ')}</dd>
            </div>
          )}
          {marks.length > 0 && (
            <div class="fact">
              <dt>{say('rules.notes')}</dt>
              <dd>{marks.map(markWord).join('; ')}</dd>
            </div>
          )}
        </dl>
      )}
    </section>
  );
}
