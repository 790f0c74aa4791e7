// The kiosk with the network, the service or the browser gone: nothing is lost, nothing counted twice.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, test } from 'node:test';
import { browserPath, close, open } from './browser.js';

const skip = browserPath ? false : 'no Chromium found; set CHROMIUM';
let kiosk = null;
afterEach(async () => {
  if (kiosk) {
    await kiosk.end();
    kiosk = null;
  }
});
after(close);

/** A service that can be cut off and keeps each id once. */
function service() {
  const said = { up: true, times: new Map() };
  said.answers = {
    submission: ({ id }) => {
      if (!said.up) {
        return null;
      }
      const status = said.times.has(id) ? 'already' : 'kept';
      // Counted as the service counts: once, however often it arrives.
      said.times.set(id, (said.times.get(id) || 0) + (status === 'kept' ? 1 : 0));
      return { status: status === 'kept' ? 201 : 200, body: { id, status } };
    },
  };
  return said;
}

async function oneAnswer() {
  await kiosk.answerAll();
  await kiosk.touch('Lewati', { settle: false });
  await kiosk.thanked();
}

async function until(holds) {
  for (let i = 0; i < 60 && !holds(); i++) {
    await kiosk.pass(5000);
  }
  assert.ok(holds());
}

test('starts, asks and thanks without the network, also after a restart', { skip }, async () => {
  const said = service();
  kiosk = await open({ answers: said.answers });
  const { page } = kiosk;
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => (await caches.keys()).length === 1);
  await kiosk.touch('Mulai');
  await page.context().setOffline(true);
  await kiosk.server.close();
  await page.reload();
  await page.waitForSelector('.screen-start');
  await kiosk.pass(450);
  await oneAnswer();
  assert.equal(await kiosk.heading(), 'Terima kasih, Bapak/Ibu');
  const kept = await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0]);
    return (await cache.keys()).map(({ url }) => new URL(url).pathname);
  });
  assert.ok(kept.every((path) => path === '/survei' || path.startsWith('/kiosk/')), String(kept));
});

test('answers of a closed browser wait, and two tabs that send them count each once', { skip }, async () => {
  const said = service();
  kiosk = await open({ answers: said.answers });
  const { page } = kiosk;
  const first = kiosk.page;
  said.up = false;
  await oneAnswer();
  // Nine more, as the page itself would put them.
  await page.evaluate(async () => {
    const { openStore } = await import('/kiosk/store.js');
    const { newId } = await import('/kiosk/identity.js');
    const store = await openStore();
    const [{ submission }] = (await store.all()).waiting;
    for (let i = 1; i < 10; i++) {
      await store.add({ since: new Date().toISOString(), submission: { ...submission, id: newId() } });
    }
  });
  const context = page.context();
  await first.close();
  assert.equal(said.times.size, 0);
  said.up = true;
  const tabs = [await context.newPage(), await context.newPage()];
  await Promise.all(tabs.map((tab) => tab.goto(`${kiosk.server.origin}/survei`)));
  [kiosk.page] = tabs;
  await until(() => said.times.size === 10);
  await tabs[0].waitForTimeout(500);
  // A tab that is slow or reloads may send one again; the service counts an id once, and that is the promise.
  assert.equal(said.times.size, 10);
  const left = await tabs[0].evaluate(async () => (await (await import('/kiosk/store.js')).openStore()).keys());
  assert.deepEqual(left, []);
});

for (const [what, settings] of Object.entries({
  'without a service worker': { serviceWorkers: 'block' },
  'without IndexedDB': { init: () => Object.defineProperty(window, 'indexedDB', { value: undefined }) },
})) {
  test(`works ${what} as long as the service can be reached`, { skip }, async () => {
    const said = service();
    kiosk = await open({ answers: said.answers, ...settings });
    await oneAnswer();
    await until(() => said.times.size === 1);
    assert.deepEqual(kiosk.complaints, []);
  });
}

