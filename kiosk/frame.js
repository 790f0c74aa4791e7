import { clear, make } from './dom.js';
import { icon } from './faces.js';
import { text } from './text.js';

const HOLD = 3000;

/** What stays around the screens: office, size of letters, way back, a sign for staff. Emits `back`, `staff`. */
export class Frame extends EventTarget {
  #root = document.documentElement;
  #unit = make('span', { class: 'frame-unit' });
  #layanan = make('small', { class: 'frame-layanan' });
  #ribbon = make('div', { class: 'ribbon', hidden: true }, text.sample);
  #size = make('button', { type: 'button', class: 'button frame-size' });
  #back = make('button', { type: 'button', class: 'button frame-back', hidden: true });
  #sign = make('button', { type: 'button', class: 'frame-sign', hidden: true });
  #head = make('header', { class: 'frame-head' });
  #promise = make('p', { class: 'frame-promise', hidden: true });

  constructor() {
    super();
    this.stage = make('main', { class: 'stage' });
    this.#size.addEventListener('click', () => this.resize(Number(this.#root.dataset.size) % 3 + 1));
    this.#back.addEventListener('click', () => this.emit('back'));
    this.#sign.addEventListener('click', () => this.emit('staff'));
    this.resize(1);
    this.#head.append(
      make('div', { class: 'brand' },
        make('span', { class: 'brand-mark', 'aria-hidden': 'true' }, '9'),
        make('p', { class: 'brand-name' }, this.#unit, this.#layanan)),
      this.#size);
    document.body.append(this.#ribbon, this.#head, this.stage, make('footer', { class: 'frame-foot' }, this.#back, this.#promise, this.#sign));
  }

  show({ unit, layanan, sample, canGoBack, inside }) {
    this.#unit.textContent = unit;
    this.#layanan.textContent = layanan;
    this.#ribbon.hidden = !sample;
    this.#back.hidden = !canGoBack;
    // In the language of this resident.
    clear(this.#back).append(icon('back'), text.back);
    this.#promise.textContent = text.anonymous;
    this.#promise.hidden = !inside;
    this.#sign.hidden = inside || this.#sign.textContent === '';
    this.#head.classList.toggle('frame-head-inside', inside);
  }

  /** For staff, who stand nearby: what waits on this device; empty for nothing. */
  sign(words) {
    this.#sign.textContent = words;
    this.#sign.hidden = words === '' || !this.#promise.hidden;
  }

  /** The way to the staff screen that no resident finds by chance: the mark held for three seconds. */
  hold() {
    const mark = this.#head.querySelector('.brand-mark');
    let timer = 0;
    mark.addEventListener('pointerdown', () => { timer = setTimeout(() => this.emit('staff'), HOLD); });
    ['pointerup', 'pointerleave', 'pointercancel'].forEach((type) => mark.addEventListener(type, () => clearTimeout(timer)));
  }

  emit(type) {
    this.dispatchEvent(new CustomEvent(type));
  }

  /** 1 to 3: A, A+, A++. The next resident starts with A again. */
  resize(size) {
    this.#root.dataset.size = size;
    this.#size.textContent = text.larger[size];
    this.#size.setAttribute('aria-label', text.largerLabel[size]);
  }
}
