import { make } from '../dom.js';
import { text } from '../text.js';
import { voice } from '../voice.js';
import { Choices, words } from './choices.js';
import { heading, progress, Screen } from './screen.js';

// Never a kode of the service: those are words or ranges.
const REFUSED = '-';

/** One group of the profile, by tap. Emits `choose` with a kode, or null for "rather not", then `next`. */
export class ProfilScreen extends Screen {
  #choices;

  constructor() {
    super('profil');
  }

  /** `chosen`: a kode, null for "rather not", undefined for not asked yet. */
  show({ item, index, total, chosen }) {
    const options = [...item.pilihan, { kode: REFUSED, teks: text.profil.refuse }];
    const more = item.penjelasan || text.profil.sentence;
    this.#choices = new Choices({
      label: item.judul,
      options,
      chosen: chosen === null ? REFUSED : chosen,
      draw: ({ teks }) => [words(teks)],
      kind: 'plain',
    });
    this.#choices.addEventListener('choose', ({ detail }) => this.emit('choose', detail === REFUSED ? null : detail));
    this.#choices.addEventListener('settled', () => this.emit('next'));
    const speaker = voice.speaker(
      { bagian: item.kode, teks: item.judul }, { bagian: `${item.kode}-penjelasan`, teks: more },
      ...this.#choices.parts(options, (kode) => `${item.kode}-${kode}`),
    );
    this.fill(
      progress(index, total, text.profil.progress(index + 1, total)),
      this.spoken(heading(item.judul), speaker),
      make('p', { class: 'screen-sentence' }, more),
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
