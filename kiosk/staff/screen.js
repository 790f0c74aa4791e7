import { make } from '../dom.js';
import { heading, Screen } from '../screens/screen.js';
import { moveCard } from './move.js';
import { saveQueue } from './queue-file.js';
import { text } from './text.js';

const [ROWS, FEW_ROWS] = [6, 3];
// Lower than this everything fits only with fewer.
const LOW = 700;
// Nobody leaves the counter's view open for the next resident.
const STAY = 120000;

/** What waits on this device and what it lacks; never what anybody answered. Emits `done`. */
export class StaffScreen extends Screen {
  #outbox;
  #timer = 0;

  constructor(outbox) {
    super('staff screen-overview');
    this.#outbox = outbox;
  }

  /** `missing`: names of what this device lacks; `left`: {where: count} of today; `version`: of the files. */
  show({ missing, left, version }) {
    this.#timer = setTimeout(() => this.emit('done'), STAY);
    this.lists = make('div', { class: 'staff-lists' });
    this.redraw = () => this.list(left);
    this.#outbox.addEventListener('change', this.redraw);
    this.sure = make('div', { class: 'staff-sure', role: 'status' });
    const retry = this.button(text.retry, () => this.#outbox.retry(), 'button button-primary');
    this.fill(
      heading(text.heading),
      make('p', { class: 'screen-sentence' }, text.sentence),
      missing.length > 0
        ? make('ul', { class: 'notice notice-warn staff-missing' }, ...missing.map((name) => make('li', {}, text.missing[name])))
        : make('p', { class: 'notice notice-good' }, text.complete),
      this.lists,
      moveCard(this.#outbox, () => clearTimeout(this.#timer)),
      make('div', { class: 'cluster staff-actions' }, retry,
        this.button(text.save, () => this.save()),
        this.button(text.done, () => this.emit('done'))),
      this.sure,
      version && make('p', { class: 'staff-version' }, text.version(version)),
    );
    this.redraw();
  }

  /** Clearing is offered only for what has just gone into a file, and asks once more. */
  async save() {
    const all = await this.#outbox.all();
    saveQueue(all);
    const ids = all.refused.map(({ submission }) => submission.id);
    const offer = () => this.ask(this.button(text.clear(ids.length), () => this.ask(
      make('p', {}, text.clearSure(ids.length)),
      this.button(text.clearYes, () => this.#outbox.drop(ids).then(() => this.ask()), 'button button-danger'),
      this.button(text.clearNo, offer),
    ), 'button button-danger'));
    return ids.length > 0 && offer();
  }

  ask(...parts) {
    this.sure.textContent = '';
    this.sure.append(...parts);
  }

  button(words, action, kind = 'button') {
    const button = make('button', { type: 'button', class: kind }, words);
    button.addEventListener('click', action);
    return button;
  }

  async list(left) {
    const { waiting, refused } = await this.#outbox.all();
    const counts = Object.entries(left).map(([where, count]) => text.leftAt(text.where[where] || text.question(where), count));
    const cards = [card(text.waiting, waiting.length, times(waiting)), card(text.refused, refused.length, times(refused)),
      card(text.left, Object.values(left).reduce((sum, count) => sum + count, 0), counts)];
    this.lists.textContent = '';
    this.lists.append(...cards);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#outbox.removeEventListener('change', this.redraw);
  }
}

function card(title, count, rows) {
  const most = window.innerHeight < LOW ? FEW_ROWS : ROWS;
  const shown = rows.slice(0, most);
  return make('section', { class: 'card' },
    make('h2', { class: 'card-title' }, title),
    make('p', { class: 'staff-count' }, String(count)),
    make('ul', { class: 'rows' }, ...(rows.length > most ? [...shown, text.more(rows.length - most)] : shown).map((row) => make('li', {}, row))));
}

function times(records) {
  const format = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  return records.map(({ since, status }) => text.row(format.format(new Date(since)), status));
}
