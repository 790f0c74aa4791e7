// The clock of the office decides when a tablet sleeps, not the tablet's own zone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOpen } from '../hours.js';

const hours = { opens: '07:30', closes: '16:00', days: [1, 2, 3, 4, 5], zone: 'Asia/Jayapura' };

for (const [when, open] of [
  ['2026-11-23T07:29:59+09:00', false], ['2026-11-23T07:30:00+09:00', true], ['2026-11-23T15:59:59+09:00', true],
  ['2026-11-23T16:00:00+09:00', false], ['2026-11-22T10:00:00+09:00', false], ['2026-11-27T10:00:00+09:00', true],
  ['2026-11-24T00:10:00+09:00', false],
]) {
  test(`${when} is ${open ? 'open' : 'closed'}`, () => assert.equal(isOpen(hours, new Date(when)), open));
}

test('without hours a tablet never sleeps', () => assert.ok(isOpen(undefined)));
