// Takes the answers that still wait under the office's old address: the tablet's old page opened this one and hands them
// over, one at a time. It forgets each only after the service, under this address, has named it.
import { send } from "/kiosk/submission.js";

const place = document.querySelector("[data-move]");
const old = window.opener;
let moved = 0;

if (place && old) {
  window.addEventListener("message", ({ source, origin, data }) => {
    if (source === old && data && data.sembilan === "kiriman") {
      take(data.submission, origin);
    }
  });
  // Says nothing but that somebody is here; whoever opened this page knew the code in its address.
  old.postMessage({ sembilan: "siap" }, "*");
}

async function take(submission, origin) {
  const { outcome, status } = await send("/api/v1/submissions", submission);
  moved += outcome === "kept" ? 1 : 0;
  place.textContent = place.dataset.move.replace("#", moved);
  old.postMessage({ sembilan: "jawaban", id: submission.id, outcome, status }, origin);
}
