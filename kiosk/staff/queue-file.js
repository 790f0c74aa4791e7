import { make } from '../dom.js';

/** What `sembilan import` takes: the bodies as they would have been sent, and how many there are. */
export function queueFile({ waiting, refused }) {
  const kiriman = [...waiting, ...refused].map(({ submission }) => submission);
  return { sembilan: 'antrean', versi: 1, jumlah: kiriman.length, kiriman };
}

/** Nothing leaves the queue by this: importing what is also sent keeps it once, by its id. */
export function saveQueue(all, now = new Date()) {
  const blob = new Blob([JSON.stringify(queueFile(all), null, 1)], { type: 'application/json' });
  const link = make('a', { href: URL.createObjectURL(blob), download: `sembilan-antrean-${now.toISOString().slice(0, 16).replace(':', '')}.json` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
