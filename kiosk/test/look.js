// What a screen is measured by.
import { readFileSync } from 'node:fs';

export const AXE = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** How far the page is too high and too wide, and the smallest side of a card; runs in the page. */
export function measure() {
  const { scrollHeight, scrollWidth } = document.documentElement;
  const boxes = [...document.querySelectorAll('.choice')].map((card) => card.getBoundingClientRect());
  return {
    over: scrollHeight - window.innerHeight,
    side: scrollWidth - window.innerWidth,
    least: Math.min(...boxes.map(({ width, height }) => Math.min(width, height))),
  };
}

/** What axe finds, by the strictest rules; AXE must be in the page. */
export function violations(page) {
  return page.evaluate(async (runOnly) => {
    const found = await window.axe.run(document, { runOnly });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
}
