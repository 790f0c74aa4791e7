import { make } from '../dom.js';
import { icon } from '../faces.js';
import { text } from '../text.js';
import { heading, Screen } from './screen.js';

const STAY = 8000;
// Who is told that something went wrong needs the time to read it and to turn to somebody.
const STAY_REFUSED = 30000;

/** The end. Emits `done` after a while on the kiosk; on one's own phone it simply stays. */
export class ThanksScreen extends Screen {
  #timer = 0;

  constructor() {
    super('thanks');
  }

  /** `outcome`: 'kept', 'refused' or 'pending' (still being sent); `shared`: others wait for this screen. */
  show({ outcome, shared }) {
    const refused = outcome === 'refused';
    const unsure = refused || (outcome === 'pending' && !shared);
    const words = refused ? text.refused : text.thanks;
    const button = make('button', { type: 'button', class: 'button button-large' }, words.button);
    button.addEventListener('click', () => this.emit('done'));
    this.fill(
      make('div', { class: unsure ? 'sign sign-quiet' : 'sign' }, icon(refused ? 'person' : unsure ? 'clock' : 'check')),
      heading(words.heading),
      ...this.sentences(outcome, shared),
      (shared || refused) && button,
    );
    if (shared) {
      this.#timer = setTimeout(() => this.emit('done'), refused ? STAY_REFUSED : STAY);
    }
  }

  sentences(outcome, shared) {
    const say = (words) => make('p', { class: 'screen-sentence' }, words);
    if (outcome === 'refused') {
      return [say(text.refused.sentence)];
    }
    if (outcome === 'pending' && !shared) {
      return [say(text.thanks.sending)];
    }
    return [say(text.thanks.kept), say(text.thanks.hidden), say(shared ? text.thanks.again : text.thanks.close)];
  }

  stop() {
    clearTimeout(this.#timer);
  }
}
