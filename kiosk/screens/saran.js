import { make } from '../dom.js';
import { text } from '../text.js';
import { progress } from './progress.js';
import { heading, Screen } from './screen.js';

const LIMIT = 500;

/**
 * The last screen: words, if any, and who helped. Emits `comment` at every change and `send`;
 * skipping is sending without words.
 */
export class SaranScreen extends Screen {
  #area;
  #count;
  #chips = [];
  #buttons = [];

  constructor() {
    super('saran');
  }

  show({ phrases, saran, dibantu }) {
    this.#area = make('textarea', {
      class: 'textarea', id: 'saran', maxlength: LIMIT, rows: 3, 'aria-describedby': 'saran-count',
      // Nothing of the person before may come up, and no keyboard should correct a village's name.
      autocomplete: 'off', autocapitalize: 'off', autocorrect: 'off', spellcheck: 'false',
    });
    this.#area.value = saran;
    this.#area.addEventListener('input', () => this.changed());
    this.#count = make('p', { class: 'field-count', id: 'saran-count' });
    this.#chips = phrases.map((phrase) => this.chip(phrase));
    const skip = this.button(text.saran.skip, 'button button-large', () => this.send(''));
    const send = this.button(text.saran.send, 'button button-primary button-large', () => this.send(this.#area.value));
    this.#buttons = [skip, send];
    this.fill(
      progress(0, 0, text.saran.progress),
      heading(text.saran.heading),
      make('p', { class: 'screen-sentence' }, text.saran.sentence),
      phrases.length > 0 && make('div', { class: 'saran-ready', role: 'group', 'aria-labelledby': 'saran-ready' },
        make('p', { class: 'field-label', id: 'saran-ready' }, text.saran.ready),
        make('div', { class: 'cluster' }, ...this.#chips)),
      make('div', { class: 'field saran-field' }, make('label', { class: 'field-label', for: 'saran' }, text.saran.label), this.#area, this.#count),
      this.helped(dibantu),
      make('div', { class: 'saran-actions' }, skip, send),
    );
    this.reflect();
  }

  button(words, kind, action) {
    const button = make('button', { type: 'button', class: kind }, words);
    button.addEventListener('click', action);
    return button;
  }

  chip(phrase) {
    const chip = make('button', { type: 'button', class: 'chip', 'data-phrase': phrase }, phrase);
    chip.addEventListener('click', () => this.toggle(phrase));
    return chip;
  }

  /** A second tap takes the phrase out again. */
  toggle(phrase) {
    const { value } = this.#area;
    const next = value.includes(phrase)
      ? value.replace(phrase, '').replace(/ {2,}/g, ' ').trim()
      : `${value.trimEnd()} ${phrase}`.trim();
    if (next.length <= LIMIT) {
      this.#area.value = next;
      this.changed();
    }
  }

  changed() {
    this.reflect();
    this.emit('comment', { saran: this.#area.value });
  }

  reflect() {
    const { value } = this.#area;
    this.#count.textContent = text.saran.left(LIMIT - value.length);
    this.#chips.forEach((chip) => chip.setAttribute('aria-pressed', String(value.includes(chip.dataset.phrase))));
  }

  helped(chosen) {
    const choices = Object.entries(text.saran.helpers).map(([kode, words]) => {
      const input = make('input', { type: 'radio', name: 'dibantu', value: kode, checked: kode === chosen });
      input.addEventListener('change', () => this.emit('comment', { dibantu: kode }));
      return make('label', {}, input, make('span', {}, words));
    });
    return make('fieldset', { class: 'segmented saran-helped' },
      make('legend', { class: 'field-label' }, text.saran.helped), make('div', {}, ...choices));
  }

  send(saran) {
    this.#buttons.forEach((button) => { button.disabled = true; });
    this.#buttons[1].setAttribute('aria-busy', 'true');
    this.#buttons[1].textContent = text.saran.sending;
    this.emit('send', saran);
  }
}
