// One finished answer and the one way to send it. What waits and for how long is the outbox's affair.

const PATIENCE = 10000;
const LONGEST_ASKED = 5 * 60 * 1000;

/** The body of POST /api/v1/submissions but for the time of sending, which differs at each attempt. */
export function compose(result, { id, now = new Date() }) {
  return { id, ...result, answeredAt: seconds(now) };
}

/** Resolves with {outcome: 'kept' | 'refused' | 'again', status, retryAfter}; never rejects. */
export async function send(url, submission) {
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
    const { status } = response;
    return { outcome: verdict(status, body, submission.id), status, retryAfter: retryAfter(response) };
  } catch {
    return { outcome: 'again', status: 0, retryAfter: 0 };
  } finally {
    clearTimeout(timer);
  }
}

const KEPT = ['201 kept', '200 already', '202 held'];
const REFUSED = ['409 refused', '422 refused', '413 refused'];

/** Only an answer that names the id counts: a proxy's or a hotspot's friendly page does not. */
function verdict(status, body, id) {
  if (body === null || body.id !== id) {
    // Too large stays too large, whoever says so; setting it aside loses nothing.
    return status === 413 ? 'refused' : 'again';
  }
  const said = `${status} ${body.status}`;
  if (KEPT.includes(said)) {
    return 'kept';
  }
  return REFUSED.includes(said) ? 'refused' : 'again';
}

function retryAfter(response) {
  const said = Number(response.headers.get('retry-after'));
  return said > 0 ? Math.min(said * 1000, LONGEST_ASKED) : 0;
}

function seconds(time) {
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
