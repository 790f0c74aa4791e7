import { make } from '../dom.js';
import { text } from '../text.js';
import { Choices, words } from './choices.js';
import { heading, Screen } from './screen.js';

/** Which service was it? Emits `choose` with its id, then `next`. */
export class LayananScreen extends Screen {
  #choices;

  constructor() {
    super('layanan');
  }

  show({ layanan, chosen }) {
    this.#choices = new Choices({
      label: text.layanan.heading,
      options: layanan.map(({ id, nama }) => ({ kode: id, teks: nama })),
      chosen,
      draw: ({ teks }) => [words(teks)],
      kind: 'plain',
    });
    this.#choices.addEventListener('choose', ({ detail }) => this.emit('choose', detail));
    this.#choices.addEventListener('settled', () => this.emit('next'));
    this.fill(
      heading(text.layanan.heading),
      make('p', { class: 'screen-sentence' }, text.layanan.sentence),
      this.#choices.element,
    );
  }

  key(event) {
    this.#choices.key(event);
  }

  stop() {
    this.#choices.stop();
  }
}
