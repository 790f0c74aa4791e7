// How often, and at which question, a survey was left before its end: counts of a day, never answers.

const NOTE = 'ditinggalkan';
const DAYS = 31;
const TOLD = 7;

export async function countAbandoned(store, step, day = today()) {
  const days = (await store.note(NOTE)) || {};
  const where = step.name === 'question' ? String(step.index + 1) : step.name;
  const counts = { ...days[day], [where]: ((days[day] || {})[where] || 0) + 1 };
  const kept = Object.entries({ ...days, [day]: counts }).sort().slice(-DAYS);
  await store.setNote(NOTE, Object.fromEntries(kept));
}

export async function abandonedToday(store, day = today()) {
  return ((await store.note(NOTE)) || {})[day] || {};
}

/** The counts of the last days, as an enrolled tablet tells them: [{day, place, n}]. */
export async function leftSoFar(store) {
  const days = (await store.note(NOTE).catch(() => null)) || {};
  return Object.entries(days).sort().slice(-TOLD)
    .flatMap(([day, counts]) => Object.entries(counts).map(([place, n]) => ({ day, place, n })));
}

function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
