// Reads a receipt's QR by the camera where the browser can; typing and USB scanners always work.
const place = document.querySelector("[data-scan]");

if (place && "BarcodeDetector" in window && navigator.mediaDevices) {
  place.hidden = false;
  place.querySelector("[data-scan-start]").addEventListener("click", () => scan(place.querySelector("video")));
}

async function scan(video) {
  const detector = new window.BarcodeDetector({ formats: ["qr_code"] });
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  video.srcObject = stream;
  video.hidden = false;
  await video.play();
  const look = async () => {
    const [found] = await detector.detect(video);
    if (found) {
      stream.getTracks().forEach((track) => track.stop());
      const field = document.querySelector("#kode");
      field.value = found.rawValue;
      field.form.submit();
    } else {
      setTimeout(look, 200);
    }
  };
  look();
}
