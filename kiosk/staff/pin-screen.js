import { make } from '../dom.js';
import { heading, Screen } from '../screens/screen.js';
import { matches, noteTry, waitLeft } from './pin.js';
import { text } from './text.js';

const DIGITS = '1234567890';
const [SHORTEST, LONGEST] = [4, 8];
// Nobody leaves the door ajar for the next resident.
const STAY = 30000;

/** The digits of the staff's PIN. Emits `opened`, `done` to leave. */
export class PinScreen extends Screen {
  #kept;
  #store;
  #typed = '';
  #timer = 0;
  #busy = false;

  constructor(kept, store) {
    super('code');
    this.#kept = kept;
    this.#store = store;
  }

  show() {
    this.#typed = '';
    this.shown = make('p', { class: 'code-boxes', 'aria-hidden': 'true' });
    this.words = make('p', { class: 'screen-sentence', role: 'status' }, text.pin.sentence);
    const button = (words, kind, action) => {
      const made = make('button', { type: 'button', class: kind }, words);
      made.addEventListener('click', action);
      return made;
    };
    this.fill(
      heading(text.pin.heading),
      this.words,
      this.shown,
      make('div', { class: 'code-keys pin-keys' }, ...[...DIGITS].map((digit) => button(digit, 'button code-key', () => this.type(digit)))),
      make('div', { class: 'code-actions pin-actions' },
        button(text.done, 'button button-large', () => this.emit('done')),
        button(text.pin.erase, 'button button-large', () => this.erase()),
        button(text.pin.open, 'button button-primary button-large', () => this.open())),
    );
    this.reflect();
  }

  key({ key }) {
    if (key === 'Backspace') {
      this.erase();
    } else if (DIGITS.includes(key)) {
      this.type(key);
    }
  }

  type(digit) {
    this.#typed = (this.#typed + digit).slice(0, LONGEST);
    this.reflect();
  }

  erase() {
    this.#typed = this.#typed.slice(0, -1);
    this.reflect();
  }

  reflect() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.emit('done'), STAY);
    this.shown.textContent = '●'.repeat(this.#typed.length) || '·';
  }

  async open() {
    if (this.#busy || this.#typed.length < SHORTEST) {
      return;
    }
    this.#busy = true;
    const said = await this.verdict().catch(() => text.pin.old);
    this.#busy = false;
    this.#typed = '';
    this.reflect();
    if (said === null) {
      this.emit('opened');
    } else {
      this.words.textContent = said;
    }
  }

  /** Null when the PIN is right, else what to tell. */
  async verdict() {
    const wait = await waitLeft(this.#store);
    if (wait > 0) {
      return text.pin.wait(Math.ceil(wait / 1000));
    }
    this.words.textContent = text.pin.checking;
    const right = await matches(this.#typed, this.#kept);
    await noteTry(this.#store, right);
    return right ? null : text.pin.wrong;
  }

  stop() {
    clearTimeout(this.#timer);
  }
}
