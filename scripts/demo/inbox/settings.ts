// Settings of a worker whose every channel leads to the demo's inbox. The keys are made up and open nothing.

const SERVICE = '00000000-0000-4000-8000-000000000001';
const SECRET = '00000000-0000-4000-8000-000000000002';
export const DEMO_NOTIFY_KEY = `demo-${SERVICE}-${SECRET}`;

/** Ours for Web Push, and those of a browser that subscribed to it. */
const PUSH_KEYS = {
  public: 'BNnIyxlADcAzKt35unUVOo_OnnEG1YQ54c26ELuU2HFmNIWsvL1lXbzld_R8BF5HX3_UDxOeS4GtAVYlKVJYw20',
  private: 'Qw7nKO0ipsMk3zzRdCzrH7Zsw1ceqZBxd_x9Awm2wAk',
};
export const DEMO_BROWSER = {
  public: 'BKNKcmdvCCr7p7rMClOXn4Oq7WEisEo4zAcZ01URUHw-U37ormtgRvy4ociyEaO3f4cmEgfEuevud3VkFuj0jeY',
  private: '3cdxg6EJ8O6CEiRpa_WnNBJ-NjHPx7STlbaNjsMXcoY',
  auth: 'dwrl7s-krbwD8W9q-_lwAg',
};
export const DEMO_PUSH_KEY = PUSH_KEYS.public;

/** `inbox`: its origin on loopback. */
export const demoSettings = (inbox: string): Record<string, string> => ({
  DEMO: 'yes',
  DEMO_INBOX: inbox,
  NOTIFY_URL: inbox,
  NOTIFY_API_KEY: DEMO_NOTIFY_KEY,
  NOTIFY_EMAIL_TEMPLATE: '00000000-0000-4000-8000-000000000003',
  NOTIFY_SMS_TEMPLATE: '00000000-0000-4000-8000-000000000004',
  PUSH_PUBLIC_KEY: PUSH_KEYS.public,
  PUSH_PRIVATE_KEY: PUSH_KEYS.private,
});
