// The reporter's own words: covered until asked for, then as they wrote them. Never corrected, never linted.
import { directionOf } from '../../shared/i18n/languages.ts';
import type { Signals } from '../../shared/schema/envelope.ts';
import type { Report } from '../../shared/schema/report.ts';
import { worryWord } from '../labels.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { say } from '../words.ts';

type Props = {
  /** Null: the seal could not be opened. Undefined: not yet. */
  report: Report | null | undefined;
  signals: Signals;
  shown: boolean;
  onToggle: () => void;
};

function Text({ report, language }: { report: Report; language: string }) {
  const asWritten = { lang: language, dir: directionOf(language), translate: false };
  const places = (['name', 'school', 'where', 'vehicle'] as const).filter((field) => report[field]);
  return (
    <>
      {report.words === '' ? (
        <p class="muted">{say('words.none')}</p>
      ) : (
        <blockquote class="words" {...asWritten}>
          {report.words}
        </blockquote>
      )}
      {places.length > 0 && (
        <dl class="facts">
          {places.map((field) => (
            <div key={field} class="fact">
              <dt>{say(`words.${field}`)}</dt>
              <dd class="as-written" {...asWritten}>
                {report[field]}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function Cover({ signals, onToggle }: Pick<Props, 'signals' | 'onToggle'>) {
  const worries = signals.worries.map(worryWord).join(', ');
  return (
    <div class="cover">
      <p>{worries === '' ? say('words.coverUnknown') : say('words.cover', { worries })}</p>
      <Button kind="primary" shortcut="w" onClick={onToggle}>
        {say('words.show')}
      </Button>
    </div>
  );
}

function Body({ report, signals, shown, onToggle }: Props) {
  if (report === undefined) return <p class="muted">{say('words.opening')}</p>;
  if (report === null) {
    return (
      <Notice kind="problem">
        <p>{say('words.cannotOpen')}</p>
      </Notice>
    );
  }
  return shown ? (
    <Text report={report} language={signals.language} />
  ) : (
    <Cover signals={signals} onToggle={onToggle} />
  );
}

export function WordsPanel(props: Props) {
  const { report, shown, onToggle } = props;
  return (
    <section class="panel" aria-labelledby="words-title">
      <div class="panel-head">
        <h2 id="words-title">{say('words.title')}</h2>
        {report && shown && (
          <Button kind="quiet" shortcut="w" onClick={onToggle}>
            {say('words.hide')}
          </Button>
        )}
      </div>
      <Body {...props} />
    </section>
  );
}
