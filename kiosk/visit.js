// The survey of one visit, by the QR or the short code of its receipt. Asking spends nothing; the
// service decides again when the answer arrives.
import { CodeScreen } from './screens/code.js';
import { NoticeScreen } from './screens/notice.js';

const PATIENCE = 8000;

/** Leads from a code to the survey of its visit, or to a page that says kindly why not. */
export class Visit {
  #code = new CodeScreen();
  #notice = new NoticeScreen();
  #parts;

  /** `parts`: {stage, shared, begin({token, offered}), restart(), follow(step)}. */
  constructor(parts) {
    this.#parts = parts;
    this.#code.addEventListener('code', ({ detail }) => this.open(detail));
    this.#notice.addEventListener('again', ({ detail }) => (detail ? this.open(detail) : this.type()));
    [this.#code, this.#notice].forEach((screen) => screen.addEventListener('done', parts.restart));
  }

  type() {
    const { stage, follow } = this.#parts;
    stage.show(this.#code);
    follow({ name: 'code' });
  }

  async open(code) {
    const { stage, shared, begin, follow } = this.#parts;
    const { state, layanan } = await ask(code);
    if (state === 'belum_diisi') {
      begin({ token: code, offered: layanan });
    } else if (state === 'tak_terhubung' && shared) {
      begin({ token: code });
    } else {
      stage.show(this.#notice, { state, code, shared });
      follow({ name: 'notice' });
    }
  }
}

/** {state, layanan} in the words of the service, or a state of our own when it does not answer. */
async function ask(code) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    const response = await fetch(`/api/v1/receipts/${encodeURIComponent(code)}`, { cache: 'no-store', signal: abort.signal });
    if (response.status === 429) {
      return { state: 'terlalu_sering' };
    }
    const said = await response.json();
    return typeof said.state === 'string' ? said : { state: 'tak_terhubung' };
  } catch {
    return { state: 'tak_terhubung' };
  } finally {
    clearTimeout(timer);
  }
}
