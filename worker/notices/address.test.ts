import { describe, expect, it } from 'vitest';
import { cleanAddress, mayCall, reachOf, shownAddress } from './address.ts';

const reach = {
  own: ['https://report.nightlight.example', 'https://console.nightlight.example'],
  demoInbox: null,
};
const demo = { ...reach, demoInbox: 'http://127.0.0.1:8788' };

const WORKFLOW = 'https://prod-12.westeurope.logic.azure.com/workflows/a/triggers/manual?sig=x';

describe('which addresses a webhook may have', () => {
  it.each([
    'https://hooks.council.gov.uk/nightlight',
    'https://hooks.council.gov.uk:443/nightlight?key=1#x',
    'HTTPS://Hooks.Council.GOV.UK/',
    'https://a.b',
    'https://xn--bcher-kva.example/',
    'https://bücher.example/',
    'https://127.0.0.1.nip.example/', // a name: what it resolves to is not known here
    WORKFLOW,
  ])('takes %s', (address) => {
    expect(mayCall(address, 'webhook', reach)).toBe(true);
  });

  it.each([
    ['no URL', 'hooks.council.gov.uk'],
    ['no host', 'https://'],
    ['not encrypted', 'http://hooks.council.gov.uk/'],
    ['another scheme', 'ftp://hooks.council.gov.uk/'],
    ['script', 'javascript:alert(1)'],
    ['data', 'data:text/plain,x'],
    ['a file', 'file:///etc/passwd'],
    ['a name and password', 'https://me:secret@hooks.council.gov.uk/'],
    ['a name alone', 'https://me@hooks.council.gov.uk/'],
    ['another port', 'https://hooks.council.gov.uk:8443/'],
    ['the port of plain HTTP', 'https://hooks.council.gov.uk:80/'],
    ['loopback', 'https://127.0.0.1/'],
    ['loopback in short', 'https://127.1/'],
    ['loopback as one number', 'https://2130706433/'],
    ['loopback in octal', 'https://0177.0.0.1/'],
    ['loopback in hexadecimal', 'https://0x7f.0x0.0x0.0x1/'],
    ['loopback as one hexadecimal number', 'https://0x7f000001/'],
    ['loopback in wide digits', 'https://１２７.０.０.１/'],
    ['nowhere', 'https://0/'],
    ['a private network', 'https://10.1.2.3/'],
    ['a home', 'https://192.168.1.1/'],
    ['a cloud’s own data', 'https://169.254.169.254/latest/meta-data/'],
    ['a public number', 'https://93.184.215.14/'],
    ['a number with a dot at its end', 'https://93.184.215.14./'],
    ['version 6 loopback', 'https://[::1]/'],
    ['version 6', 'https://[2606:4700::1111]/'],
    ['version 4 in version 6', 'https://[::ffff:127.0.0.1]/'],
    ['a single label', 'https://intranet/'],
    ['localhost', 'https://localhost/'],
    ['localhost by another name', 'https://console.localhost/'],
    ['a dot at the end', 'https://localhost./'],
    ['a public name with a dot at the end', 'https://hooks.council.gov.uk./'],
    ['a printer', 'https://printer.local/'],
    ['an inner name', 'https://metadata.google.internal/'],
    ['a home’s name', 'https://router.home.arpa/'],
    ['a name for tests', 'https://hooks.test/'],
    ['a hidden service', 'https://abcdefghij.onion/'],
    ['a name that is none', 'https://hooks.invalid/'],
    ['our reporters’ host', 'https://report.nightlight.example/api/v1/x'],
    ['our console', 'https://CONSOLE.nightlight.example/api/v1/setup'],
    ['our console by port', 'https://console.nightlight.example:443/'],
    ['empty labels', 'https://a..b.example/'],
    ['too long', `https://hooks.council.gov.uk/${'x'.repeat(2_048)}`],
    ['a host too long', `https://${'a.'.repeat(130)}example/`],
    ['the demo’s inbox, outside a demo', 'http://127.0.0.1:8788/inbox'],
  ])('refuses %s', (_, address) => {
    expect(mayCall(address, 'webhook', reach)).toBe(false);
  });

  it('takes one origin on loopback in a demo, and no other', () => {
    expect(mayCall('http://127.0.0.1:8788/inbox/x', 'webhook', demo)).toBe(true);
    expect(mayCall('http://127.0.0.1:8788/inbox/x', 'teams', demo)).toBe(true);
    for (const other of [
      'http://127.0.0.1:8787/',
      'http://127.0.0.2:8788/',
      'https://127.0.0.1:8788/',
      'http://me@127.0.0.1:8788/',
      'http://localhost:8788/',
    ])
      expect(mayCall(other, 'webhook', demo), other).toBe(false);
  });

  it('looks at the demo’s inbox only where it is a demo', () => {
    const settings = {
      REPORTER_ORIGIN: 'https://a.example',
      CONSOLE_ORIGIN: 'https://b.example',
      DEMO_INBOX: 'http://127.0.0.1:8788',
    };
    expect(reachOf({ ...settings, DEMO: false } as never).demoInbox).toBe(null);
    expect(reachOf({ ...settings, DEMO: true } as never).demoInbox).toBe('http://127.0.0.1:8788');
    expect(reachOf({ ...settings, DEMO: true, DEMO_INBOX: '' } as never).demoInbox).toBe(null);
  });
});

