// The same measures as for the ordinary survey, where a screen is fuller or seldom seen: with a voice, in the
// second language, the PIN, the sleep, the notices, the warning, what staff see.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, test } from 'node:test';
import { browserPath, close, open } from './browser.js';
import { AXE, measure, violations } from './look.js';

const skip = browserPath ? false : 'no Chromium found; set CHROMIUM';
const TABLET = {
  bahasa: [{ kode: 'jv', nama: 'Basa Jawi' }],
  suara: [],
  pin: { salt: '73616c7473616c7473616c7473616c74', hash: 'd5d1c0b9', rounds: 1000 },
};

let kiosk = null;
afterEach(async () => {
  if (kiosk) {
    const { complaints } = kiosk;
    await kiosk.end();
    kiosk = null;
    assert.deepEqual(complaints, []);
  }
});
after(close);

function answers(tablet) {
  const { response } = JSON.parse(readFileSync(new URL('contract.json', import.meta.url), 'utf8')).kiosk;
  return { kiosk: () => ({ status: 200, body: { ...response, tablet } }) };
}

/** A voice of the device that notes what it says, and says it at once. */
function voice() {
  window.heard = [];
  const speak = (said) => {
    window.heard.push(said.text);
    Promise.resolve().then(() => said.dispatchEvent(new Event('end')));
  };
  const getVoices = () => ['id-ID', 'jv-ID'].map((lang) => ({ lang, name: lang }));
  Object.defineProperty(window, 'speechSynthesis', { value: { getVoices, speak, cancel() {} } });
  window.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(words) {
      super();
      this.text = words;
    }
  };
}

/** `most`: how much of it may lie below the edge. */
async function looks(name, most = 0) {
  const { page } = kiosk;
  if (!await page.evaluate(() => Boolean(window.axe))) {
    await page.evaluate(AXE);
  }
  assert.deepEqual(await violations(page), [], name);
  await fits(name, most);
}

async function fits(name, most = 0) {
  const { over, side } = await kiosk.page.evaluate(measure);
  assert.ok(side <= 0, `${name} is ${side} px too wide`);
  assert.ok(over <= most, `${name} is ${over} px too high`);
  const cut = await kiosk.page.evaluate(() => [...document.querySelectorAll('.choice')].filter((card) => {
    const box = card.getBoundingClientRect();
    const foot = document.querySelector('.frame-foot').getBoundingClientRect();
    return card.scrollWidth > card.clientWidth + 1 || card.scrollHeight > card.clientHeight + 1 || box.bottom > foot.top + 1;
  }).map((card) => card.textContent));
  assert.deepEqual(cut, [], `${name} is cut off`);
}

for (const language of ['id', 'jv']) {
  for (const [width, height, axe] of [[360, 640, true], [1024, 600, true], [1280, 800], [1920, 1080]]) {
    test(`with a voice every screen ${axe ? 'is accessible and ' : ''}fits at ${width}×${height}, in ${language}`, { skip }, async () => {
      kiosk = await open({ width, height, answers: answers(TABLET), init: voice });
      const { page } = kiosk;
      const phone = width < 500;
      if (language === 'jv') {
        await kiosk.touch('Basa Jawi', { settle: false });
        await page.waitForSelector('html[lang=jv]');
        await kiosk.pass(1050);
      }
      const look = axe ? looks : fits;
      await look('start', phone ? 16 : 0);
      await page.locator('.start-button').tap();
      await kiosk.pass(1050);
      await look('layanan');
      await kiosk.choose(2);
      for (let i = 1; i <= 9; i++) {
        assert.equal(await page.locator('.speaker').count(), 5);
        await look(`question ${i}`, phone && language === 'jv' ? 60 : 0);
        await kiosk.choose(3);
      }
      for (let i = 1; i <= 5; i++) {
        await look(`profil ${i}`, phone ? 24 : 0);
        await page.locator('.choice').last().tap();
        await kiosk.pass(1050);
      }
      // What ends the page lies over its text field until one scrolls.
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await look('saran', phone ? 400 : 0);
      await kiosk.pass(91000);
      await page.waitForSelector('.idle:not([hidden])');
      await look('idle', phone ? 400 : 0);
    });
  }
}

