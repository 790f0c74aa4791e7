// The parts that are drawn by code, for gallery.html.
import { make } from '../dom.js';
import { face } from '../faces.js';
import { progress } from '../screens/screen.js';

// The test runner starts every file below test/, and there is no page then.
if (typeof document !== 'undefined') {
  const words = ['Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sopan dan ramah'];
  const cards = words.map((teks, i) => make('button', { type: 'button', role: 'radio', class: 'choice', 'aria-checked': String(i === 2) },
    face(i + 1), make('span', { class: 'choice-text' }, teks), make('span', { class: 'choice-number' }, i + 1)));
  document.getElementById('drawn').append(
    make('h2', {}, 'Pilihan jawaban'),
    progress(2, 9, 'Pertanyaan 3 dari 9'),
    make('div', { class: 'grid', role: 'radiogroup', 'aria-label': 'Pilihan jawaban' }, ...cards));
}
