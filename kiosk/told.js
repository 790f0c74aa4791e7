/** Who waits to hear what became of an answer. */
export class Told {
  #waiting = new Map();

  /** `outcome` 'kept' or 'refused' at last; `first` the same, or 'pending' after one attempt in vain. */
  follow(id) {
    const told = {};
    const [outcome, first] = ['outcome', 'first'].map((when) => new Promise((resolve) => { told[when] = resolve; }));
    this.#waiting.set(id, told);
    return { outcome, first };
  }

  inVain(id) {
    const told = this.#waiting.get(id);
    return told && told.first('pending');
  }

  /** What has left the queue was acknowledged, by this tab or another, unless it was set aside. */
  tell({ waiting, refused }) {
    const among = (records, id) => records.some(({ submission }) => submission.id === id);
    [...this.#waiting].filter(([id]) => !among(waiting, id)).forEach(([id, told]) => {
      const said = among(refused, id) ? 'refused' : 'kept';
      this.#waiting.delete(id);
      told.outcome(said);
      told.first(said);
    });
  }
}