it.each([
  [WORKFLOW, true],
  ['https://abc.12.environment.api.powerplatform.com/powerautomate/x', true],
  ['https://hooks.council.gov.uk/', false],
  ['https://logic.azure.com/', false],
  ['https://evil-logic.azure.com/', false],
  ['https://logic.azure.com.evil.example/', false],
  ['https://outlook.office.com/webhook/x', false],
])('Teams is posted to Microsoft’s own hosts: %s %s', (address, may) => {
  expect(mayCall(address, 'teams', reach)).toBe(may);
});

it.each([
  ['https://fcm.googleapis.com/fcm/send/x', true],
  ['https://updates.push.services.mozilla.com/wpush/v2/x', true],
  ['https://web.push.apple.com/x', true],
  ['https://wns2-par02p.notify.windows.com/w/?token=x', true],
  ['https://hooks.council.gov.uk/', false],
  ['https://evilfcm.googleapis.com/', false],
  ['https://push.apple.com.evil.example/', false],
])('push goes to the browsers’ own services: %s %s', (address, may) => {
  expect(mayCall(address, 'push', reach)).toBe(may);
});

it.each([
  ['email', 'duty@council.gov.uk', 'duty@council.gov.uk'],
  ['email', 'Duty Desk <duty@council.gov.uk>', null],
  ['email', 'a@b@council.gov.uk', null],
  ['email', 'duty@localhost', null],
  ['email', 'duty@[127.0.0.1]', null],
  ['email', `${'x'.repeat(65)}@council.gov.uk`, null],
  ['sms', '07700 900123', '07700900123'],
  ['sms', '+44 (7700) 900-123', '+447700900123'],
  ['sms', '999', null],
  ['sms', '+44 7700 900123; 07700 900124', null],
  ['webhook', 'HTTPS://Hooks.Council.gov.uk', 'https://hooks.council.gov.uk/'],
  ['teams', 'https://hooks.council.gov.uk', null],
] as const)('keeps for %s "%s" as %s', (kind, address, kept) => {
  expect(cleanAddress(kind, address, reach)).toBe(kept);
});

it('never shows what of an address may be a key', () => {
  expect(shownAddress('teams', WORKFLOW)).toBe('prod-12.westeurope.logic.azure.com');
  expect(shownAddress('webhook', 'https://hooks.council.gov.uk/key')).toBe('hooks.council.gov.uk');
  expect(shownAddress('sms', '+447700900123')).toBe('+447700900123');
});
