// Making elements without strings of HTML: what a person wrote can then never become markup.

const SVG = 'http://www.w3.org/2000/svg';

/** make('p', {class: 'lead', hidden: true}, 'words', element, null): null and false are left out. */
export function make(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

export function clear(element) {
  while (element.firstChild) {
    element.removeChild(element.firstChild);
  }
  return element;
}

// "Pelajar/mahasiswa" must be able to break on a telephone, "Bapak/Ibu" must not.
const LONG_PAIR = /([^\s/]+\/)(?=[^\s/]+)/;

/** The words with a place to break after the stroke of a long pair, which browsers do not see themselves. */
export function breakable(words) {
  return words.split(/(\S+)/).flatMap((word) => (word.length < 12 ? [word] : pieces(word)));
}

function pieces(word) {
  return word.split(LONG_PAIR).filter(Boolean).flatMap((piece, i) => (i === 0 ? [piece] : [make('wbr'), piece]));
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

const SHEET = '/kiosk/styles/font.css';

/**
 * Asks for the font, once; a phone does so only after its first question stands: it is two fifths of what a first visit
 * weighs, and every device has letters of its own.
 */
export function dressLetters() {
  if (!document.querySelector(`link[href="${SHEET}"]`)) {
    document.head.append(make('link', { rel: 'stylesheet', href: SHEET }));
  }
}
