// Everything after the first question. A phone asks for it while that question is being read, so that
// the rest of the survey needs no network; a kiosk has it from the start.
import { Ending } from './ending.js';
import { newId } from './identity.js';
import { Outbox } from './outbox.js';
import { ProfilScreen } from './screens/profil.js';
import { SaranScreen } from './screens/saran.js';
import { ThanksScreen } from './screens/thanks.js';
import { compose } from './submission.js';
import { wire } from './wiring.js';

/** Adds the later screens to `screens`; gives the outbox, already at work, the ending, and the way to post a result. */
export function begin({ screens, hear, store, stage, shared, phone }) {
  const more = { profil: new ProfilScreen(), saran: new SaranScreen(), thanks: new ThanksScreen() };
  wire(more, hear);
  Object.assign(screens, more);
  const outbox = new Outbox(store);
  outbox.run();
  return {
    outbox,
    ending: new Ending({ stage, screen: more.thanks, shared, phone }),
    post: (result) => outbox.put(compose(result, { id: newId() })),
  };
}
