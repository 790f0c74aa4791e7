// What one's own phone needs and a screen in a public place must never have: what was answered so far
// outlives a reload, and an answer on its way is not asked for a second time.
import { draftOf, resume } from './draft.js';

const NOTE = 'draf';
// As long as a receipt is usually valid; nobody goes on after that.
const LONGEST = 7 * 24 * 60 * 60 * 1000;

export class OwnPhone {
  #store;
  #token;
  #turn = Promise.resolve();

  constructor({ store, token }) {
    this.#store = store;
    this.#token = token;
  }

  /** The answer of this visit that still waits here, or null. */
  async waiting() {
    const { waiting } = await this.#store.all().catch(() => ({ waiting: [] }));
    const found = waiting.find(({ submission }) => (submission.token || null) === this.#token);
    return found ? found.submission : null;
  }

  /** The given beginning, or where this phone was left. */
  async begin(fresh) {
    await this.#turn;
    return resume(fresh, (await this.drafts())[this.name()]);
  }

  /** One after the other, so that the last touch is also the last on the disk. */
  keep(state) {
    const said = draftOf(state);
    return this.change((drafts) => (state.at > 0 ? { ...drafts, [this.name()]: { ...said, since: Date.now() } } : drafts));
  }

  /** Kept until the service has the answer: one that was refused can be mended. */
  async acknowledged(outcome) {
    if (outcome === 'kept') {
      await this.change(({ [this.name()]: done, ...others }) => others);
    }
  }

  name() {
    return this.#token || window.location.search || '-';
  }

  change(how) {
    const turn = this.#turn.then(async () => this.#store.setNote(NOTE, how(await this.drafts()))).catch(() => {});
    this.#turn = turn;
    return turn;
  }

  async drafts() {
    const known = (await this.#store.note(NOTE).catch(() => null)) || {};
    return Object.fromEntries(Object.entries(known).filter(([, { since }]) => Date.now() - since < LONGEST));
  }
}
