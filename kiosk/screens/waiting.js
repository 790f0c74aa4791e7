import { make } from '../dom.js';
import { icon } from '../faces.js';
import { text } from '../text.js';
import { heading, Screen } from './screen.js';

/** Shown while the service cannot be reached at the start; it goes away by itself. */
export class WaitingScreen extends Screen {
  constructor() {
    super('waiting');
  }

  show() {
    this.fill(
      make('div', { class: 'sign sign-quiet' }, icon('clock')),
      heading(text.waiting.heading),
      make('p', { class: 'screen-sentence', role: 'status' }, text.waiting.sentence),
    );
  }
}