test('a resident who walks away is asked first, then everything is wiped and only counted', { skip }, async () => {
  kiosk = await open({ answers: service().answers });
  const { page } = kiosk;
  await kiosk.touch('Mulai');
  await kiosk.choose(2);
  await kiosk.choose(3);
  await kiosk.pass(45000);
  assert.ok(await page.locator('.idle').isVisible());
  assert.ok(!await page.locator('.choice').first().isVisible());
  await page.keyboard.press('3');
  await page.tap('.idle-button');
  assert.ok(!await page.locator('.idle').isVisible());
  assert.match(await page.textContent('.screen-progress'), /2 dari 9/);
  assert.deepEqual(await kiosk.checked(), []);
  await kiosk.pass(45000);
  await kiosk.pass(30500);
  assert.equal(await page.locator('.screen-start').count(), 1);
  await kiosk.pass(450);
  await page.evaluate(() => { window.location.hash = 'petugas'; });
  await page.waitForSelector('.screen-staff .card');
  assert.match(await page.textContent('.screen-staff'), /Pertanyaan 2: 1 kali/);
});

test('staff see how many wait, never what was said, and can save and send them', { skip }, async () => {
  const said = service();
  kiosk = await open({ answers: said.answers, acceptDownloads: true });
  const { page } = kiosk;
  said.up = false;
  await oneAnswer();
  await kiosk.pass(8500);
  await page.waitForSelector('.screen-start');
  assert.match(await page.textContent('.frame-sign'), /^1 belum terkirim sejak \d\d\.\d\d$/);
  await page.tap('.frame-sign');
  await page.waitForSelector('.screen-staff .card');
  assert.ok(!/Sesuai|Kartu Keluarga/.test(await page.textContent('.screen-staff')));
  await kiosk.pass(450);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('button', { hasText: 'Simpan ke berkas' }).tap()]);
  const file = JSON.parse(readFileSync(await download.path(), 'utf8'));
  assert.deepEqual([file.sembilan, file.versi, file.jumlah, file.kiriman.length], ['antrean', 1, 1, 1]);
  said.up = true;
  await page.locator('button', { hasText: 'Kirim sekarang' }).tap();
  await until(() => said.times.size === 1);
});

const LAYANAN = { id: 'c7f5e0b2-1d3a-4e0f-a6b4-93c2d85e7a12', nama: 'Perekaman KTP-el' };
const TOKEN = '0123456789ABCDEFGHJKMNPQRS';

test("a typed code leads to its visit's survey, and the answer carries it", { skip }, async () => {
  const bodies = [];
  const answers = {
    receipt: (code) => (code === 'ABCD2345' ? { status: 200, body: { state: 'belum_diisi', layanan: [LAYANAN] } }
      : { status: 404, body: { state: 'tidak_dikenal', layanan: [] } }),
    submission: (body) => { bodies.push(body); return { status: 201, body: { id: body.id, status: 'kept' } }; },
  };
  kiosk = await open({ answers });
  const { page } = kiosk;
  await kiosk.touch('Punya kode');
  await page.waitForSelector('.screen-code');
  await kiosk.pass(450);
  await page.keyboard.type('ZZZZZZZZ');
  await page.waitForSelector('.screen-notice');
  await kiosk.pass(450);
  await kiosk.touch('Ketik lagi');
  await kiosk.pass(450);
  for (const letter of 'ABCD2345') {
    await page.locator('.code-key', { hasText: letter }).tap();
  }
  await page.waitForSelector('.screen-question');
  await kiosk.pass(450);
  assert.match(await page.textContent('.frame-layanan'), /Perekaman KTP-el/);
  for (let i = 1; i <= 9; i++) {
    await kiosk.choose(3);
  }
  for (let i = 1; i <= 5; i++) {
    await kiosk.touch('Tidak ingin menjawab');
  }
  await kiosk.touch('Lewati', { settle: false });
  await kiosk.thanked();
  assert.deepEqual(bodies.map(({ token, layanan, kanal }) => [token, layanan, kanal]), [['ABCD2345', LAYANAN.id, 'kiosk']]);
});

for (const [state, words] of Object.entries({
  belum_selesai: /setelah layanan selesai/, sudah_diisi: /sudah diisi/, kedaluwarsa: /sudah lewat/, tidak_dikenal: /tidak kami kenal/,
})) {
  test(`a phone is told kindly: ${state}`, { skip }, async () => {
    const receipt = () => ({ status: state === 'tidak_dikenal' ? 404 : 200, body: { state, layanan: [LAYANAN] } });
    kiosk = await open({ width: 390, height: 844, path: `/s/${TOKEN}`, answers: { receipt } });
    assert.match(await kiosk.heading(), words);
    assert.equal(await kiosk.page.textContent('.frame-unit'), 'Kecamatan Contoh');
    assert.deepEqual(kiosk.complaints, []);
  });
}

