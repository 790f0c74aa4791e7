import { make } from '../dom.js';
import { text } from '../text.js';
import { voice } from '../voice.js';
import { heading, progress, Screen } from './screen.js';

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
    const helped = this.helped(dibantu);
    this.fill(
      progress(0, 0, text.saran.progress),
      this.spoken(heading(text.saran.heading), this.speaker(helped)),
      make('p', { class: 'screen-sentence' }, text.saran.sentence),
      phrases.length > 0 && make('div', { class: 'saran-ready', role: 'group', 'aria-labelledby': 'saran-ready' },
        make('p', { class: 'field-label', id: 'saran-ready' }, text.saran.ready),
        make('div', { class: 'cluster' }, ...this.#chips)),
      make('div', { class: 'field saran-field' }, make('label', { class: 'field-label', for: 'saran' }, text.saran.label), this.#area, this.#count),
      helped,
      make('div', { class: 'saran-actions' }, skip, send),
    );
    this.reflect();
  }

  /** Reads the question, the ready sentences and who helped. */
  speaker(helped) {
    const { heading: teks, sentence, ready, label, helped: who } = text.saran;
    const chips = this.#chips.map((chip) => ({ teks: chip.dataset.phrase, element: chip }));
    const helpers = [...helped.querySelectorAll('span')].map((span) => ({ teks: span.textContent, element: span }));
    const parts = [{ teks }, { teks: sentence }, ...(chips.length > 0 ? [{ teks: ready }, ...chips] : []), { teks: label }, { teks: who }, ...helpers];
    return voice.speaker(...parts.map((part, i) => ({ bagian: `saran-${i}`, ...part })));
  }

  stop() {
    voice.stop();
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
