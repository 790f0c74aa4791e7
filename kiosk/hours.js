// When residents come, by the clock of the office: a tablet may stand on another time zone than its office.

const DAYS = { Mon: 1, Tue: 2, Wed: 3, Thu: 4, Fri: 5, Sat: 6, Sun: 7 };

/** `hours`: {opens, closes, days, zone} as the service says them, or undefined where tablets never sleep. */
export function isOpen(hours, now = new Date()) {
  if (!hours) {
    return true;
  }
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: hours.zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  });
  const said = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
  const time = `${said.hour}:${said.minute}`;
  return hours.days.includes(DAYS[said.weekday]) && time >= hours.opens && time < hours.closes;
}
