import { make } from './dom.js';
import { isOpen } from './hours.js';
import { text } from './text.js';

const LOOK = 15000;
// Whoever woke it may read in peace.
const AWAKE = 2 * 60 * 1000;
const PLACES = 6;

/** A dark screen outside the service hours, whose few words wander slowly. One touch wakes it; it never covers a survey. */
export class Sleep {
  #veil = make('button', { type: 'button', class: 'sleep', hidden: true });
  #words = make('span', { class: 'sleep-words' });
  #touched = Date.now();
  #place = 0;

  /** `hours()`: as the service says; `free()`: whether nobody answers. */
  constructor({ hours, free }) {
    this.#veil.append(this.#words);
    document.body.append(this.#veil);
    this.#veil.addEventListener('click', () => this.wake());
    ['pointerdown', 'keydown'].forEach((type) => window.addEventListener(type, () => { this.#touched = Date.now(); }, true));
    window.addEventListener('keydown', (event) => this.#veil.hidden || (event.preventDefault(), event.stopPropagation(), this.wake()), true);
    setInterval(() => this.look(hours(), free()), LOOK);
  }

  look(hours, free) {
    const asleep = free && !isOpen(hours) && Date.now() - this.#touched > AWAKE;
    if (asleep && this.#veil.hidden) {
      this.#words.textContent = text.sleep;
    }
    this.#veil.hidden = !asleep;
    this.#place = (this.#place + 1) % PLACES;
    this.#veil.dataset.place = this.#place;
  }

  wake() {
    this.#touched = Date.now();
    this.#veil.hidden = true;
  }
}
