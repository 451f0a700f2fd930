// What the app says in Punjabi, one section one file. The first screen's words are in its HTML; the mailbox brings its own.
import ask from './widget/ask.json' with { type: 'json' };
import check from './widget/check.json' with { type: 'json' };
import code from './widget/code.json' with { type: 'json' };
import done from './widget/done.json' with { type: 'json' };
import emergency from './widget/emergency.json' with { type: 'json' };
import feel from './widget/feel.json' with { type: 'json' };
import help from './widget/help.json' with { type: 'json' };
import leave from './widget/leave.json' with { type: 'json' };
import part from './widget/part.json' with { type: 'json' };
import privacy from './widget/privacy.json' with { type: 'json' };
import sending from './widget/sending.json' with { type: 'json' };
import stuck from './widget/stuck.json' with { type: 'json' };
import support from './widget/support.json' with { type: 'json' };
import unable from './widget/unable.json' with { type: 'json' };
import untrusted from './widget/untrusted.json' with { type: 'json' };
import view from './widget/view.json' with { type: 'json' };

export { default as first } from './widget/first.json' with { type: 'json' };

export const words = {
  ask,
  check,
  code,
  done,
  emergency,
  feel,
  help,
  leave,
  part,
  privacy,
  sending,
  stuck,
  support,
  unable,
  untrusted,
  view,
};
