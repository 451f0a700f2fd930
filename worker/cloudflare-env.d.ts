// The bindings of this worker, for `env` in its tests.
declare namespace Cloudflare {
  interface Env extends NightlightEnv {}
}
type NightlightEnv = import('./env.ts').Env;
