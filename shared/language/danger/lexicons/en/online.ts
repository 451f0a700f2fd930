// Images, blackmail, meeting someone, and a plan to hurt others.
import type { Entry } from '../../lexicon.ts';

const IMAGE = '(pic|pics|picture|pictures|photo|photos|nude|nudes|noods|vid|vids|video|videos)';

export const ONLINE: readonly Entry[] = [
  {
    sign: 'asked_images',
    say: [
      `(ask|asks|asked|asking|askin|begs|begging|pressures|pressuring|keeps on at) (me|her|him|us)? (4|for|to send) (more|some|my|a|sexy|naked|dirty)? ${IMAGE}`,
      '(send|sending|sent|sends) (me|him|her|them)? (a|my|your|ur|some|more)? (nude|nudes|noods|naked)',
      `(want|wants|wanted) (me|her|him) (to|2)? (send|take) … ${IMAGE}`,
      '(want|wants|wanted|asked for|asks for) (a|my|your|ur|some)? (nude|nudes|noods|naked)',
      '(naked|nude|sexy|underwear) (pic|pics|picture|pictures|photo|photos|video|videos|vids)',
    ],
    deniable: true,
  },
  {
    sign: 'threat_to_share',
    say: [
      "(will|gonna|gunna|going to|he'll|she'll|they'll|i'll|threatening to|threatened to|threatens to|or) (just)? (leak|expose|post|share|spread|upload) (it|them|me|us|her|him|my|the|everything)",
      '(or|else) (he|she|they|i) (will|gonna|is gonna|are gonna|is going to)? (leak|expose|post|share|send)',
      `(send|sends|sending|sent|share|shared|show|post|leak|leaked|leaking) (it|them|my|the|her|his) ${IMAGE}? (to|2) (everyone|every1|my mum|my dad|my family|my parents|my school|the whole school|my friends|my followers|all my)`,
      `(leak|leaked|leaking|leaks|expose|exposed|spread|spreading) (my|her|his|our) (nudes|nude|pics|pictures|photos|videos|vids)`,
      '(blackmail|blackmails|blackmailed|blackmailing|blackmale|sextortion|sextorted)',
      '(screen-recorded|screen-recording|screen-recorded me|screen-shotted) (me|us|my|the call|our|it)',
      '(want|wants|wanted|demand|demands|demanding|asking for|pay|send|sending|sent) (me|him|her|them|to|more|in|with)? … (gift card|gift cards|steam card|steam cards)',
    ],
    deniable: true,
  },
  {
    sign: 'meet_soon',
    say: [
      '(meet|meeting|meetin) (up with)? (him|them|this man|this guy|this boy|someone i met online|my online friend|a guy) … (tonight|2nite|tomorrow|tmrw|today|later|this weekend|after school|on friday|on saturday|on sunday|friday|saturday)',
      '(want|wants|asked|asking|told) (me|her|him)? to (meet|meet up|come over|sneak out) … (tonight|2nite|tomorrow|tmrw|today|later|this weekend|after school|friday|saturday)',
    ],
    deniable: true,
  },
  {
    sign: 'plan_to_hurt',
    say: [
      '(going to|gonna|gunna|gon|planning to|plans to|wants to|want to|wanna) (shoot|shoot up|bomb|blow up|attack|burn down) (the|my|our|a|this|everyone in) (school|college|church|mosque|place|class|teachers)',
      '(going to|gonna|gunna|planning to|plans to|wants to|want to|wanna) (stab|shoot|kill) (everyone|everybody|him|her|them|someone|people|a teacher|my teacher|my dad|my stepdad)',
      '(bring|bringing|brings|take|taking) … (knife|gun|blade|bomb) (to|into|in) (school|college)',
      '(school shooting|shoot up the school|kill list|hit list)',
    ],
    figurative: true,
    deniable: true,
  },
];
