// The way to the staff screen: past the PIN, where the office has set one.
import { abandonedToday } from '../abandoned.js';
import { VERSION } from '../version.js';
import { greet, HandScreen, readPage } from './hand.js';
import { StaffScreen } from './screen.js';

/** `missing`: names of what this device lacks; `asked`: the page of a new address that asks for what waits, or null. */
export async function openStaff({ store, outbox, stage, restart, kit }, missing, asked = null) {
  const { pin } = kit().tablet || {};
  const url = asked && readPage(asked);
  const hand = async () => {
    const { waiting, refused } = await outbox.all();
    const screen = new HandScreen(outbox, url);
    screen.addEventListener('done', restart);
    stage.show(screen, { count: waiting.length + refused.length });
  };
  const overview = async () => {
    const screen = new StaffScreen(outbox);
    screen.addEventListener('done', restart);
    stage.show(screen, {
      missing: pin ? missing : [...missing, 'pin'],
      left: await abandonedToday(store).catch(() => ({})),
      version: VERSION,
    });
  };
  const inside = url ? hand : overview;
  if (url) {
    greet(url);
  }
  if (!pin) {
    await inside();
    return;
  }
  const { PinScreen } = await import('./pin-screen.js');
  const screen = new PinScreen(pin, store);
  screen.addEventListener('opened', inside);
  screen.addEventListener('done', restart);
  stage.show(screen);
}
