// The survey of one visit, by the QR or the short code of its receipt. Asking spends nothing; the
// service decides again when the answer arrives.
import { CodeScreen } from './screens/code.js';
import { NoticeScreen } from './screens/notice.js';

const PATIENCE = 8000;
// The service decides when the answer arrives, so that nobody who guesses codes can close the office's tablet.
const UNTOLD = ['tak_terhubung', 'terlalu_sering'];

/** Leads from a code to the survey of its visit, or to a page that says kindly why not. */
export class Visit {
  #code = new CodeScreen();
  #notice = new NoticeScreen();
  #parts;

  /** `parts`: {stage, shared, begin({token, offered}), restart(), follow(step)}. */
  constructor(parts) {
    this.#parts = parts;
    this.#code.addEventListener('code', ({ detail }) => this.open(detail, this.#code));
    this.#notice.addEventListener('again', ({ detail }) => (detail ? this.open(detail, this.#notice) : this.type()));
    [this.#code, this.#notice].forEach((screen) => screen.addEventListener('done', parts.restart));
  }

  /** Of a visit that is known to be answerable. */
  begin(found) {
    return this.#parts.begin(found);
  }

  type() {
    const { stage, follow } = this.#parts;
    stage.show(this.#code);
    follow({ name: 'code' });
  }

  /** `from`: the screen that asks; when it has gone meanwhile, so has whoever typed the code. */
  async open(code, from = null) {
    const { stage, shared, begin, follow } = this.#parts;
    const { state, layanan } = await ask(code);
    if (from && !from.container.isConnected) {
      return;
    }
    if (state === 'belum_diisi') {
      begin({ token: code, offered: layanan });
    } else if (shared && UNTOLD.includes(state)) {
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
