// Which language this resident reads; ours, until they choose another, which only then is loaded.
import { voice } from './voice.js';

let translated = (kit) => kit;

export async function say(kode) {
  if (kode !== document.documentElement.lang) {
    const { kitIn, speak } = await import('./language.js');
    const words = await speak(kode);
    translated = (kit) => kitIn(kit, words);
  }
}

/** The kit in that language, which is also the one to be read aloud. */
export function inTongue(kit) {
  voice.use(document.documentElement.lang, (kit.tablet || {}).suara);
  return translated(kit);
}
