// What a respondent said so far, as plain values that can be kept and taken up again.
import { forward } from './questionnaire.js';

/** The state that a draft had got to, as far as it still fits these questions. */
export function resume(state, draft) {
  const { kode, versi } = state.kit.kuesioner;
  const fits = draft && draft.kuesioner === `${kode}/${versi}`
    && (draft.layanan === null || state.offered.some(({ id }) => id === draft.layanan));
  if (!fits) {
    return state;
  }
  const { layanan, jawaban, profil, saran, dibantu } = draft;
  let at = Object.freeze({ ...state, layanan: state.asksLayanan ? layanan : state.layanan, jawaban, profil, saran, dibantu });
  while (at.at < draft.at && forward(at) !== at) {
    at = forward(at);
  }
  return at;
}

/** What has been said so far, for resume(). */
export function draftOf({ kit, at, layanan, jawaban, profil, saran, dibantu }) {
  return { kuesioner: `${kit.kuesioner.kode}/${kit.kuesioner.versi}`, at, layanan, jawaban, profil, saran, dibantu };
}
