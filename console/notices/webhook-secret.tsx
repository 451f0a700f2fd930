// A webhook's secret, shown this once, with a way to take it along.
import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { say } from '../words.ts';

export function WebhookSecret({ secret }: { secret: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch {
      setCopied(false); // it can be marked with one press, and copied by hand
    }
  };
  return (
    <Notice kind="warning">
      <p role="status">{say('notices.secret')}</p>
      <code class="secret">{secret}</code>
      <Button onClick={() => void copy()}>{say('notices.copy')}</Button>
      {copied !== null && (
        <p role="status">{say(copied ? 'notices.copied' : 'notices.notCopied')}</p>
      )}
    </Notice>
  );
}
