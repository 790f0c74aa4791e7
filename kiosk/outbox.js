// Keeps finished answers and forgets them only after the service has named them.
import { Pause } from './pause.js';
import { Shelves } from './shelves.js';
import { send } from './submission.js';
import { Told } from './told.js';

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 5 * 60 * 1000;
const LOCK = 'sembilan-outbox';

/** The queue: first in, first sent, one at a time. Emits `change` when its counts may differ. */
export class Outbox extends EventTarget {
  #send;
  #shelves;
  #pause;
  #running = false;
  #called = false;
  #tried = new Map();
  #told = new Told();
  #counts = { waiting: 0, refused: 0, since: null, volatile: 0 };

  constructor(store, { url = '/api/v1/submissions', firstWait = FIRST_WAIT } = {}) {
    super();
    this.#send = (submission) => send(url, submission);
    this.#shelves = new Shelves(store);
    this.#pause = new Pause(firstWait, LONGEST_WAIT);
  }

  /** {waiting, refused, since, volatile}: `volatile` are those that only this page knows. */
  get counts() {
    return this.#counts;
  }

  /**
   * Takes an answer over. Resolves once it is on the disk, with two promises of what the service says:
   * `outcome` 'kept' or 'refused' at last; `first` the same, or 'pending' after one attempt in vain.
   */
  async put(submission) {
    await this.#shelves.add({ submission, since: new Date().toISOString() });
    const promises = this.follow(submission);
    await this.count();
    this.hurry();
    this.run();
    return promises;
  }

  /** The same two promises of an answer that waits already. */
  follow({ id }) { return this.#told.follow(id); }

  /** Ends a pause early, when the network is said to be back. */
  hurry() {
    this.#pause.end();
  }

  /** Another way than the network, that resolves as `send` does. */
  sendBy(way) {
    this.#send = way;
    return this.retry();
  }

  /** Staff ask for another attempt, also for what was refused. */
  async retry() {
    await this.#shelves.putBack();
    await this.count();
    this.hurry();
    this.run();
  }

  /** Staff have these refused ones in a file. */
  drop(ids) { return this.#shelves.drop(ids).then(() => this.count()); }

  all() { return this.#shelves.all(); }

  async run() {
    this.#called = true;
    if (this.#running) {
      return;
    }
    this.#running = true;
    // Called again while the last look found nothing: look once more.
    while (this.#called) {
      this.#called = false;
      for (let said = await this.step(); said !== null; said = await this.step()) {
        await (said.outcome === 'again' ? this.#pause.take(said.retryAfter) : this.#pause.reset());
      }
    }
    this.#running = false;
  }

  /** One attempt with one answer; null when none waits. Other tabs wait meanwhile, where they can. */
  async step() {
    const turn = () => this.sendNext().catch(() => ({ outcome: 'again', retryAfter: 0 }));
    const { locks } = globalThis.navigator || {};
    const said = await (locks ? locks.request(LOCK, turn).catch(turn) : turn());
    await this.count();
    return said;
  }

  async sendNext() {
    const tried = ({ name }) => this.#tried.get(name) || 0;
    // The oldest of those tried least: one that never gets through must not hold up the others.
    const next = (await this.#shelves.slots()).reduce((best, slot) => (best && tried(best) <= tried(slot) ? best : slot), null);
    const record = next && await next.store.get(next.key);
    if (!record) {
      return next && { outcome: 'kept' }; // Another tab was quicker.
    }
    const said = await this.#send(record.submission);
    if (said.outcome === 'again') {
      this.#tried.set(next.name, tried(next) + 1);
      this.#told.inVain(record.submission.id);
    } else {
      await (said.outcome === 'kept' ? next.store.remove(next.key) : next.store.setAside(next.key, said.status));
    }
    return said;
  }

  async count() {
    const all = await this.all().catch(() => null);
    if (all) {
      const { waiting, refused, volatile } = all;
      this.#counts = { waiting: waiting.length, refused: refused.length, since: oldest(waiting), volatile };
      this.#told.tell(all);
    }
    this.dispatchEvent(new CustomEvent('change', { detail: this.#counts }));
  }
}

const oldest = (records) => records.map(({ since }) => since).sort()[0] || null;
