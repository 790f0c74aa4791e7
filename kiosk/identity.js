// The name of an answer, made where the answer is made: so that sending it twice keeps it once.

/**
 * A UUID, version 4. A tablet on the office's plain-HTTP network is no "secure context", and there
 * crypto.randomUUID does not exist; getRandomValues does.
 */
export function newId(crypto = globalThis.crypto) {
  if (typeof crypto.randomUUID === 'function') {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
