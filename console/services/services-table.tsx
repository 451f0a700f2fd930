import { say } from '../words.ts';
import type { Checked } from './checks.ts';
import { FreshnessMark } from './freshness-mark.tsx';
import { LastChecked } from './last-checked.tsx';
import { Ways } from './ways.tsx';

export const COLUMNS = ['state', 'name', 'ways', 'checked', 'confidence'] as const;

export const ServicesTable = ({ rows, now }: { rows: readonly Checked[]; now: number }) => (
  <table class="services-table">
    <caption class="unseen">{say('services.caption')}</caption>
    <thead>
      <tr>
        {COLUMNS.map((column) => (
          <th key={column} scope="col">
            {say(`services.column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ service, state }) => (
        <tr key={service.id}>
          <td class="cell-state">
            <FreshnessMark state={state} />
          </td>
          <th scope="row" class="cell-name">
            {service.name}
          </th>
          <td class="cell-ways">
            <Ways service={service} />
          </td>
          <td class="cell-checked" data-label={say('services.column.checked')}>
            <LastChecked date={service.assuredDate} now={now} />
          </td>
          <td class="cell-confidence" data-label={say('services.column.confidence')}>
            {say(`confidence.${service.confidence}`)}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
