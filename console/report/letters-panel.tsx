// What the reporter sent by mailbox. That it came, and of what kind, is always shown; its words are covered as
// those of the report are.
import { useState } from 'preact/hooks';
import { directionOf } from '../../shared/i18n/languages.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { dayAndTime } from '../parts/times.ts';
import { say } from '../words.ts';
import type { OpenedLetter } from './opened.ts';
import type { Done } from './use-actions.ts';

/** Texts that could be opened. */
export const letterTexts = (letters: readonly OpenedLetter[]): string[] =>
  letters.flatMap(({ text }) => (text === null ? [] : [text]));

type TextProps = {
  letter: OpenedLetter;
  language: string;
  shown: boolean;
  onOlder: (letter: OpenedLetter) => Done;
};

/** A report does not bring all of very many letters along. */
function Older({ letter, onOlder }: Pick<TextProps, 'letter' | 'onOlder'>) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const fetch = async (): Promise<void> => {
    setBusy(true);
    setProblem(await onOlder(letter));
    setBusy(false);
  };
  return (
    <>
      <p class={problem ? '' : 'muted'}>{problem ?? say('letter.older')}</p>
      <Button busy={busy} onClick={() => void fetch()}>
        {say('letter.showOlder')}
      </Button>
    </>
  );
}

function Text({ letter, language, shown, onOlder }: TextProps) {
  const { inWords, isOlder, text } = letter;
  if (!inWords) return null;
  if (isOlder && shown) return <Older letter={letter} onOlder={onOlder} />;
  if (isOlder) return <p class="muted">{say('letter.older')}</p>;
  if (text === null) return <p>{say('letter.cannotOpen')}</p>;
  if (!shown) return <p class="muted">{say('letter.covered')}</p>;
  return (
    <blockquote class="words" lang={language} dir={directionOf(language)} translate={false}>
      {text}
    </blockquote>
  );
}

/** What a kind asks of staff, where that is not plain. */
function Note({ kind, sealedKind }: OpenedLetter) {
  if (sealedKind) {
    return (
      <Notice kind="problem">
        <p>{say('letter.kindDiffers', { kind: say(`letterKind.${sealedKind}`) })}</p>
      </Notice>
    );
  }
  if (kind === 'unsafe') return <p>{say('letter.unsafeNote')}</p>;
  if (kind === 'take_back') return <p>{say('letter.takeBackNote')}</p>;
  return null;
}

function Kind({ kind, feeling, about }: OpenedLetter) {
  return (
    <>
      <b>{say(`letterKind.${kind}`)}</b>{' '}
      {feeling && about && `${say(`feeling.${feeling}`)}, ${say(`feltAbout.${about}`)}, `}
    </>
  );
}

type Props = { letters: readonly OpenedLetter[] } & Omit<TextProps, 'letter'>;

export function LettersPanel({ letters, language, shown, onOlder }: Props) {
  const { partnership } = useDesk();
  if (letters.length === 0) return null;
  return (
    <section class="panel panel-letters" aria-labelledby="letters-title">
      <h2 id="letters-title">{say('letter.title')}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role with `list-style: none` */}
      <ol role="list" class="entries">
        {letters.map((letter) => (
          <li key={letter.id} class={`entry entry-letter-${letter.kind}`}>
            <p class="entry-head">
              <Kind {...letter} />
              <time dateTime={new Date(letter.at).toISOString()}>
                {dayAndTime(letter.at, partnership.timeZone)}
              </time>
            </p>
            <Note {...letter} />
            <Text letter={letter} language={language} shown={shown} onOlder={onOlder} />
          </li>
        ))}
      </ol>
    </section>
  );
}
