// Reads a receipt's QR by the camera; typing and USB scanners always work.
const place = document.querySelector("[data-scan]");
const field = document.querySelector("#kode");

// Wide enough for the modules of a receipt held at arm's length, small enough for an old PC to search five times a second.
const WIDTH = 640;
const PAUSE_MS = 200;

// The browser's own reader where it has one for QR codes; otherwise a library of ours, fetched only when needed.
async function reader() {
  const own = (await window.BarcodeDetector?.getSupportedFormats()) ?? [];
  if (own.includes("qr_code")) {
    const detector = new window.BarcodeDetector({ formats: ["qr_code"] });
    return async (video) => (await detector.detect(video))[0]?.rawValue;
  }
  await import("/kiosk/vendor/jsqr/jsQR.js");
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  return async (video) => {
    canvas.width = WIDTH;
    canvas.height = Math.round((WIDTH * video.videoHeight) / video.videoWidth);
    pen.drawImage(video, 0, 0, canvas.width, canvas.height);
    const picture = pen.getImageData(0, 0, canvas.width, canvas.height);
    return window.jsQR(picture.data, picture.width, picture.height, { inversionAttempts: "dontInvert" })?.data;
  };
}

async function scan(video) {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  const read = await reader();
  video.srcObject = stream;
  video.hidden = false;
  await video.play();
  const look = async () => {
    const found = await read(video);
    if (found) {
      stream.getTracks().forEach((track) => track.stop());
      field.value = found;
      field.form.requestSubmit();
    } else {
      setTimeout(look, PAUSE_MS);
    }
  };
  look();
}

// Without HTTPS a browser lends nobody its camera, except on the PC itself.
if (place && navigator.mediaDevices) {
  place.hidden = false;
  const start = place.querySelector("[data-scan-start]");
  const refusal = place.querySelector("[data-scan-refused]");
  start.addEventListener("click", async () => {
    start.disabled = true;
    refusal.hidden = true;
    try {
      await scan(place.querySelector("video"));
      start.hidden = true;
    } catch {
      // No camera, or not allowed: the field still takes the code.
      start.disabled = false;
      refusal.hidden = false;
    }
  });
}

// A USB scanner types wherever the focus is: what it types belongs into the field.
document.addEventListener("keydown", (event) => {
  const busy = document.activeElement?.matches("input, textarea, select, [contenteditable]");
  if (field && !busy && event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.altKey && !event.metaKey) {
    field.focus();
  }
});
