// The way of one respondent through the survey, as plain values: no page, no network, no clock.
// Every function takes a state and returns the next one; wiping is beginning again.

// Pasal 25 UU 27/2022: of a child no more is kept than that it is one.
const ANAK = '<17';

/** `kit` is what the service says (contract.json); `preset` what the address of the page says. */
export function begin(kit, preset = {}) {
  // A receipt offers the layanan of its visit, whatever this screen is set to.
  const offered = preset.offered || kit.layanan;
  // What the address says goes before what the office has set this tablet to.
  const device = kit.perangkat || {};
  const fixed = offered.length === 1 ? offered[0] : offered.find(({ id }) => id === (preset.layanan || device.layanan));
  return Object.freeze({
    kit,
    offered,
    token: preset.token || null,
    at: 0,
    loket: preset.loket || device.loket || null,
    kanal: preset.kanal || 'kiosk',
    asksLayanan: !fixed,
    layanan: fixed ? fixed.id : null,
    jawaban: {},
    profil: {},
    saran: '',
    dibantu: 'tidak',
  });
}

/** All screens of this respondent in order; the list is shorter for a child. */
export function steps(state) {
  const { pertanyaan } = state.kit.kuesioner;
  const kelompok = profileGroups(state);
  return [
    { name: 'start' },
    ...(state.asksLayanan ? [{ name: 'layanan' }] : []),
    ...pertanyaan.map((item, index) => ({ name: 'question', item, index, total: pertanyaan.length })),
    ...kelompok.map((item, index) => ({ name: 'profil', item, index, total: kelompok.length })),
    { name: 'saran' },
    { name: 'thanks' },
  ];
}

export function step(state) {
  return steps(state)[state.at];
}

/** One screen on, unless the screen still waits for an answer; from the last one only end() leads on. */
export function forward(state) {
  return isComplete(state) ? move(state, state.at + 1) : state;
}

/** One screen back; there is no way back from the end, where the answers are gone. */
export function back(state) {
  return canGoBack(state) ? move(state, state.at - 1) : state;
}

export function canGoBack(state) {
  return state.at > 0 && step(state).name !== 'thanks';
}

export function chooseLayanan(state, id) {
  return Object.freeze({ ...state, layanan: id });
}

export function answer(state, pilihan) {
  const { kode } = step(state).item;
  return Object.freeze({ ...state, jawaban: { ...state.jawaban, [kode]: pilihan } });
}

/** `pilihan` null: asked, and rather not said. Kept apart from "not asked yet" for the way back. */
export function describe(state, pilihan) {
  const { kode } = step(state).item;
  return Object.freeze({ ...state, profil: { ...state.profil, [kode]: pilihan } });
}

export function comment(state, { saran = state.saran, dibantu = state.dibantu }) {
  return Object.freeze({ ...state, saran, dibantu });
}

/** The last screen, with nothing left of what was said. */
export function end(state) {
  const wiped = { ...state, jawaban: {}, profil: {}, saran: '', dibantu: 'tidak' };
  return move(wiped, steps(wiped).length - 1);
}

/** What is worth sending: in the words of the contract, without identity and time. */
export function result(state) {
  const { kode, versi, pertanyaan } = state.kit.kuesioner;
  return {
    layanan: state.layanan,
    loket: state.loket,
    kanal: state.kanal,
    kuesioner: { kode, versi },
    jawaban: pertanyaan
      .filter((item) => item.kode in state.jawaban)
      .map((item) => ({ pertanyaan: item.kode, pilihan: state.jawaban[item.kode] })),
    profil: profile(state),
    saran: state.saran.trim() || null,
    dibantu: state.dibantu,
    ...(state.token ? { token: state.token } : {}),
  };
}

function profile({ profil }) {
  if (profil.usia === ANAK) {
    return { usia: ANAK };
  }
  return Object.fromEntries(Object.entries(profil).filter(([, pilihan]) => pilihan !== null));
}

function profileGroups({ kit, profil }) {
  return profil.usia === ANAK ? kit.profil.slice(0, kit.profil.findIndex(({ kode }) => kode === 'usia') + 1) : kit.profil;
}

function isComplete(state) {
  const { name, item } = step(state);
  switch (name) {
    case 'layanan': return state.layanan !== null;
    case 'question': return item.kode in state.jawaban;
    case 'profil': return item.kode in state.profil;
    default: return name === 'start';
  }
}

function move(state, at) {
  return Object.freeze({ ...state, at });
}
