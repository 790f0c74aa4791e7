// Takes the answers that still wait under the office's old address, one at a time: either the tablet's old page opened
// this one, or this one opens the old page. The old page forgets each only after the service, under this address, has
// named it.
import { send } from "/kiosk/submission.js";

const PATIENCE = 12000;
const place = document.querySelector("[data-move]");
const before = document.querySelector("[data-before]");
const lost = document.querySelector("[data-lost]");
let old = window.opener;
let moved = 0;
let heard = false;

if (place) {
  window.addEventListener("message", ({ source, origin, data }) => {
    if (source === old && data && (window.opener === old || origin === before.dataset.before)) {
      hear(data, origin);
    }
  });
}

if (place && old) {
  // Says nothing but that somebody is here; whoever opened this page knew the code in its address.
  old.postMessage({ sembilan: "siap" }, "*");
  if (before) {
    before.hidden = true;
  }
} else if (place && before) {
  before.querySelector("button").addEventListener("click", open);
}

/** Even without a network, where the old address was HTTPS: the tablet keeps the page itself. */
function open() {
  const page = `#pindah=${encodeURIComponent(window.location.href)}`;
  heard = false;
  lost.hidden = true;
  old = window.open(`${before.dataset.before}/survei${page}`);
  setTimeout(() => { lost.hidden = heard; }, PATIENCE);
}

function hear({ sembilan, submission }, origin) {
  heard = true;
  lost.hidden = true;
  if (sembilan === "terbuka") {
    place.textContent = place.dataset.open;
  } else if (sembilan === "minta") {
    old.postMessage({ sembilan: "siap" }, origin);
  } else if (sembilan === "kiriman") {
    take(submission, origin);
  } else if (sembilan === "selesai" && before) {
    place.textContent = place.dataset.done.replace("#", moved);
    before.hidden = true;
    old.close();
  }
}

async function take(submission, origin) {
  const { outcome, status } = await send("/api/v1/submissions", submission);
  moved += outcome === "kept" ? 1 : 0;
  place.textContent = place.dataset.move.replace("#", moved);
  old.postMessage({ sembilan: "jawaban", id: submission.id, outcome, status }, origin);
}
