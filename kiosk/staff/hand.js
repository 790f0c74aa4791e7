// The other way round of move.js: a page of the new address has opened this one and asks for what waits here.
import { make } from '../dom.js';
import { heading, Screen } from '../screens/screen.js';
import { follow, Move } from './move.js';
import { saveQueue } from './queue-file.js';
import { text } from './text.js';

const PATH = /^\/perangkat\/pindahan\/[0-9A-Za-z-]{20,40}$/;
// Nobody leaves the question open for the next resident.
const STAY = 120000;

/** The page that asks, as the end of the address names it, or null. */
export function readPage(said) {
  try {
    const url = new URL(decodeURIComponent(said));
    return /^https?:$/.test(url.protocol) && PATH.test(url.pathname) && url.origin !== window.location.origin ? url : null;
  } catch {
    return null;
  }
}

/** Lets the page that asks know, before anybody is let in, that the old address could be opened. */
export function greet({ origin }) {
  tell({ sembilan: 'terbuka' }, origin);
}

/** Asks staff whether what waits may go to this address, and hands it over to that one alone. Emits `done`. */
export class HandScreen extends Screen {
  #outbox;
  #url;
  #timer = 0;

  constructor(outbox, url) {
    super('staff');
    this.#outbox = outbox;
    this.#url = url;
  }

  /** `count`: how many wait or were refused. */
  show({ count }) {
    this.#timer = setTimeout(() => this.emit('done'), STAY);
    this.said = make('p', { class: 'screen-sentence', role: 'status' });
    this.yes = this.button(text.hand.yes, () => this.begin(), 'button button-primary');
    this.fill(
      heading(text.hand.heading),
      make('p', { class: 'screen-sentence' }, count > 0 ? text.hand.sentence(count) : text.hand.none),
      make('p', { class: 'hand-address' }, this.#url.origin),
      make('div', { class: 'cluster staff-actions' },
        count > 0 && this.yes,
        count > 0 && this.button(text.save, async () => saveQueue(await this.#outbox.all())),
        this.button(text.done, () => this.emit('done'))),
      this.said,
    );
    return count === 0 && tell({ sembilan: 'selesai' }, this.#url.origin);
  }

  button(words, action, kind = 'button') {
    const button = make('button', { type: 'button', class: kind }, words);
    button.addEventListener('click', action);
    return button;
  }

  async begin() {
    const { origin, href } = this.#url;
    const asker = opener();
    const page = asker || window.open(href);
    if (!page) {
      this.said.textContent = text.move.blocked;
      return;
    }
    clearTimeout(this.#timer);
    this.yes.disabled = true;
    this.said.textContent = text.hand.wait;
    const move = new Move(page, origin);
    tell({ sembilan: 'minta' }, origin);
    await follow(this.#outbox, move, this.said);
    this.said.textContent = text.hand.given;
    tell({ sembilan: 'selesai' }, origin);
    if (!asker) {
      page.close();
      // From here on the tablet lives under the new address.
      window.location.replace(`${origin}/survei`);
    }
  }

  stop() {
    clearTimeout(this.#timer);
  }
}

function opener() {
  return window.opener && !window.opener.closed ? window.opener : null;
}

function tell(words, origin) {
  return opener() && opener().postMessage(words, origin);
}
