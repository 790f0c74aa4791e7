// The whole survey as a resident meets it, on the tablet and on the telephone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, test } from 'node:test';
import { browserPath, close, open } from './browser.js';
import { AXE, measure, violations } from './look.js';

const skip = browserPath ? false : 'no Chromium found; set CHROMIUM';

let kiosk = null;
const show = async (settings) => { kiosk = await open(settings); return kiosk; };

afterEach(async () => {
  if (kiosk) {
    const { complaints } = kiosk;
    await kiosk.end();
    kiosk = null;
    assert.deepEqual(complaints, []);
  }
});
after(close);

test('a resident answers everything, is thanked, and leaves nothing behind', { skip }, async () => {
  const { page, server } = await show();
  await kiosk.touch('Mulai');
  await kiosk.touch('Kartu Keluarga');
  for (let i = 1; i <= 9; i++) {
    assert.match(await page.textContent('.screen-progress'), new RegExp(`Pertanyaan ${i} dari 9`));
    assert.deepEqual(await kiosk.checked(), []);
    await kiosk.choose((i % 4) + 1);
  }
  for (const words of ['Perempuan', '35–44 tahun', 'Tidak ingin menjawab', 'Petani/nelayan', 'Tidak ingin menjawab']) {
    await kiosk.touch(words);
  }
  await kiosk.touch('Petugas ramah, terima kasih.', { settle: false });
  await page.fill('textarea', `${await page.inputValue('textarea')} Antre lama.`);
  await page.locator('label', { hasText: 'Keluarga' }).tap();
  await kiosk.touch('Kirim', { settle: false });
  await page.waitForSelector('.screen-thanks');
  assert.equal(await kiosk.heading(), 'Terima kasih, Bapak/Ibu');

  const [{ id, answeredAt, deviceSentAt, durationSeconds, ...body }] = [...server.kept.values()];
  assert.match(id, /^[0-9a-f-]{36}$/);
  assert.match(`${answeredAt} ${deviceSentAt}`, /^\S+Z \S+Z$/);
  assert.ok(Number.isInteger(durationSeconds) && durationSeconds >= 0, `took ${durationSeconds} seconds`);
  assert.deepEqual(body.jawaban.map(({ pilihan }) => pilihan), ['2', '3', '4', '1', '2', '3', '4', '1', '2']);
  assert.deepEqual(body.profil, { jenis_kelamin: 'P', usia: '35-44', pekerjaan: 'tani' });
  assert.equal(body.saran, 'Petugas ramah, terima kasih. Antre lama.');
  assert.deepEqual([body.dibantu, body.kanal, body.loket], ['keluarga', 'kiosk', null]);

  await kiosk.pass(8500);
  assert.equal(await kiosk.heading(), 'Bagaimana pelayanan kami hari ini?');
  await kiosk.answerAll();
  assert.equal(await page.inputValue('textarea'), '');
  assert.ok(await page.isChecked('input[value="tidak"]'));
});

test('the way back shows the earlier choice, and a late tap does not answer the next question', { skip }, async () => {
  const { page } = await show({ query: '?layanan=b1d0a7de-52a4-4c55-8d7c-0c9f6a3e2f41' });
  await kiosk.touch('Mulai');
  await page.locator('.choice').nth(1).tap();
  assert.deepEqual(await kiosk.checked(), ['Kurang sesuai2']);
  await kiosk.pass(650);
  assert.match(await page.textContent('.screen-progress'), /2 dari 9/);
  await page.locator('.choice').nth(3).tap();
  assert.deepEqual(await kiosk.checked(), []);
  await kiosk.pass(450);
  await kiosk.touch('Kembali');
  assert.deepEqual(await kiosk.checked(), ['Kurang sesuai2']);
});

test('digits choose, arrows walk without choosing, and the focus follows the screen', { skip }, async () => {
  const { page } = await show();
  const focused = () => page.evaluate(() => document.activeElement.textContent);
  await kiosk.touch('Mulai');
  await page.keyboard.press('2');
  await kiosk.pass(1050);
  assert.equal(await focused(), await kiosk.heading());
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  assert.equal(await focused(), 'Kurang sesuai2');
  assert.deepEqual(await kiosk.checked(), []);
  await page.keyboard.press('Space');
  await kiosk.pass(1050);
  await page.keyboard.press('4');
  await kiosk.pass(1050);
  assert.match(await page.textContent('.screen-progress'), /3 dari 9/);
});

