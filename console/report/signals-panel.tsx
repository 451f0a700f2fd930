// What the reporter told us by tapping, and apart from it what their device heard in their words.
import type { ComponentChildren } from 'preact';
import type { Sign } from '../../shared/schema/codes.ts';
import type { QueueRow } from '../../shared/schema/console.ts';
import type { Signals } from '../../shared/schema/envelope.ts';
import { useDesk } from '../desk.ts';
import {
  aboutWord,
  ageWord,
  areaWord,
  languageWord,
  replyWord,
  reporterWord,
  safeWord,
  signWord,
  whenWord,
  worryWord,
} from '../labels.ts';
import { FloodMark } from '../parts/flood-mark.tsx';
import { say } from '../words.ts';

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div class="fact">
    <dt>{say(name)}</dt>
    <dd>{children}</dd>
  </div>
);

const Signs = ({ signs, kind }: { signs: readonly Sign[]; kind: 'tapped' | 'heard' }) =>
  signs.length === 0 ? (
    <span class="muted">{say('signals.nothing')}</span>
  ) : (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with `list-style: none`
    <ul role="list" class="chips">
      {signs.map((sign) => (
        <li key={sign} class={`chip chip-${kind}`}>
          {signWord(sign)}
        </li>
      ))}
    </ul>
  );

type Props = { signals: Signals; flood: QueueRow['flood'] };

export function SignalsPanel({ signals, flood }: Props) {
  const { partnership } = useDesk();
  return (
    <section class="panel" aria-labelledby="signals-title">
      <h2 id="signals-title">{say('signals.title')}</h2>
      <dl class="facts">
        <Fact name="signals.safe">
          <b class={signals.safe === 'yes' ? undefined : 'not-safe'}>{safeWord(signals.safe)}</b>
        </Fact>
        <Fact name="signals.when">{whenWord(signals.when)}</Fact>
        <Fact name="signals.worries">
          {signals.worries.length > 0
            ? signals.worries.map(worryWord).join(', ')
            : say('worry.none')}
        </Fact>
        <Fact name="signals.reporter">{reporterWord(signals.reporter)}</Fact>
        <Fact name="signals.about">{aboutWord(signals)}</Fact>
        <Fact name="signals.age">{ageWord(signals.age)}</Fact>
        <Fact name="signals.area">{areaWord(partnership, signals.area)}</Fact>
        <Fact name="signals.language">{languageWord(signals.language)}</Fact>
        <Fact name="signals.reply">{replyWord(signals.wantsReply)}</Fact>
      </dl>
      {flood !== null && (
        <p class="flood-means">
          <FloodMark /> {say('flood.means')}
        </p>
      )}
      <dl class="signs">
        <Fact name="signals.tapped">
          <Signs signs={signals.tapped} kind="tapped" />
        </Fact>
        <Fact name="signals.heard">
          <Signs signs={signals.heard} kind="heard" />
        </Fact>
      </dl>
    </section>
  );
}
