// The one controller: makes the parts, listens to them, and is the only one that knows them all.
import { Frame } from './frame.js';
import { awaitKit, forgetToken, freshKit, presetOf, tokenOf } from './kit.js';
import { Pace } from './pace.js';
import * as questionnaire from './questionnaire.js';
import { firstScreens, dataOf, frameOf } from './screens/all.js';
import { Stage } from './stage.js';
import { openStore } from './store.js';
import { inTongue, say } from './tongue.js';
import { wire } from './wiring.js';

const REFRESH = 10 * 60 * 1000;
const SOON = 1000;

const preset = presetOf(window.location.search, window.location.pathname);
// Others stand in line for a kiosk; one's own phone is nobody else's.
const shared = preset.kanal === 'kiosk';

const [frame, pace] = [new Frame(), new Pace()];
const stage = new Stage(frame.stage);
const screens = firstScreens();
let [publicly, phone, visit, outdated, store, outbox, kit, state, ending, post, loading] = [null, null, {}, false];

const hear = { restart, finish, next: () => go(questionnaire.forward(state)), language: speak,
  answer: (said, detail) => take(said(state, detail)), code: async () => (await visits()).type() };
wire(screens, hear);
frame.addEventListener('back', () => go(questionnaire.back(state)));
window.addEventListener('online', () => outbox && outbox.hurry());
window.addEventListener('beforeunload', (event) => outbox && outbox.counts.volatile > 0 && event.preventDefault());

load();

async function load() {
  store = await openStore();
  const token = tokenOf(window.location.pathname);
  phone = shared ? null : new (await import('./phone.js')).OwnPhone({ store, token });
  const sent = phone && await phone.waiting();
  await (shared || sent ? rest() : null);
  kit = await awaitKit(preset, store, shared, () => screens.waiting.container.isConnected || stage.show(screens.waiting));
  renew();
  if (shared) {
    const { SharedScreen } = await import('./shared.js');
    publicly = new SharedScreen({ frame, stage, outbox, store, restart, kit: () => kit, step: () => questionnaire.step(state),
      outdated: () => { outdated = true; }, free: () => screens.start.container.isConnected, begin: async (found) => (await visits()).begin(found) });
  }
  await (sent ? ending.wait(outbox.follow(sent)) : token ? (await visits()).open(token) : open());
  setInterval(refresh, REFRESH);
  return shared && refresh();
}

/** What comes after the first question; once. */
function rest() {
  loading = loading || import('./later.js').then(({ begin }) => {
    ({ outbox, ending, post } = begin({ screens, hear, store, stage, shared, phone }));
  });
  return loading;
}

/** A tablet that is never switched off must notice a new questionnaire; nobody's answers change under them. */
async function refresh() {
  kit = (await freshKit(preset, store)) || kit;
  return screens.start.container.isConnected && renew();
}

function renew() {
  state = fresh();
  surround();
}

/** Receipts: loaded only where one is shown. */
async function visits() {
  const { Visit } = await import('./visit.js');
  const begin = (found) => { visit = found; return open().then(() => shared && hear.next()); };
  return new Visit({ stage, shared, begin, restart, follow: (step) => publicly && publicly.follow(step) });
}

/** The first screen, or on one's own phone the one where it was left. */
async function open() {
  go(phone ? await phone.begin(fresh()) : fresh());
}

/** The beginning, in the language of this resident. */
function fresh() {
  return questionnaire.begin(inTongue(kit), { ...preset, ...visit });
}

function speak(kode) {
  return say(kode).catch(() => {}).then(() => go(fresh()));
}

function restart() {
  visit = {};
  forgetToken(shared);
  frame.resize(1);
  return outdated && outbox.counts.volatile === 0 ? window.location.reload() : speak('id');
}

function take(to) {
  state = to;
  pace.follow(questionnaire.step(state).name, state);
  return phone && phone.keep(state);
}

async function go(to) {
  if (to === state) {
    return;
  }
  take(to);
  const step = questionnaire.step(state);
  surround();
  await (step.name in screens ? null : rest());
  stage.show(screens[step.name], dataOf(step, state, shared));
  return step.name === 'question' && setTimeout(rest, SOON);
}

function surround() {
  const { name } = questionnaire.step(state);
  frame.show(frameOf(name, state));
  return publicly && publicly.follow({ name });
}

/** From here on the answers live in the outbox alone; nobody is thanked before they are on the disk. */
async function finish(saran) {
  const finished = questionnaire.comment(state, { saran });
  const told = await post({ ...questionnaire.result(finished), ...pace.told() });
  state = questionnaire.end(finished);
  surround();
  await ending.thank(told);
}
