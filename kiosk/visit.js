// The survey of one visit, by the QR or the short code of its receipt. Asking spends nothing; the
// service decides again when the answer arrives.

const PATIENCE = 8000;
// The service decides when the answer arrives, so that nobody who guesses codes can close the office's tablet.
const UNTOLD = ['tak_terhubung', 'terlalu_sering'];

/** Leads from a code to the survey of its visit, or to a page that says kindly why not. */
export class Visit {
  #parts;
  #code = once(async () => {
    const { CodeScreen } = await import('./screens/code.js');
    return this.hear(new CodeScreen(), 'code', ({ detail }, screen) => this.open(detail, screen));
  });
  #notice = once(async () => {
    const { NoticeScreen } = await import('./screens/notice.js');
    return this.hear(new NoticeScreen(), 'again', ({ detail }, screen) => (detail ? this.open(detail, screen) : this.type()));
  });

  /** `parts`: {stage, shared, begin({token, offered}), restart(), follow(step)}. */
  constructor(parts) {
    this.#parts = parts;
    // A phone that may answer needs neither; a tablet must have both before its network goes.
    [this.#code, this.#notice].forEach((screen) => parts.shared && screen().catch(() => {}));
  }

  hear(screen, type, action) {
    screen.addEventListener(type, (event) => action(event, screen));
    screen.addEventListener('done', this.#parts.restart);
    return screen;
  }

  /** Of a visit that is known to be answerable. */
  begin(found) {
    return this.#parts.begin(found);
  }

  async type() {
    const { stage, follow } = this.#parts;
    stage.show(await this.#code());
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
      stage.show(await this.#notice(), { state, code, shared });
      follow({ name: 'notice' });
    }
  }
}

/** Makes it at the first call; what failed is tried again. */
function once(make) {
  let made = null;
  return () => {
    made = made || make().catch((e) => { made = null; throw e; });
    return made;
  };
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
