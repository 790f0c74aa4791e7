import { make } from '../dom.js';

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
