// Lets a kiosk start without the network: keeps the files of the page, and nothing else. No answer of
// the service, no page of the office and nobody's words ever pass into this cache.

// The service puts the sum of all files here, so that a change of any makes this another worker.
const VERSION = '@VERSION@';
const NAME = `sembilan-${VERSION}`;
const SHELL = '/survei';
const [VOICES, VOICE] = ['suara', /^\/suara\/[0-9a-f-]{36}$/];
const FILES = [
  SHELL,
  '/kiosk/abandoned.js',
  '/kiosk/idle.js',
  '/kiosk/shared.js',
  '/kiosk/app.js',
  '/kiosk/device.js',
  '/kiosk/dom.js',
  '/kiosk/draft.js',
  '/kiosk/ending.js',
  '/kiosk/faces.js',
  '/kiosk/frame.js',
  '/kiosk/handover.js',
  '/kiosk/identity.js',
  '/kiosk/installed.js',
  '/kiosk/kit.js',
  '/kiosk/later.js',
  '/kiosk/memory.js',
  '/kiosk/outbox.js',
  '/kiosk/pace.js',
  '/kiosk/pause.js',
  '/kiosk/phone.js',
  '/kiosk/questionnaire.js',
  '/kiosk/screens/all.js',
  '/kiosk/screens/choices.js',
  '/kiosk/screens/layanan.js',
  '/kiosk/screens/profil.js',
  '/kiosk/screens/question.js',
  '/kiosk/screens/saran.js',
  '/kiosk/screens/screen.js',
  '/kiosk/screens/start.js',
  '/kiosk/screens/thanks.js',
  '/kiosk/screens/waiting.js',
  '/kiosk/shelves.js',
  '/kiosk/stage.js',
  '/kiosk/store.js',
  '/kiosk/staff/hand.js',
  '/kiosk/staff/move.js',
  '/kiosk/staff/queue-file.js',
  '/kiosk/staff/screen.js',
  '/kiosk/staff/text.js',
  '/kiosk/styles/components.css',
  '/kiosk/styles/font.css',
  '/kiosk/styles/kiosk.css',
  '/kiosk/styles/tokens.css',
  '/kiosk/submission.js',
  '/kiosk/text.js',
  '/kiosk/told.js',
  '/kiosk/version.js',
  '/kiosk/tongue.js',
  '/kiosk/visit.js',
  '/kiosk/wiring.js',
  '/kiosk/screens/code.js',
  '/kiosk/screens/notice.js',
  '/kiosk/icon.svg',
  '/kiosk/app.webmanifest',
  '/kiosk/vendor/idb/index.js',
  '/kiosk/bahasa/jv.json',
  '/kiosk/hours.js',
  '/kiosk/language.js',
  '/kiosk/sleep.js',
  '/kiosk/staff/door.js',
  '/kiosk/staff/pin.js',
  '/kiosk/staff/pin-screen.js',
  '/kiosk/voice.js',
  '/kiosk/vendor/noble/pbkdf2.js',
  '/kiosk/vendor/noble/sha2.js',
  '/kiosk/vendor/noble/hmac.js',
  '/kiosk/vendor/noble/utils.js',
  '/kiosk/vendor/noble/_md.js',
  '/kiosk/vendor/noble/_u64.js',
  '/kiosk/vendor/plus-jakarta-sans-latin-wght-normal.woff2',
];

self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(tidy()));
self.addEventListener('fetch', (event) => {
  const wanted = kept(event.request);
  if (wanted) {
    event.respondWith(wanted === VOICES ? sound(event.request) : answer(wanted, event.request));
  }
});

/** All or nothing: a version whose files did not all arrive is never used. */
async function fill() {
  const cache = await caches.open(NAME);
  await cache.addAll(FILES.map((path) => new Request(path, { cache: 'reload' })));
  await self.skipWaiting();
}

async function tidy() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('sembilan-') && name !== NAME).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The path this request is kept under, or null for everything that is none of our business. */
function kept(request) {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) {
    return null;
  }
  if (request.mode === 'navigate') {
    return pathname === SHELL || pathname.startsWith('/s/') ? SHELL : null;
  }
  const file = FILES.includes(pathname) && pathname !== SHELL ? pathname : null;
  return VOICE.test(pathname) ? VOICES : file;
}

async function answer(path, request) {
  const cache = await caches.open(NAME);
  return await cache.match(path) || fetch(request);
}

async function sound({ url }) {
  const cache = await caches.open(VOICES);
  const response = await cache.match(url) || await fetch(url);
  return (response.ok && await cache.put(url, response.clone())) || response;
}
