import { WORDS_MAX_CHARS } from '../../shared/limits.ts';
import { PRIVATE } from '../parts/private.ts';

type Props = {
  label: string;
  value: string;
  rows: number;
  describedBy?: string;
  onInput: (text: string) => void;
};

/** One box for their own words. */
export const WordsBox = ({ label, value, rows, describedBy, onInput }: Props) => (
  <label class="field">
    <span>{label}</span>
    <textarea
      {...PRIVATE}
      rows={rows}
      maxLength={WORDS_MAX_CHARS}
      value={value}
      aria-describedby={describedBy}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  </label>
);
