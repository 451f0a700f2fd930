// What happens to what people send, in their own words.
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../parts/words.ts';

const POINTS = ['who', 'see', 'locked', 'network', 'share', 'keep', 'rights'] as const;

export function Privacy({ onBack }: { onBack: () => void }) {
  const t = useWords();
  return (
    <Page onBack={onBack}>
      <Heading>{t('privacy.title')}</Heading>
      <ul class="limits">
        {POINTS.map((point) => (
          <li key={point}>{t(`privacy.${point}`)}</li>
        ))}
      </ul>
    </Page>
  );
}
