import { make } from '../dom.js';
import { icon } from '../faces.js';
import { text } from '../text.js';
import { heading, Screen } from './screen.js';

// Trying the same receipt again can help only where time or the network changes something.
const WORTH_AGAIN = ['belum_selesai', 'tak_terhubung', 'terlalu_sering'];

/** Why this receipt's survey cannot be answered now. Emits `again` with the code, or null to type another; `done`. */
export class NoticeScreen extends Screen {
  constructor() {
    super('notice');
  }

  show({ state, code, shared }) {
    const { title, sentence } = text.receipt.states[state] || text.receipt.states.tidak_dikenal;
    const button = (words, action, kind = '') => {
      const made = make('button', { type: 'button', class: `button button-large ${kind}` }, words);
      made.addEventListener('click', action);
      return made;
    };
    this.fill(
      make('div', { class: 'sign sign-quiet' }, icon(state === 'sudah_diisi' ? 'check' : 'clock')),
      heading(title),
      make('p', { class: 'screen-sentence' }, sentence),
      make('div', { class: 'cluster notice-actions' },
        WORTH_AGAIN.includes(state) && button(text.receipt.again, () => this.emit('again', code)),
        shared && state === 'tidak_dikenal' && button(text.receipt.retype, () => this.emit('again', null)),
        shared && button(text.receipt.done, () => this.emit('done'))),
    );
  }
}
