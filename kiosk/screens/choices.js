import { breakable, make } from '../dom.js';

// Long enough to see what was chosen, short enough not to wait (peers: 0,6 s).
const SETTLE = 600;
// Words that need a third line on a telephone.
const LONG = 24;
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * One answer of a few, as a radio group whose arrows only move the focus: choosing leads on to the
 * next screen, and nobody should be carried there while looking around.
 * Emits `choose` at once and `settled` when the choice has stood for a moment.
 */
export class Choices extends EventTarget {
  #buttons;
  #timer = 0;

  /** `options`: [{kode, teks, …}]; `draw(option)`: what stands on the card; `chosen`: a kode or undefined; `aside(option)`: a button of its own beside the card, or null. */
  constructor({ label, options, chosen, draw, kind, aside = () => null }) {
    super();
    this.#buttons = options.map((option) => {
      const button = make('button', { type: 'button', role: 'radio', class: 'choice' }, ...draw(option));
      button.addEventListener('click', () => this.choose(button, option.kode));
      return button;
    });
    const current = options.findIndex(({ kode }) => kode === chosen);
    this.mark(current);
    this.element = make('div', { role: 'radiogroup', 'aria-label': label, class: `choices choices-${kind}` },
      ...this.#buttons.map((button, i) => beside(button, aside(options[i]))));
    this.element.dataset.count = options.length;
    this.element.dataset.long = options.some(({ teks }) => teks.length > LONG);
    this.element.style.setProperty('--count', options.length);
  }

  /** What is read aloud of them, for voice.js; `name(kode)`: its bagian. */
  parts(options, name) {
    return options.map(({ kode, teks }, i) => ({ bagian: name(kode), teks, element: this.#buttons[i] }));
  }

  choose(button, kode) {
    this.mark(this.#buttons.indexOf(button));
    this.dispatchEvent(new CustomEvent('choose', { detail: kode }));
    this.stop();
    this.#timer = setTimeout(() => this.dispatchEvent(new CustomEvent('settled')), SETTLE);
  }

  mark(index) {
    this.#buttons.forEach((button, i) => {
      button.setAttribute('aria-checked', String(i === index));
      button.tabIndex = i === Math.max(index, 0) ? 0 : -1;
    });
  }

  /** Digits choose by position; arrows walk. */
  key(event) {
    const chosen = this.#buttons[Number(event.key) - 1];
    if (chosen) {
      chosen.focus();
      chosen.click();
    } else if (event.key in STEPS) {
      event.preventDefault();
      this.walk(STEPS[event.key]);
    }
  }

  walk(by) {
    const all = this.#buttons;
    const from = all.indexOf(document.activeElement);
    const entry = all.findIndex((button) => button.tabIndex === 0);
    const to = all[from < 0 ? entry : (from + by + all.length) % all.length];
    all.forEach((button) => { button.tabIndex = button === to ? 0 : -1; });
    to.focus();
  }

  stop() {
    clearTimeout(this.#timer);
  }
}

export function words(teks) {
  return make('span', { class: 'choice-text' }, ...breakable(teks));
}

function beside(button, other) {
  return other ? make('div', { class: 'choice-cell' }, button, other) : button;
}
