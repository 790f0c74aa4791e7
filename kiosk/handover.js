// Shows the survey that staff send to this tablet. A line to the service only wakes; what there is to
// show is asked for each time, so that a lost word costs seconds and never a survey.

const URL = '/api/v1/device';
const POLL = 15000;
// The service says something every 20 seconds; a line that is silent for longer is dead.
const SILENT = 50000;
const PATIENCE = 8000;

export class Handover {
  #parts;
  #source = null;
  #heard = 0;
  #looking = false;
  #again = false;
  #shown = new Set();

  /** `parts`: {free(): whether the start screen stands there, begin({token, offered})}. */
  constructor(parts) {
    this.#parts = parts;
    this.listen();
    this.look();
    setInterval(() => this.check(), POLL);
    window.addEventListener('online', () => this.check());
  }

  listen() {
    if (!window.EventSource) {
      return;
    }
    if (this.#source) {
      this.#source.close();
    }
    this.#heard = Date.now();
    this.#source = new window.EventSource(`${URL}/events`);
    this.#source.addEventListener('message', ({ data }) => {
      this.#heard = Date.now();
      return data === 'beat' ? null : this.look();
    });
  }

  /** Without a line the tablet asks by itself, and tries for another line. */
  check() {
    const { readyState } = this.#source || { readyState: 2 };
    const silent = Date.now() - this.#heard > SILENT;
    if (readyState === 2 || silent) {
      this.listen();
    }
    return readyState === 1 && !silent ? null : this.look();
  }

  /** Asks unless a resident is in the middle of answering; then it is asked at the next start. */
  async look() {
    this.#again = true;
    if (this.#looking) {
      return;
    }
    this.#looking = true;
    while (this.#again && this.#parts.free()) {
      this.#again = false;
      await this.once().catch(() => {});
    }
    this.#looking = false;
  }

  async once() {
    const response = await ask('/handover');
    if (response.status !== 200) {
      return;
    }
    const { id, token, layanan } = await response.json();
    if (!this.#parts.free()) {
      return;
    }
    if (this.#shown.has(id)) {
      // Shown before, but the word of it was lost; there may be another behind it.
      this.#again = true;
    } else {
      this.#shown.add(id);
      await this.#parts.begin({ token, offered: layanan });
    }
    await ask(`/handover/${encodeURIComponent(id)}/shown`, { method: 'POST' });
  }
}

function ask(path, settings = {}) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  return fetch(URL + path, { cache: 'no-store', signal: abort.signal, ...settings }).finally(() => clearTimeout(timer));
}
