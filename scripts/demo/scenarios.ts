// Synthetic reports for the demo. Nobody in them is real, and nothing in them is graphic.
import type { AreaId } from '../../shared/ids.ts';
import type { Told } from './reporter.ts';
import { answered } from './reporter.ts';

const area = (id: string) => id as AreaId;

export const SCENARIOS: readonly Told[] = [
  {
    answers: answered({
      reporter: 'child',
      about: 'self',
      age: '8_12',
      area: area('gedling'),
      worries: ['PHY'],
      safe: 'yes',
      when: 'last_7d',
      tapped: ['afraid_home', 'abuser_has_access'],
      wantsReply: 'yes',
    }),
    words:
      "Mum's boyfriend gets angry and hurts my arm. I'm at Nan's. I don't want to go home tomorrow.",
    where: 'Arnold',
  },
  {
    answers: answered({
      reporter: 'parent',
      about: 'other',
      age: '13_15',
      area: area('nottingham-city'),
      worries: ['MIS', 'CCE'],
      safe: 'unsure',
      when: 'last_24h',
      tapped: ['missing_now', 'gifts', 'second_phone'],
      wantsReply: 'yes',
    }),
    words:
      'My son is 13 and has not come home since six. His phone is off. He has had a new phone and new trainers lately and will not say where from.',
  },
  {
    answers: answered({
      reporter: 'public',
      about: 'place',
      age: 'unsaid',
      area: area('nottingham-city'),
      worries: ['PLC', 'CSE'],
      safe: 'unsaid',
      when: 'last_7d',
      wantsReply: 'no',
    }),
    words:
      'Young teens go in the back of the takeaway with older men most Saturdays after ten. They get free food. There is a grey car, I have part of the plate.',
    where: 'A takeaway near the tram stop',
  },
  {
    answers: answered({
      reporter: 'professional',
      about: 'other',
      age: '5_7',
      area: area('broxtowe'),
      worries: ['PHY'],
      safe: 'unsure',
      when: 'last_24h',
      tapped: ['injury'],
      wantsReply: 'no',
    }),
    words:
      'I teach a pupil who came in today with a bruise and could not say how. Please keep me anonymous.',
    school: 'A primary school',
  },
  {
    answers: answered({
      reporter: 'child',
      about: 'self',
      age: '13_15',
      area: area('nottingham-city'),
      worries: ['OTH'],
      safe: 'yes',
      when: 'older',
      wantsReply: 'no',
    }),
    words: 'test lol my brother nicked my crisps call the feds',
  },
  {
    answers: answered({
      language: 'pl',
      reporter: 'child',
      about: 'self',
      age: '8_12',
      area: area('nottingham-city'),
      worries: ['DA'],
      safe: 'no',
      when: 'now',
      wantsReply: 'yes',
    }),
    words: 'Tata krzyczy i bije mamę. Boję się. On jest teraz w domu.',
  },
  {
    answers: answered({
      reporter: 'child',
      about: 'self',
      age: '13_15',
      area: area('mansfield'),
      worries: ['SHS'],
      safe: 'unsure',
      when: 'now',
      tapped: ['took_something'],
      wantsReply: 'yes',
    }),
    words: "I took loads of tablets. Don't tell my mum.",
  },
  {
    answers: answered({
      reporter: 'child',
      about: 'other',
      age: '13_15',
      area: area('nottingham-city'),
      worries: ['CCE'],
      safe: 'unsure',
      when: 'last_28d',
      wantsReply: 'yes',
    }),
    words:
      'My mate has to hold stuff for some olders and now they say he owes them. He keeps getting trains on school days. He is scared but says it is fine.',
    school: 'Same school as me',
  },
  {
    answers: answered({
      reporter: 'child',
      about: 'self',
      age: '13_15',
      area: area('rushcliffe'),
      worries: ['ONL', 'IMG'],
      safe: 'yes',
      when: 'last_24h',
      wantsReply: 'yes',
    }),
    words:
      'Someone I met in a game has a picture of me and says they will send it to everyone if I do not pay.',
  },
  {
    answers: answered({
      reporter: 'public',
      about: 'other',
      age: 'under_5',
      area: area('nottingham-city'),
      worries: ['NEG'],
      safe: 'unsure',
      when: 'last_28d',
      wantsReply: 'no',
    }),
    words:
      'The little one next door is often outside alone and looks hungry. I do not know the family well.',
    where: 'The flats by the park',
  },
  {
    answers: answered({
      reporter: 'parent',
      about: 'advice',
      age: '16_17',
      area: area('nottingham-city'),
      worries: [],
      safe: 'yes',
      wantsReply: 'yes',
    }),
    words: 'My daughter looks after her gran most evenings and is very tired. Who can help us?',
  },
  {
    answers: answered({
      reporter: 'child',
      about: 'self',
      age: '8_12',
      area: area('nottingham-city'),
      worries: ['SEX'],
      safe: 'yes',
      when: 'older',
      wantsReply: 'yes',
    }),
    words: 'someone did something',
  },
];
