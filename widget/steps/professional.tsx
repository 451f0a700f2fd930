// A professional is told at once what this is not, and whom to call; and may still go on (R51).
import { Emergency, Teams } from '../parts/contact.tsx';
import { useWords } from '../parts/words.ts';
import { Question } from './question.tsx';
import type { StepProps } from './step.ts';

export function Professional({ hour, dispatch }: StepProps) {
  const t = useWords();
  return (
    <Question
      dispatch={dispatch}
      title={t('ask.professional.title')}
      why={t('ask.professional.named')}
      skippable={false}
    >
      <p>{t('ask.professional.duty')}</p>
      <ul class="contacts">
        <Teams teams={hour.teams.map((team) => ({ ...team, phone: team.professionalPhone }))} />
      </ul>
      <div class="lamplight">
        <Emergency />
      </div>
      <p>{t('ask.professional.goOn')}</p>
    </Question>
  );
}
