// What makes a shared kiosk start without the network. Over plain HTTP there is no service worker;
// then everything works as long as the service can be reached, and staff are told what is missing.

/** Registers the worker; `renewed` is called when a newer version has taken over. */
export async function install(renewed) {
  const { serviceWorker } = navigator;
  if (!serviceWorker) {
    return;
  }
  // The first worker takes over a page that is already of its version.
  let controlled = Boolean(serviceWorker.controller);
  serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) {
      renewed();
    }
    controlled = true;
  });
  await serviceWorker.register('/kiosk/sw.js', { scope: '/' }).catch(() => null);
}

/** A page that is never left never asks for a newer worker by itself. */
export async function renew() {
  const { serviceWorker } = navigator;
  const registration = serviceWorker && await serviceWorker.getRegistration('/').catch(() => null);
  return registration && registration.update().catch(() => null);
}

/** An installed kiosk starts again where it was installed: with its loket. */
export function keepAddress() {
  const link = document.querySelector('link[rel="manifest"]');
  if (window.location.search) {
    link.href = `/survei/aplikasi.webmanifest${window.location.search}`;
  }
}

/** Fetches the recorded voices once, for the days without a network; the worker keeps what passes. */
export function keepVoices({ suara = [] } = {}) {
  const { serviceWorker } = navigator;
  return serviceWorker && serviceWorker.controller && Promise.all(suara.map(({ alamat }) => fetch(alamat).catch(() => null)));
}
