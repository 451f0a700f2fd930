import { render } from 'preact';
import type { PartnershipId } from '../shared/ids.ts';
import { partnershipOf } from '../shared/partnerships/index.ts';
import { App } from './app.tsx';

const { partnership = '', demo } = document.documentElement.dataset;
const root = document.getElementById('app');
const served = partnershipOf(partnership as PartnershipId);
if (!root || !served) throw new Error('this page names no partnership that this build serves');
render(<App partnership={served} demo={demo ?? null} />, root);
