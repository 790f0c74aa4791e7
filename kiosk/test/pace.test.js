// How long answering took, and when nobody can tell.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Pace } from '../pace.js';

/** A pace with a clock that the test moves. */
function paceAt() {
  const time = { now: 5000 };
  return { time, pace: new Pace(() => time.now) };
}
const EMPTY = { jawaban: {} };
const SOME = { jawaban: { p1: '3' } };

test('counts whole seconds from the first question to sending, whatever is touched meanwhile', () => {
  const { time, pace } = paceAt();
  pace.follow('start', EMPTY);
  time.now += 60000;
  pace.follow('layanan', EMPTY);
  pace.follow('question', EMPTY);
  time.now += 20400;
  pace.follow('question', SOME);
  pace.follow('saran', SOME);
  time.now += 5000;
  assert.deepEqual(pace.told(), { durationSeconds: 25 });
});

test('begins anew with the next respondent, and after a way back to the start', () => {
  const { time, pace } = paceAt();
  pace.follow('question', EMPTY);
  time.now += 90000;
  pace.follow('thanks', EMPTY);
  pace.follow('start', EMPTY);
  pace.follow('question', EMPTY);
  time.now += 12000;
  assert.deepEqual(pace.told(), { durationSeconds: 12 });
});

test('tells nothing of an answer that was begun before the page was loaded', () => {
  const { time, pace } = paceAt();
  pace.follow('question', SOME);
  time.now += 3000;
  assert.deepEqual(pace.told(), {});
});

test('counts no further than an hour', () => {
  const { time, pace } = paceAt();
  pace.follow('question', EMPTY);
  time.now += 86400000;
  assert.deepEqual(pace.told(), { durationSeconds: 3600 });
});
