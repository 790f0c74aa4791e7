// The contract, the shipped questionnaires and the regulation say the same.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const contract = read('contract.json');
const permenpan = read('../../src/main/resources/kuesioner/permenpan-14-2017.json');
const nasional = read('../../src/main/resources/kuesioner/nasional-2025.json');
const profil = read('../../src/main/resources/kuesioner/profil.json');
const { response } = contract.kiosk;
const { request, responses } = contract.submission;

test('the contract shows the nine questions and the profile as they are shipped', () => {
  const { kode, versi, judul, pertanyaan } = permenpan;
  assert.deepEqual(response.kuesioner, { kode, versi, judul, pertanyaan });
  assert.deepEqual(response.profil, profil.profil);
});

test('the nine questions stand in the order of the annex and name unsur by the order of the body', () => {
  assert.deepEqual(permenpan.pertanyaan.map(({ kode }) => kode), ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9']);
  assert.deepEqual(permenpan.pertanyaan.map(({ unsur }) => unsur), ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U9', 'U8']);
  assert.match(permenpan.pertanyaan[7].teks, /sarana dan prasarana/);
  assert.match(permenpan.pertanyaan[8].teks, /pengaduan/);
});

test('the sixteen statements cover all nine unsur, and five are about integrity instead', () => {
  const unsur = nasional.pertanyaan.map((item) => item.unsur).filter(Boolean);
  assert.deepEqual([...new Set(unsur)].sort(), ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9']);
  const ipak = nasional.pertanyaan.filter((item) => item.ipak);
  assert.deepEqual(ipak.map(({ kode, unsur: none }) => [kode, none]), [['s5', null], ['s8', null], ['s9', null], ['s13', null], ['s14', null]]);
  assert.equal(nasional.pertanyaan.length, 16);
});

test('no kode of one questionnaire can be taken for one of the other', () => {
  const nine = new Set(permenpan.pertanyaan.map(({ kode }) => kode));
  assert.ok(nasional.pertanyaan.every(({ kode }) => !nine.has(kode)));
});

for (const kuesioner of [permenpan, nasional]) {
  for (const item of kuesioner.pertanyaan) {
    test(`${kuesioner.kode} ${item.kode} can be asked`, () => {
      assert.deepEqual(item.pilihan.map(({ kode, nilai }) => [kode, nilai]), [['1', 1], ['2', 2], ['3', 3], ['4', 4]]);
      assert.ok(item.teks.includes(item.sorot), 'the highlighted words are part of the sentence');
      assert.ok(item.penjelasan.length > 0);
      assert.ok(!/\bSaudara\b/.test(item.teks));
      for (const sentence of item.penjelasan.split(/(?<=[.?]) /)) {
        assert.ok(sentence.split(' ').length <= 12, `too long to be said: ${sentence}`);
      }
    });
  }
}

test('every kode of the profile is unique in its group and safe in a file name or a table', () => {
  for (const { kode, pilihan } of profil.profil) {
    assert.match(kode, /^[a-z_]+$/);
    assert.equal(new Set(pilihan.map((choice) => choice.kode)).size, pilihan.length);
    pilihan.forEach((choice) => assert.match(choice.kode, /^[<>]?[A-Za-z0-9_-]{1,13}$/));
  }
});

test('the example answer answers what the example kiosk asks', () => {
  assert.deepEqual(request.jawaban.map(({ pertanyaan }) => pertanyaan), response.kuesioner.pertanyaan.map(({ kode }) => kode));
  assert.ok(response.layanan.some(({ id }) => id === request.layanan));
  assert.deepEqual(request.kuesioner, { kode: response.kuesioner.kode, versi: response.kuesioner.versi });
  for (const [kelompok, pilihan] of Object.entries(request.profil)) {
    const group = response.profil.find(({ kode }) => kode === kelompok);
    assert.ok(group.pilihan.some(({ kode }) => kode === pilihan));
  }
  Object.values(responses).forEach(({ body }) => assert.equal(body.id, request.id));
});
