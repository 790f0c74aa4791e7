// A real Chromium in front of serve.js, with a clock of its own: a survey takes seconds, not minutes.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { serve } from './serve.js';

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const QUIET = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // A name that is not localhost, so that plain HTTP is no secure context.
  '--host-resolver-rules=MAP kantor.test 127.0.0.1',
];

export const browserPath = PLACES.find((place) => place && existsSync(place));

let browser = null;

export async function open({ width = 1280, height = 800, answers = {}, query = '', wait = 'h1', path = '/survei', init = null, host = '127.0.0.1', ...more } = {}) {
  browser = browser || await chromium.launch({ executablePath: browserPath, args: QUIET });
  const server = await serve(0, answers);
  const context = await browser.newContext({ viewport: { width, height }, hasTouch: true, ...more });
  if (init) {
    await context.addInitScript(init);
  }
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // A refused policy is an error here; a failed request is what some tests are about.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(message.text());
    }
  });
  await page.clock.install();
  await page.goto(`${server.origin.replace('127.0.0.1', host)}${path}${query}`);
  await page.waitForSelector(wait);
  const kiosk = new Kiosk(page, server, complaints);
  await kiosk.pass(450);
  return kiosk;
}

export async function close() {
  if (browser) {
    await browser.close();
  }
}

/** What a resident can do and see. */
class Kiosk {
  constructor(page, server, complaints) {
    Object.assign(this, { page, server, complaints });
  }

  heading() {
    return this.page.textContent('h1');
  }

  pass(milliseconds) {
    return this.page.clock.runFor(milliseconds);
  }

  /** Touches a button or card by its words and lets the screen change. */
  async touch(words, { settle = true } = {}) {
    await this.page.locator('button', { hasText: words }).first().tap();
    if (settle) {
      await this.pass(1050);
    }
  }

  /** Touches the card at this place, counted from 1. */
  async choose(place) {
    await this.page.locator('.choice').nth(place - 1).tap();
    await this.pass(1050);
  }

  checked() {
    return this.page.locator('.choice[aria-checked="true"]').allTextContents();
  }

  /** Up to the saran: the second layanan, "3" everywhere, nothing about oneself. */
  async answerAll(visit = async () => {}) {
    await visit('start');
    await this.touch('Mulai');
    await visit('layanan');
    await this.choose(2);
    for (let i = 1; i <= 9; i++) {
      await visit(`question ${i}`);
      await this.choose(3);
    }
    for (let i = 1; i <= 5; i++) {
      await visit(`profil ${i}`);
      await this.touch('Tidak ingin menjawab');
    }
    await visit('saran');
  }

  async thanked() {
    for (let i = 0; i < 20 && await this.page.locator('.screen-thanks').count() === 0; i++) {
      await this.pass(500);
    }
    await this.page.waitForSelector('.screen-thanks', { timeout: 2000 });
  }

  async end() {
    await this.page.context().close();
    await this.server.close();
  }
}
