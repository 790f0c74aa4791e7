// What a screen in a public place needs and one's own phone does not: it forgets whoever walks away,
// starts without the network, and tells staff what waits.
import { countAbandoned } from './abandoned.js';
import { dressLetters } from './dom.js';
import { Idle } from './idle.js';
import { install, keepAddress, keepVoices, renew } from './installed.js';
import { Sleep } from './sleep.js';
import { persist } from './store.js';
import { text } from './text.js';

const HASH = '#petugas';
// A page of the office's new address asks for what waits here.
const MOVE = '#pindah=';
const QUIETLY = 3000;
const SOON = 20000;
const RENEW = 60 * 60 * 1000;

export class SharedScreen {
  #idle = new Idle();
  #persistent = false;
  #parts;

  #enrolled = false;
  #handover = null;

  /** `parts`: {frame, stage, outbox, store, step(), restart(), outdated(), kit(), free(), begin(found)}. */
  constructor(parts) {
    this.#parts = parts;
    const { frame, outbox } = parts;
    this.#idle.addEventListener('gone', () => this.gone());
    outbox.addEventListener('change', () => this.sign());
    frame.addEventListener('staff', () => this.staff());
    frame.hold();
    lock();
    dressLetters();
    install(parts.outdated);
    keepAddress();
    this.sleep = new Sleep({ hours: () => (parts.kit().tablet || {}).hours, free: parts.free });
    const voices = () => keepVoices(parts.kit().tablet);
    setTimeout(voices, SOON);
    setInterval(() => renew(voices()), RENEW);
    persist().then((granted) => { this.#persistent = granted; });
    // A page that the browser took out of its memory still shows whoever was there before.
    window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload());
    window.addEventListener('hashchange', () => this.hash());
    this.sign();
    this.hash();
    // Wanted most when the service cannot be reached any more, and then nothing can be loaded.
    setTimeout(() => import('./staff/door.js').catch(() => {}), QUIETLY);
  }

  /** At each start of a tablet of the office: it tells how it is, and looks whether staff sent it a survey. */
  async enrolled() {
    if (this.#enrolled) {
      return this.#handover && this.#handover.look();
    }
    this.#enrolled = true;
    const [{ Device }, { Handover }] = await Promise.all([import('./device.js'), import('./handover.js')]);
    this.#handover = new Handover(this.#parts);
    return new Device({ ...this.#parts, beaten: () => this.#handover.look() });
  }

  /** Called at each step of a respondent. */
  follow({ name }) {
    if (name === 'start' && this.#parts.kit().perangkat) {
      // After the start screen stands there.
      setTimeout(() => this.enrolled());
    }
    this.sign();
    this.#idle.watch({ start: 'nothing', thanks: 'nothing', saran: 'writing' }[name] || 'reading');
  }

  async gone() {
    const { store, step, restart } = this.#parts;
    const left = step();
    restart();
    if (left.name !== 'start') {
      await countAbandoned(store, left).catch(() => {});
    }
  }

  sign() {
    const { waiting, refused, since, volatile } = this.#parts.outbox.counts;
    const time = since && new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit' }).format(new Date(since));
    this.#parts.frame.sign([
      waiting > 0 && text.staff.waiting(waiting, time),
      refused > 0 && text.staff.refused(refused),
      volatile > 0 && text.staff.volatile,
      // Enrolled over HTTPS, opened over HTTP: its cookie does not go here.
      (this.#parts.kit() || {}).pasangLagi && text.staff.again,
    ].filter(Boolean).join(' · '));
  }

  hash() {
    const { hash, pathname, search } = window.location;
    const asked = hash.startsWith(MOVE) ? hash.slice(MOVE.length) : null;
    if (hash === HASH || asked) {
      window.history.replaceState(null, '', pathname + search);
      this.staff(asked);
    }
  }

  /** Only from the start: staff must not come upon somebody's answers. */
  async staff(asked = null) {
    const { store, step } = this.#parts;
    if (step().name !== 'start') {
      return;
    }
    const missing = {
      https: !window.isSecureContext || !navigator.serviceWorker,
      store: !store.durable,
      persistent: store.durable && !this.#persistent,
    };
    const { openStaff } = await import('./staff/door.js');
    await openStaff(this.#parts, Object.keys(missing).filter((name) => missing[name]), asked);
  }
}

/** No menu, no zoom by two fingers, nothing to drag: there is no keyboard to get out of it again. */
function lock() {
  document.documentElement.dataset.shared = 'true';
  ['contextmenu', 'dragstart', 'gesturestart'].forEach((type) => document.addEventListener(type, (event) => event.preventDefault()));
  document.addEventListener('touchmove', (event) => event.touches.length > 1 && event.preventDefault(), { passive: false });
  document.addEventListener('wheel', (event) => event.ctrlKey && event.preventDefault(), { passive: false });
}
