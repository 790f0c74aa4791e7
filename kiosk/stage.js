import { clear } from './dom.js';
import { text } from './text.js';

// A second tap of an unsure hand must not answer the question that has just come up.
const DEAF = 400;

/** Shows one screen at a time, leads the focus to its heading, and hands it the keys. */
export class Stage {
  #main;
  #screen = null;
  #since = 0;

  constructor(main) {
    this.#main = main;
    // Captured on the document, so that "Kembali" in the frame is covered as well.
    document.addEventListener('click', (event) => this.guard(event), true);
    document.addEventListener('keydown', (event) => this.key(event));
  }

  show(screen, data) {
    if (this.#screen) {
      this.#screen.stop();
    }
    this.#screen = screen;
    this.#since = performance.now();
    screen.show(data);
    clear(this.#main).append(screen.container);
    window.scrollTo(0, 0);
    const heading = this.#main.querySelector('h1');
    heading.focus({ preventScroll: true });
    document.title = `${heading.textContent} – ${text.title}`;
  }

  guard(event) {
    if (this.deaf()) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  key(event) {
    const writing = /^(TEXTAREA|INPUT)$/.test(event.target.tagName);
    if (!this.#screen || writing || event.repeat || event.ctrlKey || event.altKey || event.metaKey || this.deaf()) {
      return;
    }
    this.#screen.key(event);
  }

  deaf() {
    return performance.now() - this.#since < DEAF;
  }
}
