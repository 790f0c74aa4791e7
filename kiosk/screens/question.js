import { breakable, dressLetters, make } from '../dom.js';
import { face } from '../faces.js';
import { text } from '../text.js';
import { voice } from '../voice.js';
import { Choices, words } from './choices.js';
import { heading, progress, Screen } from './screen.js';

// From here on a question needs smaller letters to leave room for the four cards.
const LONG = 105;

/** One question, four cards. Emits `choose` with the kode of a pilihan, then `next`. */
export class QuestionScreen extends Screen {
  #choices;

  constructor() {
    super('question');
  }

  show({ item, index, total, chosen }) {
    this.#choices = new Choices({
      label: text.question.choices,
      options: item.pilihan,
      chosen,
      // The word is first for the ear; the style sheet puts the face on top for the eye.
      draw: ({ teks, nilai, kode }) => [
        words(teks),
        face(nilai),
        make('span', { class: 'choice-number' }, kode),
      ],
      kind: 'faces',
      aside: ({ kode, teks }) => voice.speaker({ bagian: `${item.kode}-${kode}`, teks }),
    });
    this.#choices.addEventListener('choose', ({ detail }) => this.emit('choose', detail));
    this.#choices.addEventListener('settled', () => this.emit('next'));
    const title = heading(...highlighted(item.teks, item.sorot));
    title.dataset.long = item.teks.length > LONG;
    const speaker = voice.speaker({ bagian: item.kode, teks: item.teks });
    this.fill(
      progress(index, total, text.question.progress(index + 1, total)),
      this.spoken(title, speaker),
      item.penjelasan && make('p', { class: 'screen-sentence' }, item.penjelasan),
      this.#choices.element,
    );
    if (index > 0) {
      dressLetters();
    }
  }

  key(event) {
    this.#choices.key(event);
  }

  stop() {
    voice.stop();
    this.#choices.stop();
  }
}

/** The sentence in three parts, with `sorot` marked; the whole sentence where it is not found. */
function highlighted(sentence, sorot) {
  const at = sorot ? sentence.indexOf(sorot) : -1;
  if (at < 0) {
    return breakable(sentence);
  }
  const end = at + sorot.length;
  return [
    ...breakable(sentence.slice(0, at)),
    make('em', {}, ...breakable(sentence.slice(at, end))),
    ...breakable(sentence.slice(end)),
  ];
}