test('a kiosk accepts a scanned receipt while the service cannot say what it is', { skip }, async () => {
  kiosk = await open({ path: `/s/${TOKEN}`, query: '?kanal=kiosk', answers: { receipt: () => null }, wait: '.screen-layanan' });
  assert.equal(await kiosk.page.locator('.choice').count(), 4);
});

/** A phone with a receipt, on an address that is no secure context, as an office's own network is. */
async function phone(answers, more = {}) {
  const receipt = () => ({ status: 200, body: { state: 'belum_diisi', layanan: [LAYANAN] } });
  kiosk = await open({ width: 390, height: 844, host: 'kantor.test', path: `/s/${TOKEN}`, answers: { receipt, ...answers }, ...more });
  return kiosk.page;
}

async function reloaded(selector) {
  await kiosk.page.reload();
  await kiosk.page.waitForSelector(selector);
  await kiosk.pass(450);
}

test('a phone over plain HTTP goes on after a reload where it was left, and forgets once the answer is kept', { skip }, async () => {
  const said = service();
  const page = await phone(said.answers);
  assert.deepEqual(await page.evaluate(() => [window.isSecureContext, typeof crypto.randomUUID]), [false, 'undefined']);
  await kiosk.touch('Mulai');
  await kiosk.choose(3);
  await kiosk.choose(2);
  await reloaded('.screen-question');
  assert.match(await page.textContent('.screen-progress'), /3 dari 9/);
  await kiosk.touch('Kembali');
  assert.deepEqual(await kiosk.checked(), ['Kurang mudah2']);
  for (let i = 2; i <= 9; i++) {
    await kiosk.choose(3);
  }
  for (let i = 1; i <= 5; i++) {
    await kiosk.touch('Tidak ingin menjawab');
  }
  await page.fill('textarea', 'Antre lama.');
  await reloaded('.screen-saran');
  assert.equal(await page.inputValue('textarea'), 'Antre lama.');
  await kiosk.touch('Kirim', { settle: false });
  await kiosk.thanked();
  await until(() => said.times.size === 1);
  await page.waitForFunction(async () => {
    const store = await (await import('/kiosk/store.js')).openStore();
    return JSON.stringify(await store.note('draf')) === '{}';
  });
  assert.deepEqual(kiosk.complaints, []);
});

test('a phone whose answer still waits says so after a reload, and asks nothing twice', { skip }, async () => {
  const said = service();
  said.up = false;
  const page = await phone(said.answers);
  await kiosk.touch('Mulai');
  for (let i = 1; i <= 9; i++) {
    await kiosk.choose(4);
  }
  for (let i = 1; i <= 5; i++) {
    await kiosk.touch('Tidak ingin menjawab');
  }
  await kiosk.touch('Lewati', { settle: false });
  await kiosk.thanked();
  await reloaded('.screen-thanks');
  assert.match(await page.textContent('main'), /sedang dikirim/);
  said.up = true;
  await until(() => said.times.size === 1);
  await page.waitForFunction(() => /sudah kami terima/.test(document.querySelector('main').textContent));
});

test('a shared screen keeps no draft', { skip }, async () => {
  kiosk = await open({ answers: service().answers });
  await kiosk.touch('Mulai');
  await kiosk.choose(2);
  await kiosk.choose(3);
  await reloaded('.screen-start');
  assert.equal(await kiosk.page.evaluate(async () => (await (await import('/kiosk/store.js')).openStore()).note('draf')), undefined);
});

test('a kiosk goes on with a typed code although somebody has guessed too often', { skip }, async () => {
  kiosk = await open({ answers: { receipt: () => ({ status: 429, body: {} }) } });
  await kiosk.touch('Punya kode');
  await kiosk.page.waitForSelector('.screen-code');
  await kiosk.pass(450);
  await kiosk.page.keyboard.type('ABCD2345');
  await kiosk.page.waitForSelector('.screen-layanan');
});

