// Checks the PIN on the device, also without the network. crypto.subtle does not exist on an office's
// plain-HTTP address, so the hash is a library's.
import { pbkdf2Async } from '../vendor/noble/pbkdf2.js';
import { sha256 } from '../vendor/noble/sha2.js';

const NOTE = 'pin';
const FREE = 3;
const FIRST_WAIT = 30 * 1000;
const LONGEST_WAIT = 60 * 60 * 1000;

/** `kept`: {salt, hash, rounds} in hexadecimal, as the service says them. */
export async function matches(digits, { salt, hash, rounds }) {
  const made = await pbkdf2Async(sha256, digits, bytes(salt), { c: rounds, dkLen: 32 });
  return made.reduce((other, byte, i) => other | (byte ^ bytes(hash)[i]), 0) === 0;
}

/** Milliseconds until the next try; after three wrong ones each wait is twice the last. A reload changes nothing. */
export async function waitLeft(store, now = Date.now()) {
  const { until = 0 } = (await store.note(NOTE)) || {};
  // A clock that was set back must not lock staff out for days.
  return until - now > LONGEST_WAIT ? 0 : Math.max(0, until - now);
}

export async function noteTry(store, right, now = Date.now()) {
  const { wrong = 0 } = (await store.note(NOTE)) || {};
  const more = right ? 0 : wrong + 1;
  const wait = more < FREE ? 0 : Math.min(FIRST_WAIT * 2 ** (more - FREE), LONGEST_WAIT);
  await store.setNote(NOTE, { wrong: more, until: now + wait });
}

function bytes(hex) {
  return Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));
}
