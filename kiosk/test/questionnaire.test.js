import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  answer, back, begin, canGoBack, chooseLayanan, comment, describe, end, forward, result, step, steps,
} from '../questionnaire.js';

const contract = JSON.parse(readFileSync(new URL('contract.json', import.meta.url), 'utf8'));
const kit = contract.kiosk.response;
const names = (state) => steps(state).map(({ name }) => name);

/** Answers every screen up to the one called `until`: questions by `choice`, profile by `tell`. */
function walk(state, until, { choice = () => '3', tell = () => null } = {}) {
  let now = state;
  while (step(now).name !== until) {
    const { name, item } = step(now);
    if (name === 'layanan') {
      now = chooseLayanan(now, kit.layanan[0].id);
    } else if (name === 'question') {
      now = answer(now, choice(item));
    } else if (name === 'profil') {
      now = describe(now, tell(item));
    }
    now = forward(now);
  }
  return now;
}

test('leads from start over layanan, nine questions and five profile groups to saran and thanks', () => {
  const expected = ['start', 'layanan', ...Array(9).fill('question'), ...Array(5).fill('profil'), 'saran', 'thanks'];
  assert.deepEqual(names(begin(kit)), expected);
});

test('does not ask for the layanan when there is only one, or when the address names one', () => {
  const only = begin({ ...kit, layanan: [kit.layanan[2]] });
  assert.ok(!names(only).includes('layanan'));
  assert.equal(only.layanan, kit.layanan[2].id);
  const named = begin(kit, { layanan: kit.layanan[1].id });
  assert.ok(!names(named).includes('layanan'));
  assert.equal(named.layanan, kit.layanan[1].id);
});

test('asks for the layanan when the address names an unknown one', () => {
  assert.ok(names(begin(kit, { layanan: 'gone' })).includes('layanan'));
});

test('takes as many questions as the service asks', () => {
  const [first] = kit.kuesioner.pertanyaan;
  const sixteen = Array.from({ length: 16 }, (_, i) => ({ ...first, kode: `s${i + 1}` }));
  const state = walk(begin({ ...kit, kuesioner: { ...kit.kuesioner, pertanyaan: sixteen } }), 'saran');
  assert.equal(result(state).jawaban.length, 16);
});

test('says which question of how many it is', () => {
  const third = walk(begin(kit), 'question');
  const { index, total } = step(forward(answer(forward(answer(third, '1')), '1')));
  assert.deepEqual([index, total], [2, 9]);
});

test('does not go on without an answer, and nothing is chosen beforehand', () => {
  const state = walk(begin(kit), 'question');
  assert.deepEqual(state.jawaban, {});
  assert.equal(forward(state), state);
  const layanan = forward(begin(kit));
  assert.equal(forward(layanan), layanan);
});

test('shows the earlier answer on the way back and lets it be changed', () => {
  const second = forward(answer(walk(begin(kit), 'question'), '2'));
  const first = back(second);
  assert.equal(first.jawaban[step(first).item.kode], '2');
  assert.equal(answer(first, '4').jawaban.p1, '4');
});

test('goes back neither from the start nor from the end', () => {
  assert.equal(canGoBack(begin(kit)), false);
  assert.equal(canGoBack(end(walk(begin(kit), 'saran'))), false);
});

test('makes the body of the contract out of the answers', () => {
  const { request } = contract.submission;
  const chosen = Object.fromEntries(request.jawaban.map(({ pertanyaan, pilihan }) => [pertanyaan, pilihan]));
  const state = walk(begin(kit), 'saran', {
    choice: ({ kode }) => chosen[kode],
    tell: ({ kode }) => request.profil[kode] || null,
  });
  const { id, answeredAt, deviceSentAt, durationSeconds, ...expected } = request;
  assert.deepEqual(result(comment(state, { saran: ` ${request.saran} ` })), expected);
});

test('leaves out of the profile what the resident would rather not say', () => {
  const state = walk(begin(kit), 'saran', { tell: ({ kode }) => (kode === 'usia' ? '26-34' : null) });
  assert.deepEqual(result(state).profil, { usia: '26-34' });
});

test('asks a child nothing more and keeps nothing else of it', () => {
  const tell = ({ kode }) => ({ jenis_kelamin: 'L', usia: '<17', pendidikan: 'SMP' })[kode] || null;
  const state = walk(begin(kit), 'saran', { tell });
  assert.deepEqual(Object.keys(state.profil), ['jenis_kelamin', 'usia']);
  assert.deepEqual(result(state).profil, { usia: '<17' });
});

test('forgets what was said before when the resident turns out to be a child after all', () => {
  let state = walk(begin(kit), 'saran', { tell: ({ kode }) => ({ usia: '17-25', pendidikan: 'SMA' })[kode] || null });
  while (step(state).item === undefined || step(state).item.kode !== 'usia') {
    state = back(state);
  }
  state = forward(describe(state, '<17'));
  assert.equal(step(state).name, 'saran');
  assert.deepEqual(result(state).profil, { usia: '<17' });
});

test('sends no words as null and names the helper', () => {
  const state = comment(walk(begin(kit), 'saran'), { saran: '   ', dibantu: 'petugas' });
  assert.equal(result(state).saran, null);
  assert.equal(result(state).dibantu, 'petugas');
});

test('takes loket and kanal from the address', () => {
  const state = begin(kit, { loket: 'l-2', kanal: 'poster' });
  assert.equal(result(state).loket, 'l-2');
  assert.equal(result(state).kanal, 'poster');
  assert.equal(result(begin(kit)).kanal, 'kiosk');
});

test('keeps nothing of the respondent at the end', () => {
  const state = end(comment(walk(begin(kit), 'saran', { tell: () => 'P' }), { saran: 'rahasia', dibantu: 'keluarga' }));
  assert.equal(step(state).name, 'thanks');
  assert.deepEqual([state.jawaban, state.profil, state.saran, state.dibantu], [{}, {}, '', 'tidak']);
});
