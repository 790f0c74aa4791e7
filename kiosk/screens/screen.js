import { clear, make } from '../dom.js';

/**
 * One thing on the stage: owns one container, is filled by show(data), tells what happened by
 * events, and looks for nothing outside itself. `stop` ends whatever still ticks in it.
 */
export class Screen extends EventTarget {
  constructor(name) {
    super();
    this.container = make('section', { class: `screen screen-${name}` });
  }

  /** Replaces what the screen shows; a heading with tabindex -1 receives the focus. */
  fill(...children) {
    clear(this.container).append(...children.filter(Boolean));
  }

  /** The heading and with it the button that reads aloud, where there is one. */
  spoken(title, speaker) {
    this.container.classList.toggle('screen-spoken', Boolean(speaker));
    return speaker ? make('div', { class: 'heading-spoken' }, title, speaker) : title;
  }

  emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  /** A key pressed anywhere on the page while this screen is shown. */
  key() {}

  stop() {}
}

export function heading(...children) {
  return make('h1', { class: 'screen-heading', tabindex: '-1' }, ...children);
}

/** Bars for the eye and a sentence for eye and ear: how far, how far still. */
export function progress(index, total, sentence) {
  const bars = Array.from({ length: total }, (_, i) => {
    const state = i === index ? 'now' : i < index ? 'done' : null;
    return make('li', { 'data-state': state });
  });
  return make('div', { class: 'screen-progress' },
    total > 0 && make('ol', { class: 'progress', 'aria-hidden': 'true' }, ...bars),
    make('p', { class: 'screen-progress-words' }, sentence));
}
