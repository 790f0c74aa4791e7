// The outbox against a real server on a real socket: nothing is forgotten before it is named.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, test } from 'node:test';
import { newId } from '../identity.js';
import { MemoryStore } from '../memory.js';
import { Outbox } from '../outbox.js';
import { compose } from '../submission.js';
import { serve } from './serve.js';

const { request, responses } = JSON.parse(readFileSync(new URL('contract.json', import.meta.url), 'utf8')).submission;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

let server = null;
afterEach(() => server && server.close());

/** Says one thing after another, then keeps answering as the service does. */
async function outboxAgainst(...said) {
  const seen = [];
  const kept = new Map();
  server = await serve(0, {
    submission: (body) => {
      seen.push(body);
      const next = said.shift();
      if (next !== undefined) {
        return typeof next === 'function' ? next(body) : next;
      }
      kept.set(body.id, body);
      return { status: 201, body: { id: body.id, status: 'kept' } };
    },
  });
  return { outbox: new Outbox(new MemoryStore(), { url: `${server.origin}/api/v1/submissions`, firstWait: 5 }), seen, kept };
}

/** What the service says about this answer at last. */
const told = async (outbox, submission) => (await outbox.put(submission)).outcome;
const answer = (id = request.id) => ({ ...request, id, deviceSentAt: undefined });

