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
