import { make } from '../dom.js';
import { text } from '../text.js';
import { voice } from '../voice.js';
import { Choices, words } from './choices.js';
import { heading, Screen } from './screen.js';

/** Which service was it? Emits `choose` with its id, then `next`. */
export class LayananScreen extends Screen {
  #choices;

  constructor() {
    super('layanan');
  }

  show({ layanan, chosen }) {
    const options = layanan.map(({ id, nama }) => ({ kode: id, teks: nama }));
    this.#choices = new Choices({
      label: text.layanan.heading,
      options,
      chosen,
      draw: ({ teks }) => [words(teks)],
      kind: 'plain',
    });
    this.#choices.addEventListener('choose', ({ detail }) => this.emit('choose', detail));
    this.#choices.addEventListener('settled', () => this.emit('next'));
    const speaker = voice.speaker(
      { bagian: 'layanan', teks: text.layanan.heading },
      ...this.#choices.parts(options, (kode) => `layanan-${kode}`),
    );
    this.fill(
      this.spoken(heading(text.layanan.heading), speaker),
      make('p', { class: 'screen-sentence' }, text.layanan.sentence),
      this.#choices.element,
    );
  }

  key(event) {
    this.#choices.key(event);
  }

  stop() {
    voice.stop();
    this.#choices.stop();
  }
}
