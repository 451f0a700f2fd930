// For `npm run mutate`: one worker, and the tests of triage alone.
import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: the tool asks for one
export default defineConfig({
  test: { include: ['tests/mutation/tables.ts'], environment: 'node' },
});
