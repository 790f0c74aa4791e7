// Reads aloud: by the office's own recording, else by a voice of the device, else not at all. How loud
// is the device's affair.
import { make } from './dom.js';
import { icon } from './faces.js';
import { text } from './text.js';

const LONGEST = 3 * 60 * 1000;

class Voice extends EventTarget {
  #language = 'id';
  #recorded = new Map();
  #audio = null;
  #turn = 0;
  #turns = 0;
  #since = 0;
  #marked = null;
  /** Whether this resident has asked to hear something. */
  wanted = false;
  #synth = window.speechSynthesis && window.SpeechSynthesisUtterance ? window.speechSynthesis : null;

  constructor() {
    super();
    // Asking once lets Chrome begin to look for its voices.
    this.voice();
    window.addEventListener('pagehide', () => this.stop());
  }

  /** `recordings`: [{bahasa, bagian, alamat}] of the kit. */
  use(language, recordings = []) {
    this.#language = language;
    this.#recorded = new Map(recordings.filter(({ bahasa }) => bahasa === language).map(({ bagian, alamat }) => [bagian, alamat]));
  }

  /** A voice of the device that never says that it has ended must not keep a resident's answers in sight. */
  get talking() {
    return this.#turn > 0 && Date.now() - this.#since < LONGEST;
  }

  /** The next resident has asked for nothing yet. */
  forget() {
    this.stop();
    this.wanted = false;
  }

  /**
   * The button that reads the parts aloud, one after the other, or null where nothing could.
   * A part is {bagian, teks, element}: the element, if any, is marked while its words are heard.
   */
  speaker(...parts) {
    if (!this.voice() && !parts.some(({ bagian }) => this.#recorded.has(bagian))) {
      return null;
    }
    const button = make('button', { type: 'button', class: 'speaker', 'aria-label': text.listen(parts[0].teks) }, icon('speaker'));
    button.addEventListener('click', () => this.read(parts));
    return button;
  }

  read(parts) {
    this.stop();
    this.wanted = true;
    this.#turns += 1;
    [this.#turn, this.#since] = [this.#turns, Date.now()];
    this.next(parts, this.#turn);
  }

  next([part, ...rest], mine) {
    if (mine === this.#turn && part) {
      this.mark(part.element);
      this.utter(part, once(() => this.next(rest, mine)), mine);
    } else if (mine === this.#turn) {
      this.stop();
    }
  }

  utter({ bagian, teks }, ended, mine) {
    if (!this.#recorded.has(bagian)) {
      this.speak(teks, ended);
      return;
    }
    this.#audio = new Audio(this.#recorded.get(bagian));
    this.#audio.addEventListener('ended', ended);
    // A recording that does not come is no reason for silence.
    const instead = once(() => mine === this.#turn && this.speak(teks, ended));
    this.#audio.addEventListener('error', instead);
    this.#audio.play().catch(instead);
  }

  mark(element) {
    [this.#marked, element].forEach((one, i) => one && one.classList.toggle('spoken', i === 1));
    this.#marked = element;
  }

  speak(teks, ended) {
    const voice = this.voice();
    if (!voice) {
      return ended();
    }
    const said = Object.assign(new SpeechSynthesisUtterance(teks), { voice, lang: voice.lang, rate: 0.9 });
    ['end', 'error'].forEach((type) => said.addEventListener(type, ended));
    return this.#synth.speak(said);
  }

  stop() {
    this.mark(null);
    if (this.#turn > 0) {
      this.#turn = 0;
      this.dispatchEvent(new CustomEvent('end'));
    }
    if (this.#audio) {
      this.#audio.pause();
      this.#audio = null;
    }
    return this.#synth && this.#synth.cancel();
  }

  voice() {
    return (this.#synth ? this.#synth.getVoices() : []).find(({ lang }) => lang.toLowerCase().startsWith(this.#language));
  }
}

/** Browsers may tell the end of the same words twice. */
function once(action) {
  const left = [action];
  return () => left.splice(0).forEach((one) => one());
}

export const voice = new Voice();
