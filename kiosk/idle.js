import { clear, make } from './dom.js';
import { text } from './text.js';
import { voice } from './voice.js';

// Whoever writes thinks longer.
const PATIENCE = { nothing: 0, reading: 45000, writing: 90000 };
const WARNING = 30000;
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'input', 'scroll'];

/** Notices that a resident has gone. Asks first, with one giant button; emits `gone`. */
export class Idle extends EventTarget {
  #quiet = 0;
  #timer = 0;
  #since = 0;
  #heading = make('h2', { class: 'screen-heading', id: 'idle-title' });
  #sentence = make('p', { class: 'screen-sentence' });
  #ear = make('p', { class: 'idle-ear' });
  #button = make('button', { type: 'button', class: 'button button-primary idle-button' });
  #veil = make('div', { class: 'idle', role: 'alertdialog', 'aria-modal': 'true', 'aria-labelledby': 'idle-title', hidden: true },
    this.#heading, this.#sentence, this.#ear, this.#button);

  constructor() {
    super();
    document.body.append(this.#veil);
    this.#veil.addEventListener('click', ({ target }) => this.#ear.contains(target) || this.alive());
    SIGNS_OF_LIFE.forEach((type) => window.addEventListener(type, (event) => this.sign(event), { capture: true, passive: false }));
    voice.addEventListener('end', () => this.heard());
    // A tablet that slept has no running timers.
    document.addEventListener('visibilitychange', () => this.#quiet > 0 && this.overdue() && this.gone());
  }

  /** `what`: 'reading', 'writing', or 'nothing' where there is nothing of anybody to see. */
  watch(what) {
    this.#quiet = PATIENCE[what];
    this.alive();
    return this.#quiet === 0 && voice.forget();
  }

  /** Nobody is hurried while listening, nor right after it. */
  heard() {
    if (this.#quiet > 0) {
      (this.#veil.hidden ? this.alive() : this.wait());
    }
  }

  sign(event) {
    if (this.#veil.hidden) {
      this.alive();
    } else if (event.type === 'keydown' && !['Enter', ' ', 'Tab'].includes(event.key)) {
      // What lies below the veil must not answer.
      event.preventDefault();
      event.stopPropagation();
    }
  }

  alive() {
    const asked = !this.#veil.hidden;
    clearTimeout(this.#timer);
    this.veil(false);
    this.#since = Date.now();
    if (this.#quiet > 0) {
      this.#timer = setTimeout(() => this.warn(), this.#quiet);
    }
    return asked && voice.stop();
  }

  warn() {
    // Whoever listens does not touch.
    if (voice.talking) {
      this.alive();
      return;
    }
    if (this.overdue()) {
      this.gone();
      return;
    }
    // The language may be another than for the last resident.
    this.#heading.textContent = text.idle.heading;
    this.#sentence.textContent = text.idle.sentence;
    this.#button.textContent = text.idle.button;
    const parts = Object.values(text.idle).map((teks, i) => ({ bagian: `idle-${i}`, teks }));
    clear(this.#ear).append(...[voice.speaker(...parts)].filter(Boolean));
    this.veil(true);
    this.#button.focus();
    this.wait();
    // Whoever has listened so far may not read.
    return voice.wanted && voice.read(parts);
  }

  wait() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (voice.talking ? this.wait() : this.gone()), WARNING);
  }

  overdue() {
    return Date.now() - this.#since > this.#quiet + WARNING;
  }

  gone() {
    this.watch('nothing');
    this.dispatchEvent(new CustomEvent('gone'));
  }

  veil(shown) {
    this.#veil.hidden = !shown;
    document.body.classList.toggle('idle-asks', shown);
  }
}
