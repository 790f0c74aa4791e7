import { canGoBack } from '../questionnaire.js';
import { LayananScreen } from './layanan.js';
import { QuestionScreen } from './question.js';
import { StartScreen } from './start.js';
import { WaitingScreen } from './waiting.js';

/** Those up to the first question, by the name of the step. */
export function firstScreens() {
  return {
    waiting: new WaitingScreen(),
    start: new StartScreen(),
    layanan: new LayananScreen(),
    question: new QuestionScreen(),
  };
}

/** What a screen needs of a respondent's state. */
export function dataOf(step, state, shared) {
  return {
    layanan: () => ({ layanan: state.offered, chosen: state.layanan }),
    question: () => ({ ...step, chosen: state.jawaban[step.item.kode] }),
    profil: () => ({ ...step, chosen: state.profil[step.item.kode] }),
    saran: () => ({ phrases: state.kit.saran, saran: state.saran, dibantu: state.dibantu }),
    start: () => ({ code: shared, languages: (state.kit.tablet || {}).bahasa || [], language: document.documentElement.lang }),
  }[step.name]();
}

/** What the frame shows around it. */
export function frameOf(name, state) {
  const layanan = state.offered.find(({ id }) => id === state.layanan);
  return {
    unit: state.kit.unit.nama,
    layanan: layanan ? layanan.nama : '',
    sample: state.kit.contoh,
    canGoBack: canGoBack(state),
    inside: name !== 'start' && name !== 'thanks',
  };
}
