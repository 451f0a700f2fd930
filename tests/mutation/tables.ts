/// <reference types="vite/client" />
// The tests of triage in one file, for `npm run mutate`: they run once for each change, and a worker for each file
// would cost more than all of them. Those that try random reports are left out: the tables must be enough.
import.meta.glob(['../../shared/triage/*.test.ts', '!**/*.property.test.ts'], { eager: true });
