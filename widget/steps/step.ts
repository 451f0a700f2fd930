// What a step is given. A step shows a screen and says what happened; it decides nothing.
import type { Hour } from '../../shared/schema/hour.ts';
import type { FlowEvent, State } from '../flow/state.ts';

export type StepProps = { state: State; hour: Hour; dispatch: (event: FlowEvent) => void };
