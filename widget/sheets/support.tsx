// Everyone who can help, to look through without telling us anything.
import type { Hour } from '../../shared/schema/hour.ts';
import { browse } from '../../shared/services/browse.ts';
import { servicesOf } from '../../shared/services/index.ts';
import type { Reader } from '../../shared/services/need.ts';
import { Emergency } from '../parts/contact.tsx';
import { Heading } from '../parts/heading.tsx';
import { Page } from '../parts/page.tsx';
import { Signposts } from '../parts/signpost.tsx';
import { useWords } from '../parts/words.ts';

type Props = { hour: Hour; for: Reader | undefined; onBack: () => void };

export function Support({ hour, for: reader, onBack }: Props) {
  const t = useWords();
  return (
    <Page onBack={onBack}>
      <Heading>{t('support.title')}</Heading>
      <p class="why">{t('support.lead')}</p>
      <div class="lamplight">
        <Emergency />
      </div>
      {browse(servicesOf(hour.partnership), reader).map(({ id, services }) => (
        <details key={id} class="group" open={id === 'talk'}>
          <summary>{t(`support.group.${id}`)}</summary>
          <ul class="contacts">
            <Signposts services={services} hour={hour} />
          </ul>
        </details>
      ))}
      <p class="small">{t('part.phoneLog')}</p>
    </Page>
  );
}
