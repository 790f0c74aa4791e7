// Comforts of the office's pages; every page works without them.

// A filter takes effect when it is chosen.
for (const form of document.querySelectorAll("form[data-submit-on-change]")) {
  form.addEventListener("change", () => form.submit());
  form.querySelector("button").hidden = true;
}

// An open part of the navigation closes when it is left.
const menus = document.querySelectorAll("details.nav-group");
const close = (except) => menus.forEach((menu) => { menu.open = menu.open && menu === except; });
document.addEventListener("click", (event) => close(event.target.closest("details.nav-group")));
document.addEventListener("keydown", (event) => {
  const open = document.querySelector("details.nav-group[open]");
  if (event.key === "Escape" && open) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});

// A destructive button asks once more.
document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-confirm]");
  if (button && !window.confirm(button.dataset.confirm)) {
    event.preventDefault();
  }
});

// Work that takes a while shows how far it is.
const progress = document.querySelector("progress[data-progress]");
if (progress) {
  const look = async () => {
    const answer = await fetch(progress.dataset.progress, { headers: { Accept: "application/json" } });
    const state = await answer.json();
    progress.max = state.total || 1;
    progress.value = state.done;
    if (state.finished) {
      window.location.reload();
    } else {
      setTimeout(look, 300);
    }
  };
  look();
}

// Printing is the browser's own.
for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => window.print());
}

// What is on its way is followed until it has arrived.
const follow = document.querySelector("[data-follow]");
if (follow) {
  const look = async () => {
    const answer = await fetch(follow.dataset.follow, { headers: { Accept: "application/json" } }).catch(() => null);
    const state = answer && answer.ok ? await answer.json() : null;
    if (state) {
      follow.querySelector("[data-follow-text]").textContent = state.text;
    }
    if (state && state.finished) {
      follow.classList.replace("notice-warn", "notice-good");
      follow.querySelector("form").remove();
    } else {
      setTimeout(look, 700);
    }
  };
  look();
}

// A browser whose clock differs from the service's by more than two minutes: one of the two is wrong.
const clock = document.querySelector("[data-clock]");
if (clock && Math.abs(Date.now() - Number(clock.dataset.clock)) > 120_000) {
  clock.hidden = false;
}

// A figure for another form is copied; without HTTPS there is no clipboard of its own, so the field is selected.
for (const button of document.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", () => {
    const field = document.getElementById(button.dataset.copy);
    field.select();
    document.execCommand("copy");
    document.querySelector("[data-copied]").hidden = false;
  });
}
