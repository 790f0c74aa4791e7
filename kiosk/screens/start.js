import { make } from '../dom.js';
import { face, icon } from '../faces.js';
import { text } from '../text.js';
import { heading, Screen } from './screen.js';

/** The first screen: one button, and what answering costs. Emits `begin`, `code` for a receipt's, and `language` with a kode. */
export class StartScreen extends Screen {
  constructor() {
    super('start');
  }

  /** `code`: whether a receipt's code can be typed here; `languages`: [{kode, nama}] beside our own; `language`: the kode of this one. */
  show({ code, languages, language }) {
    const button = make('button', { type: 'button', class: 'button button-primary start-button' }, text.start.button);
    button.addEventListener('click', () => this.emit('begin'));
    const signs = ['clock', 'person', 'hidden'];
    const link = make('button', { type: 'button', class: 'button start-code' }, text.receipt.link);
    link.addEventListener('click', () => this.emit('code'));
    this.fill(
      make('div', { class: 'start-faces', 'aria-hidden': 'true' }, face(1), face(2), face(3), face(4)),
      heading(text.start.heading),
      make('p', { class: 'screen-sentence' }, text.start.sentence),
      make('div', { class: 'start-actions' }, button, code && link, languages.length > 0 && this.languages(languages, language)),
      make('ul', { class: 'start-facts' }, ...text.start.facts.map((fact, i) => make('li', {}, icon(signs[i]), fact))),
    );
  }

  languages(others, chosen) {
    const buttons = [{ kode: 'id', nama: text.own }, ...others].map(({ kode, nama }) => {
      const button = make('button', { type: 'button', class: 'chip', lang: kode, 'aria-pressed': String(kode === chosen) }, nama);
      button.addEventListener('click', () => this.emit('language', kode));
      return button;
    });
    return make('div', { class: 'cluster start-languages', role: 'group', 'aria-label': text.languages }, ...buttons);
  }
}
