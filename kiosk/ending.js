// How long a resident waits for the acknowledgement; after that it is waited for without them.
const PATIENCE = 4000;

/** Thanks a resident, and forgets the draft on their phone once the service has the answer. */
export class Ending {
  #parts;

  /** `parts`: {stage, screen, shared, phone}. */
  constructor(parts) {
    this.#parts = parts;
  }

  /** `told`: the promises of the outbox. */
  async thank({ first, outcome }) {
    const { stage, screen, shared, phone } = this.#parts;
    const known = await Promise.race([first, new Promise((resolve) => setTimeout(resolve, PATIENCE, 'pending'))]);
    stage.show(screen, { outcome: known, shared });
    if (!shared) {
      const said = await outcome;
      if (known === 'pending') {
        stage.show(screen, { outcome: said, shared });
      }
      await phone.acknowledged(said);
    }
  }

  /** For an answer of before the page was loaded again. */
  wait({ outcome }) {
    return this.thank({ first: 'pending', outcome });
  }
}
