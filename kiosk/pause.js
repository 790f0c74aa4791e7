/** A wait that doubles each time, a little random, and that can be ended early. */
export class Pause {
  #first;
  #longest;
  #next;
  #wake = () => {};

  constructor(first, longest) {
    this.#first = first;
    this.#longest = longest;
    this.#next = first;
  }

  reset() {
    this.#next = this.#first;
  }

  /** `atLeast`: what the service asked for. */
  take(atLeast = 0) {
    const milliseconds = Math.max(this.#next, atLeast);
    this.#next = Math.min(this.#next * 2, this.#longest);
    return new Promise((resolve) => {
      // A little apart from one another, so that ten tablets do not knock at the same moment.
      const timer = setTimeout(resolve, milliseconds * (1 + Math.random() * 0.2));
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  end() {
    this.#wake();
  }
}
