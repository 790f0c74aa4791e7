import { make } from '../dom.js';
import { text } from '../text.js';
import { heading, Screen } from './screen.js';

// Crockford's letters: without I, L, O and U, which are misread.
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LOOK_ALIKES = { O: '0', I: '1', L: '1' };
const LENGTH = 8;

/** The eight letters of a receipt, by large keys of our own. Emits `code` when complete, `done` to leave. */
export class CodeScreen extends Screen {
  #typed = '';
  #boxes;

  constructor() {
    super('code');
  }

  show() {
    this.#typed = '';
    this.#boxes = make('p', { class: 'code-boxes', role: 'status' });
    const button = (words, kind, action) => {
      const made = make('button', { type: 'button', class: kind }, words);
      made.addEventListener('click', action);
      return made;
    };
    this.fill(
      heading(text.receipt.heading),
      make('p', { class: 'screen-sentence' }, text.receipt.sentence),
      this.#boxes,
      make('div', { class: 'code-keys' }, ...[...LETTERS].map((letter) => button(letter, 'button code-key', () => this.type(letter)))),
      make('div', { class: 'code-actions' },
        button(text.receipt.done, 'button button-large', () => this.emit('done')),
        button(text.receipt.erase, 'button button-large', () => this.erase())),
    );
    this.reflect();
  }

  key({ key }) {
    const letter = LOOK_ALIKES[key.toUpperCase()] || key.toUpperCase();
    if (key === 'Backspace') {
      this.erase();
    } else if (letter.length === 1 && LETTERS.includes(letter)) {
      this.type(letter);
    }
  }

  type(letter) {
    if (this.#typed.length < LENGTH) {
      this.#typed += letter;
      this.reflect();
      if (this.#typed.length === LENGTH) {
        this.emit('code', this.#typed);
      }
    }
  }

  erase() {
    this.#typed = this.#typed.slice(0, -1);
    this.reflect();
  }

  reflect() {
    const shown = this.#typed.padEnd(LENGTH, '·');
    this.#boxes.textContent = `${shown.slice(0, 4)} ${shown.slice(4)}`;
  }
}
