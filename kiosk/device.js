// An enrolled tablet tells the service each minute how it is: what waits, what it runs, what its clock
// says, and how often a survey was left. Never what anybody answered.
import { leftSoFar } from './abandoned.js';
import { VERSION } from './version.js';

const URL = '/api/v1/device/heartbeat';
const EVERY = 60 * 1000;
// After a change others mostly follow.
const SOON = 2000;
const PATIENCE = 10000;
const PLACE = /^([1-9]\d?|layanan|profil|saran)$/;

export class Device {
  #parts;
  #timer = 0;
  #soon = 0;

  /** `parts`: {store, outbox, outdated(), beaten()}. */
  constructor(parts) {
    this.#parts = parts;
    this.changed = () => this.soon();
    parts.outbox.addEventListener('change', this.changed);
    this.#timer = setInterval(() => this.beat(), EVERY);
    this.beat();
  }

  soon() {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.beat(), SOON);
  }

  async beat() {
    const response = await this.send().catch(() => null);
    if (response === null) {
      return;
    }
    if (response.status === 401) {
      this.stop();
      return;
    }
    const { version } = await response.json().catch(() => ({}));
    // Where a service worker is, it brings the new version by itself.
    if (version && version !== VERSION && !VERSION.startsWith('@') && !(navigator.serviceWorker || {}).controller) {
      this.#parts.outdated();
    }
    this.#parts.beaten();
  }

  async send() {
    const { store, outbox } = this.#parts;
    const { waiting, refused, since } = outbox.counts;
    const abandoned = (await leftSoFar(store)).filter(({ place }) => PLACE.test(place));
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), PATIENCE);
    const body = JSON.stringify({ version: VERSION, waiting, refused, waitingSince: since, sentAt: new Date().toISOString(), abandoned });
    return fetch(URL, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: abort.signal })
      .finally(() => clearTimeout(timer));
  }

  /** Revoked: nobody waits for its word any more. */
  stop() {
    clearInterval(this.#timer);
    clearTimeout(this.#soon);
    this.#parts.outbox.removeEventListener('change', this.changed);
  }
}
