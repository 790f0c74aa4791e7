// Sends finished answers and forgets them only after the service has named them.
// In memory for now; what must outlive a reload goes behind the same three methods later.

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60000;
const PATIENCE = 10000;

/** The body of POST /api/v1/submissions but for the time of sending, which differs at each attempt. */
export function compose(result, { id, now = new Date() }) {
  return { id, ...result, answeredAt: seconds(now) };
}

/** The queue: first in, first sent, one at a time. Emits `settled` with {id, outcome}. */
export class Outbox extends EventTarget {
  #url;
  #firstWait;
  #queue = [];
  #running = false;
  #wake = () => {};

  constructor(url = '/api/v1/submissions', { firstWait = FIRST_WAIT } = {}) {
    super();
    this.#url = url;
    this.#firstWait = firstWait;
  }

  /** How many answers only this page knows. */
  get waiting() {
    return this.#queue.length;
  }

  /** Takes an answer over; resolves with 'kept' or 'refused' once the service has spoken. */
  put(submission) {
    return new Promise((resolve) => {
      this.#queue.push({ submission, resolve });
      this.hurry();
      this.run();
    });
  }

  /** Ends a pause early, when the network is said to be back. */
  hurry() {
    this.#wake();
  }

  async run() {
    if (this.#running) {
      return;
    }
    this.#running = true;
    let pause = this.#firstWait;
    while (this.#queue.length > 0) {
      const { submission, resolve } = this.#queue[0];
      const { outcome, retryAfter } = await attempt(this.#url, submission);
      if (outcome === 'again') {
        // To the end of the line: one answer that never gets through must not hold up the others.
        this.#queue.push(this.#queue.shift());
        await this.pause(Math.max(pause, retryAfter));
        pause = Math.min(pause * 2, LONGEST_WAIT);
      } else {
        this.#queue.shift();
        pause = this.#firstWait;
        resolve(outcome);
        this.dispatchEvent(new CustomEvent('settled', { detail: { id: submission.id, outcome } }));
      }
    }
    this.#running = false;
  }

  pause(milliseconds) {
    return new Promise((resolve) => {
      // A little apart from one another, so that ten tablets do not knock at the same moment.
      const timer = setTimeout(resolve, milliseconds * (1 + Math.random() * 0.2));
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

async function attempt(url, submission) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...submission, deviceSentAt: seconds(new Date()) }),
      signal: abort.signal,
      // Lets the last answer leave although the telephone has already closed the page.
      keepalive: true,
    });
    const body = await response.json().catch(() => null);
    return { outcome: verdict(response.status, body, submission.id), retryAfter: retryAfter(response) };
  } catch {
    return { outcome: 'again', retryAfter: 0 };
  } finally {
    clearTimeout(timer);
  }
}

/** Only an answer that names the id counts: a proxy's or a hotspot's friendly page does not. */
function verdict(status, body, id) {
  if (body === null || body.id !== id) {
    return 'again';
  }
  const said = `${status} ${body.status}`;
  if (said === '201 kept' || said === '200 already') {
    return 'kept';
  }
  return said === '409 refused' || said === '422 refused' ? 'refused' : 'again';
}

function retryAfter(response) {
  const said = Number(response.headers.get('retry-after'));
  return said > 0 ? Math.min(said * 1000, LONGEST_WAIT) : 0;
}

function seconds(time) {
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
