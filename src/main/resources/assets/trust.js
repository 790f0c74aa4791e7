// Whether this browser trusts our certificate. A page opens after a waved-away warning, too, but a browser takes no
// service worker then: so one is registered for a place that is never visited, and taken away again.
const place = document.querySelector("[data-trust]");

const show = (name) => {
  place.querySelector("[data-trust-wait]").hidden = true;
  place.querySelector(`[data-trust-${name}]`).hidden = false;
};

const outcome = async () => {
  if (window.location.protocol !== "https:") {
    return "plain";
  }
  try {
    const trial = await navigator.serviceWorker.register("/kiosk/sw.js", { scope: "/kepercayaan/periksa/uji" });
    await trial.unregister();
    return "good";
  } catch {
    return "bad";
  }
};

outcome().then(show);
