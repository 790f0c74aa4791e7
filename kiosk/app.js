// The one controller: makes the parts, listens to them, and is the only one that knows them all.
import { Frame } from './frame.js';
import { newId } from './identity.js';
import { awaitKit, freshKit, presetOf, tokenOf } from './kit.js';
import * as questionnaire from './questionnaire.js';
import { allScreens, dataOf, frameOf } from './screens/all.js';
import { Outbox } from './outbox.js';
import { Stage } from './stage.js';
import { openStore } from './store.js';
import { compose } from './submission.js';

const REFRESH = 10 * 60 * 1000;
// How long a resident waits for the acknowledgement; after that it is waited for without them.
const PATIENCE = 4000;

const preset = presetOf(window.location.search, window.location.pathname);
// Others stand in line for a kiosk; one's own phone is nobody else's.
const shared = preset.kanal === 'kiosk';

const frame = new Frame();
const stage = new Stage(frame.stage);
const screens = allScreens();
let store = null;
let outbox = null;
let outdated = false;
let [publicly, visit] = [null, {}];
let kit = null;
let state = null;

frame.addEventListener('back', () => go(questionnaire.back(state)));
screens.start.addEventListener('begin', next);
screens.start.addEventListener('code', async () => (await visits()).type());
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
  state = questionnaire.begin(kit, { ...preset, ...visit });
  surround();
  if (shared) {
    const { SharedScreen } = await import('./shared.js');
    publicly = new SharedScreen({
      frame, stage, outbox, store, restart, step: () => questionnaire.step(state), outdated: () => { outdated = true; },
    });
  }
  const token = tokenOf(window.location.pathname);
  await (token ? (await visits()).open(token) : restart());
  setInterval(refresh, REFRESH);
  refresh();
}

/** A tablet that is never switched off must notice a new questionnaire; nobody's answers change under them. */
async function refresh() {
  kit = (await freshKit(preset, store)) || kit;
  if (screens.start.container.isConnected) {
    state = questionnaire.begin(kit, { ...preset, ...visit });
    surround();
  }
}

/** Receipts: loaded only where one is shown. */
async function visits() {
  const { Visit } = await import('./visit.js');
  const begin = (found) => {
    visit = found;
    go(questionnaire.begin(kit, { ...preset, ...visit }));
    return shared && next();
  };
  return new Visit({ stage, shared, begin, restart, follow: (step) => publicly && publicly.follow(step) });
}

function restart() {
  visit = {};
  if (shared && tokenOf(window.location.pathname)) {
    // The next resident's reload must not open this visit again.
    window.history.replaceState(null, '', `/survei${window.location.search}`);
  }
  if (outdated && outbox.counts.volatile === 0) {
    window.location.reload();
    return;
  }
  frame.resize(1);
  go(questionnaire.begin(kit, { ...preset, ...visit }));
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
  stage.show(screens[step.name], dataOf(step, state, shared));
}

function surround() {
  const { name } = questionnaire.step(state);
  frame.show(frameOf(name, state));
  return publicly && publicly.follow({ name });
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
