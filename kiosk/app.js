// The one controller: makes the parts, listens to them, and is the only one that knows them all.
import { Frame } from './frame.js';
import { newId } from './identity.js';
import { awaitKit, freshKit, presetOf } from './kit.js';
import * as questionnaire from './questionnaire.js';
import { allScreens } from './screens/all.js';
import { Outbox } from './outbox.js';
import { Stage } from './stage.js';
import { openStore } from './store.js';
import { compose } from './submission.js';

const REFRESH = 10 * 60 * 1000;
// How long a resident waits for the acknowledgement; after that it is waited for without them.
const PATIENCE = 4000;

const preset = presetOf(window.location.search);
// Others stand in line for a kiosk; one's own phone is nobody else's.
const shared = preset.kanal === 'kiosk';

const frame = new Frame();
const stage = new Stage(frame.stage);
const screens = allScreens();

let store = null;
let outbox = null;
let outdated = false;
let publicly = null;
let kit = null;
let state = null;

frame.addEventListener('back', () => go(questionnaire.back(state)));
screens.start.addEventListener('begin', next);
screens.layanan.addEventListener('choose', ({ detail }) => { state = questionnaire.chooseLayanan(state, detail); });
screens.question.addEventListener('choose', ({ detail }) => { state = questionnaire.answer(state, detail); });
screens.profil.addEventListener('choose', ({ detail }) => { state = questionnaire.describe(state, detail); });
[screens.layanan, screens.question, screens.profil].forEach((screen) => screen.addEventListener('next', next));
screens.saran.addEventListener('comment', ({ detail }) => { state = questionnaire.comment(state, detail); });
screens.saran.addEventListener('send', ({ detail }) => finish(detail));
screens.thanks.addEventListener('done', restart);
window.addEventListener('online', () => outbox && outbox.hurry());
window.addEventListener('beforeunload', (event) => outbox && outbox.counts.volatile > 0 && event.preventDefault());

load();

async function load() {
  store = await openStore();
  outbox = new Outbox(store);
  outbox.run();
  kit = await awaitKit(preset, store, () => screens.waiting.container.isConnected || stage.show(screens.waiting));
  state = questionnaire.begin(kit, preset);
  if (shared) {
    const { SharedScreen } = await import('./shared.js');
    publicly = new SharedScreen({
      frame, stage, outbox, store, restart, step: () => questionnaire.step(state), outdated: () => { outdated = true; },
    });
  }
  restart();
  setInterval(refresh, REFRESH);
  refresh();
}

/** A tablet that is never switched off must notice a new questionnaire; nobody's answers change under them. */
async function refresh() {
<<<<<<< HEAD
  renew();
  const newer = await freshKit(preset, store);
  const changed = newer !== null && JSON.stringify(newer) !== JSON.stringify(kit);
  kit = newer || kit;
  // A start screen that is shown again ignores touches for a moment; not for nothing.
  if (state.at === 0 && (changed || outdated)) {
    restart();
=======
  kit = (await freshKit(preset, store)) || kit;
  if (screens.start.container.isConnected) {
    state = questionnaire.begin(kit, preset);
    surround();
>>>>>>> offline
  }
}

function restart() {
  if (outdated && outbox.counts.volatile === 0) {
    window.location.reload();
    return;
  }
  frame.resize(1);
  go(questionnaire.begin(kit, preset));
}

function next() {
  go(questionnaire.forward(state));
}

function go(to) {
  if (to === state) {
    return;
  }
  state = to;
  const step = questionnaire.step(state);
  surround();
  stage.show(screens[step.name], {
    layanan: () => ({ layanan: state.kit.layanan, chosen: state.layanan }),
    question: () => ({ ...step, chosen: state.jawaban[step.item.kode] }),
    profil: () => ({ ...step, chosen: state.profil[step.item.kode] }),
    saran: () => ({ phrases: state.kit.saran, saran: state.saran, dibantu: state.dibantu }),
    start: () => null,
  }[step.name]());
}

function surround() {
  const { name } = questionnaire.step(state);
  if (publicly) {
    publicly.follow({ name });
  }
  const layanan = state.kit.layanan.find(({ id }) => id === state.layanan);
  frame.show({
    unit: state.kit.unit.nama,
    layanan: layanan ? layanan.nama : '',
    sample: state.kit.contoh,
    canGoBack: questionnaire.canGoBack(state),
    inside: name !== 'start' && name !== 'thanks',
  });
}

/** From here on the answers live in the outbox alone; nobody is thanked before they are on the disk. */
async function finish(saran) {
  const finished = questionnaire.comment(state, { saran });
  const { first, outcome } = await outbox.put(compose(questionnaire.result(finished), { id: newId() }));
  state = questionnaire.end(finished);
  surround();
  const known = await Promise.race([first, new Promise((resolve) => setTimeout(resolve, PATIENCE, 'pending'))]);
  stage.show(screens.thanks, { outcome: known, shared });
  if (known === 'pending' && !shared) {
    stage.show(screens.thanks, { outcome: await outcome, shared });
  }
}
