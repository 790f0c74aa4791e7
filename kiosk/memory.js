// What store.js keeps, where the browser keeps nothing: gone with the page, and staff are told so.

export class MemoryStore {
  #waiting = new Map();
  #refused = new Map();
  #notes = new Map();
  #last = 0;

  get durable() {
    return false;
  }

  async add(record) {
    this.#last += 1;
    this.#waiting.set(this.#last, record);
  }

  async keys() {
    return [...this.#waiting.keys()];
  }

  async get(key) {
    return this.#waiting.get(key);
  }

  async remove(key) {
    this.#waiting.delete(key);
  }

  async setAside(key, status) {
    this.#refused.set(key, { ...this.#waiting.get(key), status });
    this.#waiting.delete(key);
  }

  async putBack() {
    this.#refused.forEach((record, key) => this.#waiting.set(key, record));
    this.#refused.clear();
  }

  async drop(ids) {
    [...this.#refused].filter(([, { submission }]) => ids.includes(submission.id)).forEach(([key]) => this.#refused.delete(key));
  }

  async all() {
    return { waiting: [...this.#waiting.values()], refused: [...this.#refused.values()] };
  }

  async note(name) {
    return this.#notes.get(name);
  }

  async setNote(name, value) {
    this.#notes.set(name, value);
  }
}
