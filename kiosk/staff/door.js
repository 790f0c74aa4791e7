// The way to the staff screen: past the PIN, where the office has set one.
import { abandonedToday } from '../abandoned.js';
import { VERSION } from '../version.js';
import { StaffScreen } from './screen.js';

/** `missing`: names of what this device lacks. */
export async function openStaff({ store, outbox, stage, restart, kit }, missing) {
  const { pin } = kit().tablet || {};
  const inside = async () => {
    const screen = new StaffScreen(outbox);
    screen.addEventListener('done', restart);
    stage.show(screen, {
      missing: pin ? missing : [...missing, 'pin'],
      left: await abandonedToday(store).catch(() => ({})),
      version: VERSION,
    });
  };
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
