// The office's computer got another address: the answers that wait here belong to the old one. A page of
// the new address, opened beside this one, sends them; here each is forgotten after the service named it.
import { make } from '../dom.js';
import { text } from './text.js';

const PATH = /^\/perangkat\/pasang\/[0-9A-Za-z-]{20,40}$/;
const PATIENCE = 15000;
const AGAIN = { outcome: 'again', status: 0, retryAfter: 0 };

/** The URL that staff typed, or null; without a scheme it is read as this page's. */
export function readAddress(typed, scheme = window.location.protocol) {
  try {
    const url = new URL(/^https?:\/\//.test(typed.trim()) ? typed.trim() : `${scheme}//${typed.trim()}`);
    return PATH.test(url.pathname) ? url : null;
  } catch {
    return null;
  }
}

/** One handing over to the page of the new address. */
export class Move {
  #page;
  #origin;
  #answers = new Map();

  constructor(page, origin) {
    this.#page = page;
    this.#origin = origin;
    // Until the tablet is enrolled there the page may be any of that address; it says when it is ready.
    this.ready = new Promise((resolve) => window.addEventListener('message', ({ source, origin: from, data }) => {
      if (source === page && from === origin && data) {
        this.hear(data, resolve);
      }
    }));
  }

  hear({ sembilan, id, outcome, status }, ready) {
    if (sembilan === 'siap') {
      ready();
    } else if (sembilan === 'jawaban' && this.#answers.has(id)) {
      this.#answers.get(id)({ outcome, status, retryAfter: 0 });
    }
  }

  /** In place of the network: resolves like `send`, and only with what was said of this very answer. */
  send(submission) {
    if (this.#page.closed) {
      return Promise.resolve(AGAIN);
    }
    const said = new Promise((resolve) => this.#answers.set(submission.id, resolve));
    this.#page.postMessage({ sembilan: 'kiriman', submission }, this.#origin);
    return Promise.race([said, new Promise((resolve) => setTimeout(resolve, PATIENCE, AGAIN))]);
  }
}

/** What staff use for it: the address that stands below the QR, and a button. `busy` is called when it begins. */
export function moveCard(outbox, busy) {
  const input = make('input', { class: 'input', id: 'staff-move', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', inputmode: 'url' });
  const said = make('p', { role: 'status' });
  const begin = async () => {
    const url = readAddress(input.value);
    const page = url && window.open(url.href);
    said.textContent = url === null ? text.move.address : page ? text.move.opened : text.move.blocked;
    if (page) {
      busy();
      await follow(outbox, new Move(page, url.origin), said);
      page.close();
      // From here on the tablet lives under the new address.
      window.location.replace(`${url.origin}/survei`);
    }
  };
  const button = make('button', { type: 'button', class: 'button' }, text.move.button);
  button.addEventListener('click', begin);
  return make('section', { class: 'card staff-move' },
    make('h2', { class: 'card-title' }, text.move.heading),
    make('label', { for: 'staff-move' }, text.move.label), input, button, said);
}

/** Resolves when nothing waits any more; what the service refuses stays here and is told. */
export async function follow(outbox, move, said) {
  await move.ready;
  const empty = new Promise((resolve) => {
    outbox.addEventListener('change', ({ detail: { waiting, refused } }) => {
      said.textContent = refused > 0 ? text.move.refused(refused) : text.move.left(waiting);
      if (waiting === 0 && refused === 0) {
        resolve();
      }
    });
  });
  await outbox.sendBy((submission) => move.send(submission));
  await empty;
}
