// A stand-in for the service, for looking at the screens and for the tests: node test/serve.js [port]
// It serves the files as they are and answers the contract from contract.json.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const KIOSK = fileURLToPath(new URL('..', import.meta.url));
// The few files of others, which Maven copies to kiosk/vendor.
const VENDOR = {
  'plus-jakarta-sans-latin-wght-normal.woff2': 'node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
  'idb/index.js': 'node_modules/idb/build/index.js',
  ...Object.fromEntries(['pbkdf2', 'sha2', 'hmac', 'utils', '_md', '_u64'].map((name) => [`noble/${name}.js`, `node_modules/@noble/hashes/${name}.js`])),
};
const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.woff2': 'font/woff2', '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Starts the stand-in. `answers` may replace what it says: `answers.kiosk()` and
 * `answers.submission(body)` return `{status, body}`, or null to hang up like a lost network.
 */
export async function serve(port = 0, answers = {}) {
  const kept = new Map();
  const contract = JSON.parse(await readFile(new URL('contract.json', import.meta.url), 'utf8').catch(() => '{}'));
  const say = {
    kiosk: () => ({ status: 200, body: contract.kiosk.response }),
    submission: (body) => keep(kept, body),
    receipt: () => ({ status: 404, body: { state: 'tidak_dikenal', layanan: [] } }),
    ...answers,
  };
  const server = createServer((request, response) => {
    answer(request, say).then((reply) => send(response, reply), (error) => {
      send(response, { status: 500, body: { message: String(error) } });
    });
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    kept,
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(request, say) {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname === '/api/v1/kiosk') {
    return say.kiosk(request.url);
  }
  if (pathname === '/api/v1/submissions') {
    return say.submission(JSON.parse(await text(request)));
  }
  if (pathname.startsWith('/api/v1/receipts/')) {
    return say.receipt(decodeURIComponent(pathname.slice(17)));
  }
  return file(pathname);
}

function keep(kept, body) {
  const status = kept.has(body.id) ? 200 : 201;
  kept.set(body.id, body);
  return { status, body: { id: body.id, status: status === 201 ? 'kept' : 'already' } };
}

async function file(pathname) {
  const path = normalize(pathname === '/survei' || pathname.startsWith('/s/') ? '/kiosk/index.html' : pathname);
  const [, top, ...rest] = path.split('/');
  const place = join(KIOSK, ...(rest[0] === 'vendor' ? [VENDOR[rest.slice(1).join('/')] || 'none'] : rest));
  if (top !== 'kiosk' || rest.includes('..')) {
    return { status: 404, body: {} };
  }
  return readFile(place).then(
    (content) => ({
      status: 200, content, type: TYPES[extname(place)] || 'application/octet-stream',
      headers: rest[0] === 'sw.js' ? { 'service-worker-allowed': '/' } : {},
    }),
    () => ({ status: 404, body: {} }),
  );
}

function send(response, reply) {
  if (reply === null) {
    response.destroy();
    return;
  }
  response.writeHead(reply.status, {
    'content-type': reply.type || 'application/json',
    'cache-control': 'no-store',
    // The same policy as the service's, so that a forbidden style or script shows here first.
    'content-security-policy': "default-src 'self'",
    'x-content-type-options': 'nosniff',
    ...reply.headers,
  });
  response.end(reply.content || JSON.stringify(reply.body));
}

function text(request) {
  return new Promise((resolve, reject) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => resolve(Buffer.concat(parts).toString('utf8')));
    request.on('error', reject);
  });
}

// The test runner starts every file below test/; this one is a tool and would never end.
if (process.argv[1] === fileURLToPath(import.meta.url) && !process.env.NODE_TEST_CONTEXT) {
  const { origin } = await serve(Number(process.argv[2] || 8090));
  process.stdout.write(`${origin}/survei\n${origin}/kiosk/test/gallery.html\n`);
}
