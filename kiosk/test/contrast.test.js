// Measures the colours of tokens.css instead of trusting the eye of whoever changed them last.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const [lightCss, darkCss] = css.split('@media screen and (prefers-color-scheme: dark)');
const light = colours(lightCss);
const dark = { ...light, ...colours(darkCss) };

// WCAG 2.2: 7:1 is AAA for text, 4.5:1 AA for text, 3:1 AA for edges and drawings that carry meaning.
const RESIDENT = [
  ['ink', 'paper'], ['ink', 'surface'], ['ink', 'sunken'], ['ink', 'main-tint'], ['ink', 'accent-tint'],
  ['ink-soft', 'paper'], ['ink-soft', 'surface'], ['ink-soft', 'sunken'], ['ink-soft', 'main-tint'],
  ['main', 'paper'], ['main', 'surface'], ['main', 'main-tint'], ['on-main', 'main'],
  ['on-main', 'main-strong'], ['accent-ink', 'accent-tint'], ['bad', 'surface'], ['bad', 'bad-tint'],
];
const OFFICE = [
  ...RESIDENT, ['ink', 'accent-mark'], ['good', 'surface'], ['good', 'paper'], ['good', 'good-tint'], ['bad', 'paper'],
  ['ink', 'good-tint'], ['ink', 'bad-tint'], ['accent-ink', 'paper'],
  ['on-mutu', 'mutu-a'], ['on-mutu', 'mutu-b'], ['on-mutu', 'mutu-c'], ['on-mutu', 'mutu-d'],
];
const EDGES = [
  ['line-strong', 'surface'], ['line-strong', 'paper'], ['main', 'main-tint'], ['main', 'sunken'],
  ...['a', 'b', 'c', 'd'].flatMap((m) => [[`mutu-${m}`, 'surface'], [`mutu-${m}`, 'sunken'], [`mutu-${m}`, `mutu-${m}-tint`]]),
];

test('residents read everything at 7:1 or more', () => everyPair(light, RESIDENT, 7));
test('the office reads everything at 4.5:1 or more by day', () => everyPair(light, OFFICE, 4.5));
test('the office reads everything at 4.5:1 or more in the dark scheme', () => everyPair(dark, OFFICE, 4.5));
test('edges and faces stand out at 3:1 or more by day', () => everyPair(light, EDGES, 3));
test('edges and bars stand out at 3:1 or more in the dark scheme', () => everyPair(dark, EDGES, 3));

// Machado, Oliveira and Fernandes (2009), full severity, on linear RGB.
const EYES = {
  ordinary: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

for (const [scheme, values] of Object.entries({ light, dark })) {
  for (const [eyes, matrix] of Object.entries(EYES)) {
    test(`mutu A to D stay apart for eyes with ${eyes}, ${scheme}`, () => {
      const seen = ['a', 'b', 'c', 'd'].map((m) => lab(times(matrix, linear(values[`mutu-${m}`]))));
      for (let i = 0; i < seen.length; i++) {
        for (let j = i + 1; j < seen.length; j++) {
          const apart = Math.hypot(...seen[i].map((v, k) => v - seen[j][k]));
          // CIE76; about 2.3 is just noticeable, 15 is plain to see on neighbouring bars.
          assert.ok(apart >= 15, `mutu ${'ABCD'[i]} and ${'ABCD'[j]}: ${apart.toFixed(1)}`);
        }
      }
    });
  }
}

function everyPair(values, pairs, least) {
  const failed = pairs
    .map(([front, back]) => [front, back, contrast(values[front], values[back])])
    .filter(([, , ratio]) => !(ratio >= least))
    .map(([front, back, ratio]) => `${front} on ${back}: ${ratio.toFixed(2)}`);
  assert.deepEqual(failed, []);
}

function colours(text) {
  const found = text.matchAll(/--(?:color-)?([a-z-]+):\s*(#[0-9a-f]{6});/g);
  return Object.fromEntries([...found].map(([, name, value]) => [name, value]));
}

function contrast(front, back) {
  const [dim, bright] = [luminance(front), luminance(back)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex) {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(hex) {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
}

function times(matrix, rgb) {
  return matrix.map((row) => Math.min(1, Math.max(0, row.reduce((sum, k, i) => sum + k * rgb[i], 0))));
}

function lab([r, g, b]) {
  const f = (t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
