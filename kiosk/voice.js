// Reads a question or a choice aloud: by the office's own recording, else by a voice of the device,
// else not at all. How loud is the device's affair.
import { make } from './dom.js';
import { icon } from './faces.js';
import { text } from './text.js';

class Voice extends EventTarget {
  #language = 'id';
  #recorded = new Map();
  #audio = null;
  #turn = 0;
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

  get talking() {
    return this.#turn > 0;
  }

  /** The button that reads `teks`, or null where nothing could. */
  speaker(bagian, teks) {
    if (!this.#recorded.has(bagian) && !this.voice()) {
      return null;
    }
    const button = make('button', { type: 'button', class: 'speaker', 'aria-label': text.listen(teks) }, icon('speaker'));
    button.addEventListener('click', () => this.say(bagian, teks));
    return button;
  }

  say(bagian, teks) {
    this.stop();
    this.#turn = Date.now();
    const mine = this.#turn;
    const ended = () => mine === this.#turn && this.stop();
    if (!this.#recorded.has(bagian)) {
      this.speak(teks, ended);
      return;
    }
    this.#audio = new Audio(this.#recorded.get(bagian));
    this.#audio.addEventListener('ended', ended);
    // A recording that does not come is no reason for silence.
    const instead = () => mine === this.#turn && this.speak(teks, ended);
    this.#audio.addEventListener('error', instead);
    this.#audio.play().catch(instead);
  }

  speak(teks, ended) {
    const voice = this.voice();
    if (!voice) {
      ended();
      return;
    }
    const said = Object.assign(new SpeechSynthesisUtterance(teks), { voice, lang: voice.lang, rate: 0.9 });
    ['end', 'error'].forEach((type) => said.addEventListener(type, ended));
    this.#synth.speak(said);
  }

  stop() {
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

export const voice = new Voice();
