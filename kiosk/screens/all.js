import { canGoBack } from '../questionnaire.js';
import { LayananScreen } from './layanan.js';
import { ProfilScreen } from './profil.js';
import { QuestionScreen } from './question.js';
import { SaranScreen } from './saran.js';
import { StartScreen } from './start.js';
import { ThanksScreen } from './thanks.js';
import { WaitingScreen } from './waiting.js';

/** One of each, by the name of the step. */
export function allScreens() {
  return {
    waiting: new WaitingScreen(),
    start: new StartScreen(),
    layanan: new LayananScreen(),
    question: new QuestionScreen(),
    profil: new ProfilScreen(),
    saran: new SaranScreen(),
    thanks: new ThanksScreen(),
  };
}

/** What a screen needs of a respondent's state. */
export function dataOf(step, state, shared) {
  return {
    layanan: () => ({ layanan: state.offered, chosen: state.layanan }),
    question: () => ({ ...step, chosen: state.jawaban[step.item.kode] }),
    profil: () => ({ ...step, chosen: state.profil[step.item.kode] }),
    saran: () => ({ phrases: state.kit.saran, saran: state.saran, dibantu: state.dibantu }),
    start: () => ({ code: shared }),
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