test('a receipt that is found late does not begin in front of the next resident', { skip }, async () => {
  let reply = null;
  const found = new Promise((resolve) => { reply = resolve; });
  kiosk = await open({ answers: { receipt: () => found } });
  const { page } = kiosk;
  await kiosk.touch('Punya kode');
  await page.waitForSelector('.screen-code');
  await kiosk.pass(450);
  await page.keyboard.type('ABCD2345');
  await kiosk.touch('Ke awal');
  await page.waitForSelector('.screen-start');
  const told = page.waitForResponse('**/api/v1/receipts/**');
  reply({ status: 200, body: { state: 'belum_diisi', layanan: [LAYANAN] } });
  await (await told).finished();
  await page.waitForTimeout(200);
  assert.equal(await page.locator('.screen-start').count(), 1);
});

const TABLET = {
  pin: { salt: '73616c7473616c7473616c7473616c74', hash: 'd5d1c0b9', rounds: 1000 },
};

/** The contract's kit with more about the tablet. */
function kitWith(tablet) {
  const { response } = JSON.parse(readFileSync(new URL('contract.json', import.meta.url), 'utf8')).kiosk;
  return { kiosk: () => ({ status: 200, body: { ...response, tablet } }) };
}

test('a wrong PIN keeps the staff screen shut, and waits longer each time, also after a reload', { skip }, async () => {
  kiosk = await open({ answers: kitWith(TABLET), host: 'kantor.test' });
  const { page } = kiosk;
  const tries = async (count) => {
    await page.evaluate(() => { window.location.hash = 'petugas'; });
    await page.waitForSelector('.pin-keys');
    await kiosk.pass(450);
    for (let i = 0; i < count; i++) {
      for (const digit of '1234') {
        await page.locator('.code-key', { hasText: digit }).tap();
      }
      await page.locator('button', { hasText: 'Buka' }).tap();
      await page.waitForFunction(() => document.querySelector('.code-boxes').textContent === '·');
      await kiosk.pass(10);
    }
    return page.textContent('main [role=status]');
  };
  assert.match(await tries(3), /PIN salah/);
  assert.match(await tries(1), /Tunggu/);
  await page.reload();
  await page.waitForSelector('.screen-start');
  assert.match(await tries(1), /Tunggu/);
  assert.equal(await page.locator('.screen-staff').count(), 0);
});

test('without a PIN the staff screen opens and says that one is missing', { skip }, async () => {
  kiosk = await open({ answers: kitWith({}) });
  await kiosk.page.evaluate(() => { window.location.hash = 'petugas'; });
  await kiosk.page.waitForSelector('.screen-staff .card');
  assert.match(await kiosk.page.textContent('.staff-missing'), /PIN layar petugas belum dipasang/);
});

test('refused answers can be cleared only once they are in a file, and after a question', { skip }, async () => {
  const refuse = ({ id }) => ({ status: 422, body: { id, status: 'refused' } });
  kiosk = await open({ answers: { submission: refuse }, acceptDownloads: true });
  const { page } = kiosk;
  await oneAnswer();
  await kiosk.pass(31000);
  await page.evaluate(() => { window.location.hash = 'petugas'; });
  await page.waitForSelector('.screen-staff .card');
  await kiosk.pass(450);
  assert.equal(await page.locator('.staff-sure button').count(), 0);
  await Promise.all([page.waitForEvent('download'), page.locator('button', { hasText: 'Simpan ke berkas' }).tap()]);
  await page.locator('button', { hasText: 'Hapus 1 jawaban' }).tap();
  await page.locator('button', { hasText: 'Ya, hapus' }).tap();
  await page.waitForFunction(() => document.querySelectorAll('.staff-count')[1].textContent === '0');
});

test('outside the service hours the screen sleeps, one touch wakes it, and a survey is never covered', { skip }, async () => {
  const closed = { hours: { opens: '07:30', closes: '07:31', days: [1], zone: 'Asia/Jakarta' } };
  kiosk = await open({ answers: kitWith(closed) });
  const { page } = kiosk;
  const asleep = () => page.locator('.sleep').isVisible();
  await kiosk.pass(60000);
  assert.equal(await asleep(), false);
  await kiosk.pass(90000);
  assert.equal(await asleep(), true);
  await page.locator('.sleep').tap();
  assert.equal(await asleep(), false);
  await kiosk.pass(450);
  await kiosk.touch('Mulai');
  await page.waitForSelector('.screen-layanan');
  await kiosk.pass(44000);
  assert.equal(await asleep(), false);
});
