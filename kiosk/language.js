// A second language: everything residents read, from one data file, for one respondent.
import { text } from './text.js';

const own = { ...text };
const known = new Map();

/** Lets text.js say what the file says; null for our own words. Resolves with what changes a kit, for kitIn(). */
export async function speak(kode) {
  const words = kode === 'id' ? null : await file(kode);
  Object.entries(own).forEach(([name, said]) => { text[name] = merged(said, words && words.text[name]); });
  document.documentElement.lang = words ? kode : 'id';
  return words;
}

/** The kit with the questions, profile and phrases of a language; what the file does not have stays. */
export function kitIn(kit, words) {
  if (!words) {
    return kit;
  }
  const named = (list, said, change) => list.map((item) => (said[item.kode] ? change(item, said[item.kode]) : item));
  const options = (item, said) => item.pilihan.map((one) => ({ ...one, teks: (said.pilihan || {})[one.kode] || one.teks }));
  return {
    ...kit,
    kuesioner: {
      ...kit.kuesioner,
      pertanyaan: named(kit.kuesioner.pertanyaan, words.pertanyaan, (item, said) => ({
        ...item, teks: said.teks, sorot: said.sorot || null, penjelasan: said.penjelasan || item.penjelasan, pilihan: options(item, said),
      })),
    },
    profil: named(kit.profil, words.profil, (item, said) => ({
      ...item, judul: said.judul, penjelasan: said.penjelasan || item.penjelasan, pilihan: options(item, said),
    })),
    saran: words.saran || kit.saran,
  };
}

async function file(kode) {
  if (!known.has(kode)) {
    const response = await fetch(`/kiosk/bahasa/${kode}.json`);
    known.set(kode, await response.json());
  }
  return known.get(kode);
}

function merged(own, said) {
  if (said === undefined || said === null) {
    return own;
  }
  if (typeof own === 'function') {
    return (...values) => said.replace(/\{(\d)\}/g, (all, at) => values[at]);
  }
  if (typeof own === 'object' && !Array.isArray(own)) {
    return Object.fromEntries(Object.entries(own).map(([name, value]) => [name, merged(value, said[name])]));
  }
  return said;
}
