// What the service says before the first touch: office, layanan, questions, profile, phrases.

const PATIENCE = 10000;
const RETRY = 5000;

/**
 * Where this screen stands, as the address of the page says it: ?layanan=&loket=&kanal=
 * A receipt's QR is opened on one's own phone, unless the address says otherwise.
 */
export function presetOf(search, pathname = '/survei') {
  const said = new URLSearchParams(search);
  const kanal = said.get('kanal');
  return {
    layanan: said.get('layanan') || null,
    loket: said.get('loket') || null,
    kanal: ['kiosk', 'hp', 'poster'].includes(kanal) ? kanal : tokenOf(pathname) ? 'hp' : 'kiosk',
  };
}

/** The token in the address that a receipt's QR leads to, or null. */
export function tokenOf(pathname) {
  const [, token] = /^\/s\/([0-9A-Za-z-]{8,64})$/.exec(pathname) || [];
  return token || null;
}

/** The next resident's reload must not open this visit again. */
export function forgetToken(shared) {
  if (shared && tokenOf(window.location.pathname)) {
    window.history.replaceState(null, '', `/survei${window.location.search}`);
  }
}

/**
 * The kit as soon as there is one: what this device keeps first, because a kiosk must also begin
 * without the network; it is refreshed behind it. A phone asks the service first. `meanwhile` is called after each failed attempt.
 */
export async function awaitKit(preset, store, shared, meanwhile) {
  const known = await store.note('kit').catch(() => null);
  let kit = isUsable(known) && shared ? known : await freshKit(preset, store) || (isUsable(known) ? known : null);
  while (kit === null) {
    meanwhile();
    await new Promise((resolve) => setTimeout(resolve, RETRY));
    kit = await freshKit(preset, store);
  }
  return kit;
}

/** The kit of this moment, kept for the next start; null while there is none. */
export async function freshKit(preset, store) {
  const kit = await fetchKit(preset);
  if (kit !== null) {
    await store.setNote('kit', kit).catch(() => {});
  }
  return kit;
}

/** The kit, or null while there is none: no network, not our service, nothing to ask yet. */
async function fetchKit(preset) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  const said = Object.entries(preset).filter(([, value]) => value !== null);
  try {
    const url = `/api/v1/kiosk?${new URLSearchParams(said)}`;
    const response = await fetch(url, { cache: 'no-store', signal: abort.signal });
    const kit = response.ok ? await response.json() : null;
    return isUsable(kit) ? kit : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

function isUsable(kit) {
  return Boolean(kit && kit.unit && kit.layanan && kit.layanan.length > 0
    && kit.kuesioner && kit.kuesioner.pertanyaan.length > 0 && kit.profil && kit.saran);
}
