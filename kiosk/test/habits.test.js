// What every shipped file of the kiosk keeps to: small, safe, and known to browsers of 2020.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('..', import.meta.url);
const list = (folder, ending) => readdirSync(new URL(folder, root)).filter((name) => name.endsWith(ending)).map((name) => folder + name);
const source = (path) => readFileSync(new URL(path, root), 'utf8');
const code = (path) => source(path).replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

const scripts = [...list('./', '.js'), ...list('screens/', '.js'), ...list('staff/', '.js')];
const styles = list('styles/', '.css');

// Chrome 80 came with many tablets that offices still use and that will never be updated.
const TOO_NEW_JS = [
  /\.replaceAll\(/, /\.replaceChildren\(/, /\.at\(/, /structuredClone/, /AbortSignal\./, /\?\?=|\|\|=|&&=/,
  /^\s*(?:async\s+)?#\w+\(/m, /static\s*\{/, /Object\.hasOwn/,
];
const TOO_NEW_CSS = [/:has\(/, /:is\(/, /:where\(/, /@container/, /@layer/, /^\s*aspect-ratio:/m, /\binset:/, /^\s*&/m, /(?:margin|padding)-(?:inline|block):/];
const UNSAFE = [/innerHTML/, /outerHTML/, /insertAdjacentHTML/, /document\.write/, /\beval\(/, /setAttribute\('style'/, /localStorage|sessionStorage|document\.cookie/];

for (const path of scripts) {
  test(`${path} is small, safe and runs on old tablets`, () => {
    assert.ok(source(path).split('\n').length <= 130, 'longer than 130 lines: stop and look');
    [...TOO_NEW_JS, ...UNSAFE].forEach((pattern) => assert.doesNotMatch(code(path), pattern));
  });
}

for (const path of styles) {
  test(`${path} is understood by old tablets and fetches nothing from elsewhere`, () => {
    const css = code(path);
    TOO_NEW_CSS.forEach((pattern) => assert.doesNotMatch(css, pattern));
    assert.doesNotMatch(css, /https?:|@import|data:/);
    for (const [rule] of css.matchAll(/\{[^{}]*display: (?:inline-)?flex;[^{}]*\}/g)) {
      assert.doesNotMatch(rule, /\bgap:/, 'gap in a flex box came later than gap in a grid');
    }
  });
}

test('the service worker keeps every shipped file, so that no screen is missing without a network', () => {
  const kept = [...source('sw.js').matchAll(/^ {2}'(\/kiosk\/[^']+)',$/gm)].map(([, path]) => path.slice(7));
  const shipped = [...scripts, ...styles].map((path) => path.replace('./', '')).filter((path) => path !== 'sw.js');
  assert.deepEqual(kept.filter((path) => /^(?!vendor).*(js|css)$/.test(path)).sort(), shipped.sort());
});

test('only tokens.css knows a colour', () => {
  for (const path of styles.filter((name) => !name.endsWith('tokens.css'))) {
    const found = code(path).replace(/@media print[\s\S]*/, '').match(/#[0-9a-f]{3,8}\b/gi) || [];
    assert.deepEqual(found, [], path);
  }
});

test('what residents read stands in text.js alone', () => {
  for (const path of scripts.filter((name) => !name.endsWith('/text.js'))) {
    const quoted = [...code(path).matchAll(/'([^'\n]*)'/g)].map(([, words]) => words);
    assert.deepEqual(quoted.filter((words) => /\b(Bapak|Terima|Silakan|Mohon|Kembali|Pertanyaan|Jawaban|Maaf)\b/.test(words)), [], path);
  }
});

test('the page has no script, style or event of its own, so that the policy can be strict', () => {
  const page = source('index.html');
  assert.doesNotMatch(page, /<style|style="|\son\w+="|<script(?![^>]*src=)/);
  assert.doesNotMatch(page, /https?:/);
});