test('every question and every choice can be heard, and the warning too', { skip }, async () => {
  kiosk = await open({ answers: answers(TABLET), init: voice });
  const { page } = kiosk;
  const heard = async () => {
    await page.locator('.heading-spoken .speaker').tap();
    await page.waitForTimeout(50);
    return page.evaluate(() => window.heard.splice(0));
  };
  const cards = () => page.locator('.choice .choice-text').allTextContents();
  await kiosk.touch('Mulai');
  assert.deepEqual(await heard(), [await kiosk.heading(), ...await cards()]);
  await kiosk.choose(2);
  for (let i = 1; i <= 9; i++) {
    assert.deepEqual(await heard(), [await kiosk.heading()]);
    await page.locator('.choice-cell .speaker').nth(3).tap();
    assert.deepEqual(await page.evaluate(() => window.heard.splice(0)), [(await cards())[3]]);
    await kiosk.choose(3);
  }
  for (let i = 1; i <= 5; i++) {
    const said = await heard();
    assert.equal(said[0], await kiosk.heading());
    assert.deepEqual(said.slice(2), await cards());
    assert.equal(await page.locator('.spoken').count(), 0);
    await kiosk.touch('Tidak ingin menjawab');
  }
  const said = await heard();
  assert.equal(said[0], await kiosk.heading());
  assert.ok(['Petugas ramah, terima kasih.', 'Apakah Bapak/Ibu dibantu mengisi?', 'Keluarga'].every((words) => said.includes(words)), String(said));
  // Whoever listened so far hears the warning without asking.
  await kiosk.pass(91000);
  await page.waitForSelector('.idle:not([hidden])');
  const warned = ['Apakah Bapak/Ibu masih di sini?', 'Ya, lanjutkan'];
  assert.deepEqual((await page.evaluate(() => window.heard.splice(0))).filter((words) => warned.includes(words)), warned);
  await page.tap('.idle .speaker');
  await page.waitForTimeout(50);
  assert.equal((await page.evaluate(() => window.heard.splice(0))).length, 3);
  assert.ok(await page.isVisible('.idle'));
  await kiosk.pass(31000);
  await page.waitForSelector('.screen-start');
});

for (const [width, height] of [[360, 640], [1024, 600]]) {
  test(`the PIN, what staff see and the sleep are accessible and fit at ${width}×${height}`, { skip }, async () => {
    kiosk = await open({ width, height, answers: answers(TABLET) });
    await kiosk.page.evaluate(() => { window.location.hash = 'petugas'; });
    await kiosk.page.waitForSelector('.pin-keys');
    await kiosk.pass(450);
    await looks('PIN');
    await kiosk.end();
    const closed = { opens: '00:00', closes: '00:00', days: [1], zone: 'Asia/Jakarta' };
    kiosk = await open({ width, height, answers: answers({ hours: closed }) });
    await kiosk.page.evaluate(() => { window.location.hash = 'petugas'; });
    await kiosk.page.waitForSelector('.screen-staff .card');
    await kiosk.pass(450);
    await looks('staff', width < 500 ? 2000 : 0);
    await kiosk.touch('Ke awal');
    await kiosk.pass(150000);
    await kiosk.page.waitForSelector('.sleep:not([hidden])');
    await looks('sleep', 100);
  });

  test(`each notice about a receipt is accessible and fits at ${width}×${height}`, { skip }, async () => {
    for (const state of ['belum_selesai', 'sudah_diisi', 'kedaluwarsa', 'tidak_dikenal']) {
      const receipt = () => ({ status: 200, body: { state, layanan: [] } });
      kiosk = await open({ width, height, answers: { receipt }, path: '/s/ABCDEFGHJK', query: '?kanal=kiosk', wait: '.screen-notice' });
      await looks(state);
      await kiosk.end();
    }
    kiosk = null;
  });
}
