// The font is two fifths of what a first visit weighs, and every device has letters of its own.
import { make } from './dom.js';

const SHEET = '/kiosk/styles/font.css';

/** Asks for the font, once; a phone does so only after its first question stands. */
export function dressLetters() {
  if (!document.querySelector(`link[href="${SHEET}"]`)) {
    document.head.append(make('link', { rel: 'stylesheet', href: SHEET }));
  }
}
