// What must outlive a reload, a crash and an update: answers that wait, answers that were refused,
// and a few notes of this device. IndexedDB also works on an office's plain-HTTP address.
import { MemoryStore } from './memory.js';
import { openDB } from './vendor/idb/index.js';

const NAME = 'sembilan';
// Each version adds its own step below and never empties or renames what an older one has kept.
const VERSION = 1;
const PATIENCE = 5000;
// Written to the disk, not only handed to the system: a kiosk loses its power without a warning.
const STRICT = { durability: 'strict' };

/** The browser's store, or one in memory where there is none; never rejects. */
export async function openStore() {
  try {
    const db = await Promise.race([open(), late()]);
    return new BrowserStore(db);
  } catch {
    return new MemoryStore();
  }
}

/** Asks that a full disk does not clear what waits; false where the browser refuses or cannot be asked. */
export async function persist() {
  try {
    const { storage } = navigator;
    return Boolean(storage && storage.persist) && (await storage.persisted() || await storage.persist());
  } catch {
    return false;
  }
}

function open() {
  return openDB(NAME, VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('waiting', { autoIncrement: true });
        db.createObjectStore('refused', { autoIncrement: true });
        db.createObjectStore('notes');
      }
    },
    // Another tab has a newer version: make room for it instead of holding it up.
    blocking: (current, blocked, event) => event.target.close(),
  });
}

function late() {
  return new Promise((resolve, reject) => setTimeout(() => reject(new Error('no store')), PATIENCE));
}

class BrowserStore {
  #db;

  constructor(db) {
    this.#db = db;
  }

  get durable() {
    return true;
  }

  /** Resolves when the transaction is complete, which is later than the success of its request. */
  async add(record) {
    await this.write('waiting', (waiting) => waiting.add(record));
  }

  keys() {
    return this.#db.getAllKeys('waiting');
  }

  get(key) {
    return this.#db.get('waiting', key);
  }

  async remove(key) {
    await this.write('waiting', (waiting) => waiting.delete(key));
  }

  async setAside(key, status) {
    const tx = this.#db.transaction(['waiting', 'refused'], 'readwrite', STRICT);
    const record = await tx.objectStore('waiting').get(key);
    if (record) {
      tx.objectStore('refused').add({ ...record, status });
      tx.objectStore('waiting').delete(key);
    }
    await tx.done;
  }

  /** What was refused waits again, because staff have mended the reason. */
  async putBack() {
    const tx = this.#db.transaction(['waiting', 'refused'], 'readwrite', STRICT);
    const refused = await tx.objectStore('refused').getAll();
    refused.forEach((record) => tx.objectStore('waiting').add(record));
    tx.objectStore('refused').clear();
    await tx.done;
  }

  /** Forgets those refused that staff have in a file. */
  async drop(ids) {
    const tx = this.#db.transaction('refused', 'readwrite', STRICT);
    for (let cursor = await tx.store.openCursor(); cursor; cursor = await cursor.continue()) {
      if (ids.includes(cursor.value.submission.id)) {
        cursor.delete();
      }
    }
    await tx.done;
  }

  async all() {
    return { waiting: await this.#db.getAll('waiting'), refused: await this.#db.getAll('refused') };
  }

  note(name) {
    return this.#db.get('notes', name);
  }

  async setNote(name, value) {
    await this.write('notes', (notes) => notes.put(value, name));
  }

  async write(name, change) {
    const tx = this.#db.transaction(name, 'readwrite', STRICT);
    await Promise.all([change(tx.objectStore(name)), tx.done]);
  }
}
