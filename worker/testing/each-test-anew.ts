// No test sees what another stored.
import { reset } from 'cloudflare:test';
import { afterEach } from 'vitest';

afterEach(() => reset());
