// Writes the manuals as pages that open with a double click: node manual.js FROM TO
import { cp, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { marked } from "../../kiosk/node_modules/marked/lib/marked.esm.js";

const [from, to] = process.argv.slice(2);

const STYLE = `
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 17px/1.6 "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #1d2324; background: #fdfbf7; }
h1, h2, h3 { line-height: 1.25; color: #0b4f4f; } a { color: #0b5f5f; }
pre { padding: 0.75rem 1rem; background: #eef3f2; border-radius: 8px; overflow-x: auto; } code { font-size: 0.92em; }
table { border-collapse: collapse; } th, td { padding: 0.4rem 0.75rem; border: 1px solid #c4cfce; text-align: left; vertical-align: top; }
blockquote { margin: 0; padding: 0.25rem 1rem; border-left: 4px solid #b26a00; background: #fff6e5; }
@media print { body { margin: 0; background: #fff; } }`;

// As the places that show Markdown make them, so that links into a page work in both.
function anchor(heading) {
  return heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, "").replaceAll(" ", "-");
}

marked.use({
  renderer: {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${anchor(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
  },
});

function page(markdown) {
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? "Sembilan";
  const body = marked
    .parse(markdown.replaceAll("docs/panduan/", "panduan/"))
    .replaceAll("README.md", "index.md")
    .replace(/href="([^":]+)\.md(#[^"]*)?"/g, 'href="$1.html$2"');
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${STYLE}</style></head><body>
${body}</body></html>
`;
}

await mkdir(to, { recursive: true });
for (const entry of await readdir(from, { withFileTypes: true })) {
  if (entry.isDirectory()) {
    await cp(join(from, entry.name), join(to, entry.name), { recursive: true });
  } else if (entry.name.endsWith(".md")) {
    const name = entry.name === "README.md" ? "index.html" : entry.name.replace(/\.md$/, ".html");
    await writeFile(join(to, name), page(await readFile(join(from, entry.name), "utf8")));
  }
}
