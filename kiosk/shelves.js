import { MemoryStore } from './memory.js';

/** The device's store and, for what it does not take (a full disk, a broken profile), one in memory. */
export class Shelves {
  #store;
  #spare;
  #all;

  constructor(store) {
    this.#store = store;
    this.#spare = store.durable ? new MemoryStore() : store;
    this.#all = [...new Set([this.#store, this.#spare])];
  }

  add(record) {
    return this.#store.add(record).catch(() => this.#spare.add(record));
  }

  /** Everything that waits, oldest first within a shelf: {store, key, name}. */
  async slots() {
    const keys = await Promise.all(this.#all.map((store) => store.keys()));
    return keys.flatMap((list, i) => list.map((key) => ({ store: this.#all[i], key, name: `${i} ${key}` })));
  }

  putBack() {
    return Promise.all(this.#all.map((store) => store.putBack()));
  }

  drop(ids) {
    return Promise.all(this.#all.map((store) => store.drop(ids)));
  }

  /** {waiting, refused, volatile}: `volatile` are how many only this page knows. */
  async all() {
    const each = await Promise.all(this.#all.map((store) => store.all()));
    const volatile = (await this.#spare.keys()).length;
    return { waiting: each.flatMap(({ waiting }) => waiting), refused: each.flatMap(({ refused }) => refused), volatile };
  }
}
