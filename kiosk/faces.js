// Four moods drawn by code: no emoji font (each device has other faces), no picture to load.
// The moods differ in mouth and brows, so they read without colour and at arm's length.
import { svg } from './dom.js';

// Eyes are points but for the fourth, whose eyes laugh; brows only where there is sorrow.
const POINTS = ['M35 43 L35 44', 'M65 43 L65 44'];
const MOODS = {
  1: { brows: ['M25 35 L38 29', 'M75 35 L62 29'], eyes: POINTS, mouth: 'M30 76 C36 57 64 57 70 76' },
  2: { brows: [], eyes: POINTS, mouth: 'M32 71 C42 63 58 63 68 71' },
  3: { brows: [], eyes: POINTS, mouth: 'M30 63 C39 75 61 75 70 63' },
  // The only mouth that is an area, and the only eyes that are arcs.
  4: { brows: [], eyes: ['M27 44 C30 36 40 36 43 44', 'M57 44 C60 36 70 36 73 44'], mouth: 'M28 59 C36 62 64 62 72 59 C70 84 30 84 28 59 Z' },
};

/** The face of a nilai 1 to 4; decoration for the ear, because the word stands beside it. */
export function face(nilai) {
  const { brows, eyes, mouth } = MOODS[nilai] || MOODS[2];
  const round = { fill: 'none', stroke: 'currentColor', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  const line = (d, width, fill) => svg('path', { ...round, d, 'stroke-width': width, ...(fill ? { fill: 'currentColor' } : {}) });
  return svg('svg', { class: `face face-${nilai}`, viewBox: '0 0 100 100', 'aria-hidden': 'true', focusable: 'false' },
    svg('circle', { class: 'face-skin', cx: 50, cy: 50, r: 46.5, 'stroke-width': 5.5 }),
    ...brows.map((d) => line(d, 5)),
    ...eyes.map((d) => line(d, eyes === POINTS ? 11 : 6)),
    line(mouth, 6, nilai === 4));
}

/** The few signs of the frame. */
export function icon(name) {
  const paths = {
    back: 'M20 12 H4 M11 5 L4 12 L11 19',
    check: 'M4.5 12.5 L10 18 L20 6.5',
    clock: 'M12 6.500 V12 L15.500 14.500 M12 3 A9 9 0 1 1 12 21 A9 9 0 1 1 12 3',
    person: 'M12 4 A4 4 0 1 1 12 12 A4 4 0 1 1 12 4 M4.500 20.500 C5 12.500 19 12.500 19.500 20.500',
    speaker: 'M4 9.500 H8 L13 5 V19 L8 14.500 H4 Z M16.500 9 C18 10.500 18 13.500 16.500 15 M19 6.500 C22 9.500 22 14.500 19 17.500',
    hidden: 'M3 12 C7 5 17 5 21 12 C17 19 7 19 3 12 M4 20 L20 4',
  };
  return svg('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { d: paths[name], fill: 'none', stroke: 'currentColor', 'stroke-width': 2.4, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }));
}
