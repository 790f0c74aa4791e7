// Keying sheets without looking up: each key fills a field and goes on, and the next sheet follows without a new page,
// so that no key is lost between two sheets. The form works without this, too.

const BLANKS = ["0", " ", "-"];
const BLANK = "-";

let waiting = null;

const form = () => document.querySelector("form[data-kertas]");
const fields = () => [...form().querySelectorAll("[data-kunci]")];

function focus(field) {
  if (field) {
    field.focus();
    if (field.tagName === "INPUT") {
      field.select();
    }
  }
}

function go(field, step) {
  const all = fields();
  const next = all[all.indexOf(field) + step];
  if (next && step < 0) {
    next.value = "";
  }
  focus(next || (step > 0 ? form().querySelector("[data-teks], [type=submit]") : field));
}

// True when the key was ours: 1 to 4, a letter of the profile, a blank, back, or save; other characters fill nothing.
function press(key, field) {
  const list = field.tagName === "SELECT";
  const letter = key.length === 1 ? key.toLowerCase().charCodeAt(0) - "a".charCodeAt(0) + 1 : 0;
  if (key === "Enter") {
    save();
  } else if (key === "Backspace") {
    if (!list && field.value !== "") {
      field.value = "";
    } else {
      go(field, -1);
    }
  } else if (list && letter >= 1 && letter < field.options.length) {
    field.selectedIndex = letter;
    go(field, 1);
  } else if (BLANKS.includes(key)) {
    field.value = list ? "" : BLANK;
    go(field, 1);
  } else if (!list && ["1", "2", "3", "4"].includes(key)) {
    field.value = key;
    go(field, 1);
  } else {
    return false;
  }
  return true;
}

// A number that was left out by a slip must not become a blank: a blank is a key of its own.
function save() {
  const open = fields().find((field) => field.tagName === "INPUT" && field.value === "");
  if (open) {
    focus(open);
  } else {
    form().requestSubmit();
  }
}

async function send(sheet) {
  waiting = [];
  const answer = await fetch(sheet.action, {
    method: "POST",
    body: new URLSearchParams(new FormData(sheet)),
    headers: { Accept: "text/html" },
  });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const main = page.querySelector("main");
  if (!main || !new URL(answer.url).pathname.startsWith("/kertas/")) {
    window.location.assign(answer.url);
    return;
  }
  document.querySelector("main").replaceWith(document.importNode(main, true));
  window.history.replaceState(null, "", answer.url);
  const typed = waiting;
  waiting = null;
  start();
  // What was typed meanwhile belongs to the next sheet, unless this one was refused.
  if (answer.ok) {
    typed.forEach(replay);
  }
}

function replay(key) {
  if (waiting) {
    waiting.push(key);
  } else if (form() && key === "Enter") {
    save();
  } else if (document.activeElement.matches("[data-kunci]")) {
    press(key, document.activeElement);
  }
}

function start() {
  if (form()) {
    focus(fields()[0]);
  }
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  if (waiting) {
    waiting.push(event.key);
    event.preventDefault();
  } else if (event.target.matches("[data-kunci]")) {
    const ours = press(event.key, event.target);
    if (ours || event.key.length === 1) {
      event.preventDefault();
    }
  } else if (event.target.matches("[data-teks]") && event.key === "Enter") {
    event.preventDefault();
    save();
  }
});

// The keyboard of a phone tells no keys, only what it wrote.
document.addEventListener("input", (event) => {
  if (event.target.matches("input[data-kunci]")) {
    const typed = event.target.value.slice(-1);
    event.target.value = "";
    if (typed !== "") {
      press(typed, event.target);
    }
  }
});

document.addEventListener("submit", (event) => {
  if (event.target.matches("[data-kertas]")) {
    event.preventDefault();
    if (!waiting) {
      send(event.target).catch(() => event.target.submit());
    }
  }
});

start();
