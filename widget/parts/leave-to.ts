// The partnership's neutral page, for every Leave below. The first screen's link is filled in by the worker.
import { createContext } from 'preact';
import { LEAVE_TO } from '../leave/leave-to.ts';

export const LeaveTo = createContext(LEAVE_TO);
