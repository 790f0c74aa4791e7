// Who is told what the screens tell.
import * as questionnaire from './questionnaire.js';

// What a screen tells, and how the state takes it.
const SAID = [
  ['layanan', 'choose', questionnaire.chooseLayanan],
  ['question', 'choose', questionnaire.answer],
  ['profil', 'choose', questionnaire.describe],
  ['saran', 'comment', questionnaire.comment],
];

/** `screens`: some of them, by name. */
export function wire(screens, { next, code, language, answer, finish, restart }) {
  const heard = [
    ['start', 'begin', next], ['start', 'code', code], ['start', 'language', ({ detail }) => language(detail)],
    ['layanan', 'next', next], ['question', 'next', next], ['profil', 'next', next],
    ...SAID.map(([name, type, take]) => [name, type, ({ detail }) => answer(take, detail)]),
    ['saran', 'send', ({ detail }) => finish(detail)], ['thanks', 'done', restart],
  ];
  heard.filter(([name]) => name in screens).forEach(([name, type, hear]) => screens[name].addEventListener(type, hear));
}