test('sends the body of the contract and forgets it after the acknowledgement', async () => {
  const { outbox, seen } = await outboxAgainst(responses.kept);
  const { id, answeredAt, deviceSentAt, ...result } = request;
  const outcome = await told(outbox, compose(result, { id, now: new Date('2026-11-21T03:04:05.678Z') }));
  assert.equal(outcome, 'kept');
  assert.equal(outbox.counts.waiting, 0);
  assert.deepEqual(Object.keys(seen[0]).sort(), Object.keys(request).sort());
  assert.equal(seen[0].answeredAt, '2026-11-21T03:04:05Z');
  assert.match(seen[0].deviceSentAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
});

test('takes "already" for an acknowledgement, so that a lost reply does no harm', async () => {
  const { outbox, seen } = await outboxAgainst(null, responses.already);
  assert.equal(await told(outbox, answer()), 'kept');
  assert.equal(seen.length, 2);
  assert.equal(seen[0].id, seen[1].id);
});

const NOT_AN_ACKNOWLEDGEMENT = {
  'a hung-up line': null,
  'a fault of the service': { status: 500, body: { message: 'x' } },
  'a busy service': { status: 503, body: {}, headers: { 'retry-after': '0' } },
  'the friendly page of a hotspot': { status: 200, content: '<h1>Selamat datang</h1>', type: 'text/html' },
  'an acknowledgement of another answer': { status: 201, body: { id: 'another', status: 'kept' } },
  'a yes without a word about keeping': { status: 200, body: { id: request.id } },
  'a refusal that names nothing': { status: 422, body: { message: 'x' } },
  'an empty yes': { status: 204, content: ' ' },
  null: { status: 200, content: 'null' },
};

for (const [what, reply] of Object.entries(NOT_AN_ACKNOWLEDGEMENT)) {
  test(`keeps the answer and tries again after ${what}`, async () => {
    const { outbox, seen, kept } = await outboxAgainst(() => {
      assert.equal(outbox.counts.waiting, 1);
      return reply;
    });
    assert.equal(await told(outbox, answer()), 'kept');
    assert.equal(seen.length, 2);
    assert.ok(kept.has(request.id));
    assert.equal(outbox.counts.waiting, 0);
  });
}

test('forgets what the service holds for staff, because it is kept there', async () => {
  const { outbox, seen } = await outboxAgainst(({ id }) => ({ status: 202, body: { id, status: 'held' } }));
  assert.equal(await told(outbox, answer()), 'kept');
  assert.deepEqual([seen.length, outbox.counts.waiting, outbox.counts.refused], [1, 0, 0]);
});

test('keeps what was refused apart, and sends it again when staff ask', async () => {
  const { outbox, kept } = await outboxAgainst(responses.refused);
  await told(outbox, answer());
  assert.deepEqual([outbox.counts.waiting, outbox.counts.refused], [0, 1]);
  assert.equal((await outbox.all()).refused[0].status, 422);
  await outbox.retry();
  while (outbox.counts.waiting > 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  assert.ok(kept.has(request.id));
  assert.equal(outbox.counts.refused, 0);
});

test('keeps in memory what the device does not take', async () => {
  const { kept } = await outboxAgainst();
  const full = Object.assign(new MemoryStore(), { add: () => Promise.reject(new Error('disk full')) });
  Object.defineProperty(full, 'durable', { value: true });
  const outbox = new Outbox(full, { url: `${server.origin}/api/v1/submissions`, firstWait: 5 });
  const { outcome } = await outbox.put(answer());
  assert.equal(outbox.counts.volatile, 1);
  assert.equal(await outcome, 'kept');
  assert.ok(kept.has(request.id));
});

test('300 answers over a network cut at random moments are kept once each', async () => {
  const cut = ['before', 'after', 'fault', 'hotspot'];
  const times = new Map();
  server = await serve(0, {
    submission: ({ id }) => {
      const fate = Math.random() < 0.4 ? cut[Math.floor(Math.random() * cut.length)] : 'through';
      if (fate === 'before' || fate === 'fault') {
        return fate === 'before' ? null : { status: 500, body: {} };
      }
      const status = times.has(id) ? 'already' : 'kept';
      times.set(id, (times.get(id) || 0) + (status === 'kept' ? 1 : 0));
      if (fate === 'hotspot') {
        return { status: 200, content: '<h1>Selamat datang</h1>', type: 'text/html' };
      }
      return fate === 'after' ? null : { status: status === 'kept' ? 201 : 200, body: { id, status } };
    },
  });
  const outbox = new Outbox(new MemoryStore(), { url: `${server.origin}/api/v1/submissions`, firstWait: 0.01 });
  const nudge = setInterval(() => outbox.hurry(), 2);
  const ids = Array.from({ length: 300 }, () => newId());
  const outcomes = await Promise.all(ids.map((id) => told(outbox, answer(id))));
  clearInterval(nudge);
  assert.ok(outcomes.every((outcome) => outcome === 'kept'));
  assert.deepEqual([...times.keys()].sort(), [...ids].sort());
  assert.ok([...times.values()].every((count) => count === 1));
  assert.equal(outbox.counts.waiting, 0);
});

for (const kind of ['refused', 'conflict']) {
  test(`does not send again what the service has ${kind === 'refused' ? 'refused' : 'under another content'}`, async () => {
    const { outbox, seen } = await outboxAgainst(responses[kind]);
    assert.equal(await told(outbox, answer()), 'refused');
    assert.equal(seen.length, 1);
    assert.equal(outbox.counts.waiting, 0);
  });
}

test('is not held up by one answer that never gets through', async () => {
  const stuck = newId();
  const { outbox, kept } = await outboxAgainst(...Array(6).fill((body) => (body.id === stuck
    ? { status: 500, body: {} }
    : { status: 201, body: { id: body.id, status: 'kept' } })));
  outbox.put(answer(stuck));
  assert.equal(await told(outbox, answer(newId())), 'kept');
  assert.ok(!kept.has(stuck));
  assert.equal(outbox.counts.waiting, 1);
  while (outbox.counts.waiting > 0) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.ok(kept.has(stuck));
});

test('waits longer each time, and hurries when the network is said to be back', async () => {
  const { outbox, seen } = await outboxAgainst(...Array(3).fill({ status: 503, body: {}, headers: { 'retry-after': '30' } }));
  const outcome = told(outbox, answer());
  await new Promise((resolve) => setTimeout(resolve, 80));
  assert.equal(seen.length, 1);
  const nudge = setInterval(() => outbox.hurry(), 15);
  assert.equal(await outcome, 'kept');
  clearInterval(nudge);
  assert.equal(seen.length, 4);
});

test('makes a UUID of version 4 with and without a secure context', () => {
  assert.match(newId(), UUID);
  const plain = { getRandomValues: (bytes) => globalThis.crypto.getRandomValues(bytes) };
  const ids = Array.from({ length: 200 }, () => newId(plain));
  ids.forEach((id) => assert.match(id, UUID));
  assert.equal(new Set(ids).size, ids.length);
});
