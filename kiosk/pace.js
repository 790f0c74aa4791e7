// How long a respondent took, in whole seconds: too coarse to know anybody by, fine enough to tell reading from tapping.
const LONGEST = 3600;

export class Pace {
  #now;
  #since = null;

  /** A clock that nobody sets; a tablet's own one may jump while somebody answers. */
  constructor(now = () => performance.now()) {
    this.#now = now;
  }

  /** Begins when the first question is shown and nothing is answered: of an answer taken up again later nobody knows. */
  follow(name, { jawaban }) {
    if (name === 'start' || name === 'layanan') {
      this.#since = null;
    } else if (name === 'question' && this.#since === null && Object.keys(jawaban).length === 0) {
      this.#since = this.#now();
    }
  }

  /** For the contract: nothing where the beginning was not seen. */
  told() {
    return this.#since === null ? {} : { durationSeconds: Math.min(LONGEST, Math.round((this.#now() - this.#since) / 1000)) };
  }
}