test('a resident waits kindly while the service cannot be reached, and the screen recovers by itself', { skip }, async () => {
  let up = false;
  const answers = { kiosk: () => (up ? { status: 200, body: kit() } : null) };
  const { page } = await show({ answers });
  assert.equal(await kiosk.heading(), 'Sebentar, ya');
  up = true;
  await kiosk.pass(6000);
  await page.waitForSelector('.screen-start');
});

test('a refusal is told kindly and without anything technical', { skip }, async () => {
  const refuse = ({ id }) => ({ status: 422, body: { id, status: 'refused', reasons: [{ field: 'layanan', message: 'invalid value' }] } });
  const { page } = await show({ answers: { submission: refuse } });
  await kiosk.answerAll();
  await kiosk.touch('Lewati', { settle: false });
  await page.waitForSelector('.screen-thanks');
  assert.match(await kiosk.heading(), /^Maaf/);
  assert.ok(!/invalid|422|layanan ini/i.test(await page.textContent('main')));
  await kiosk.pass(500);
  await kiosk.touch('Ke awal');
  assert.equal(await page.locator('.screen-start').count(), 1);
});

test('without an acknowledgement the resident is thanked after a while and the answer waits for the service', { skip }, async () => {
  let up = false;
  const kept = [];
  const submission = (body) => up && kept.push(body.id) && { status: 201, body: { id: body.id, status: 'kept' } } || null;
  const { page } = await show({ answers: { submission } });
  await kiosk.answerAll();
  await kiosk.touch('Lewati', { settle: false });
  await kiosk.pass(4100);
  await page.waitForSelector('.screen-thanks');
  up = true;
  for (let i = 0; i < 20 && kept.length === 0; i++) {
    await kiosk.pass(2000);
  }
  assert.equal(kept.length, 1);
});

test("one's own phone is not led back to the start", { skip }, async () => {
  const { page } = await show({ width: 390, height: 844, query: '?kanal=hp' });
  await kiosk.answerAll();
  await kiosk.touch('Lewati', { settle: false });
  await page.waitForSelector('.screen-thanks');
  await kiosk.pass(60000);
  assert.match(await page.textContent('main'), /boleh ditutup/);
});

test('A+ makes the letters larger twice, and the next resident finds them as they were', { skip }, async () => {
  const { page } = await show();
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('h1')).fontSize));
  const before = await size();
  await page.tap('.frame-size');
  const larger = await size();
  await page.tap('.frame-size');
  assert.ok(before < larger && larger < await size());
  await kiosk.answerAll(async (name) => {
    const { over } = await page.evaluate(measure);
    assert.ok(over <= 0, `${name} is ${over} px too high with the largest letters`);
  });
  await kiosk.touch('Lewati', { settle: false });
  await page.waitForSelector('.screen-thanks');
  await kiosk.pass(8500);
  assert.equal(await size(), before);
});

for (const [width, height, axe] of [[1280, 800, true], [1024, 600, true], [1920, 1080], [390, 844], [360, 640, true]]) {
  test(`every screen ${axe ? 'is accessible and ' : ''}fits at ${width}×${height}`, { skip }, async () => {
    const { page } = await show({ width, height });
    await page.evaluate(AXE);
    const visit = async (name) => {
      assert.deepEqual(axe ? await violations(page) : [], [], name);
      const { over, side, least } = await page.evaluate(measure);
      assert.ok(side <= 0, `${name} is ${side} px too wide`);
      if (name.startsWith('question')) {
        assert.ok(over <= 0, `${name} is ${over} px too high`);
        assert.ok(least >= (width > 1000 ? 120 : 56), `${name}: a card of ${least} px`);
      }
    };
    await kiosk.answerAll(visit);
    await kiosk.touch('Kirim', { settle: false });
    await page.waitForSelector('.screen-thanks');
    await visit('thanks');
  });
}

function kit() {
  return JSON.parse(readFileSync(new URL('contract.json', import.meta.url), 'utf8')).kiosk.response;
}
