// SPDX-License-Identifier: MPL-2.0
// Pages of somebody else that hold the element: a server that sends the built site under /indsigt/ and any page beside
// it, with whatever headers, and that can be told to answer otherwise.
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { siteFolder } from "./browser.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".ftl": "text/plain; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

/** Makes a page around `body`. `at` is where the scripts come from. */
export const pageWith = (body, { head = "", at = "/indsigt/" } = {}) => `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><title>Vært</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}<script type="module" src="${at}define.js"></script></head><body>${body}</body></html>`;

function readSite() {
  const folder = siteFolder();
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const headers = { "Content-Type": type };
    files.set(`/indsigt${path.slice(folder.length)}`, { status: 200, headers, body: readFileSync(path) });
  }
  return files;
}

/** Starts a host with no page yet. */
export async function openHost() {
  const site = readSite();
  const pages = new Map();
  let changes = [];
  const asked = [];
  const server = createServer((request, response) => {
    const path = request.url.split("?")[0];
    asked.push(path);
    let answer = pages.get(path) ?? site.get(path) ?? { status: 404, headers: {}, body: "" };
    for (const [pattern, change] of changes) {
      if (pattern.test(path)) answer = { ...answer, ...change(answer) };
    }
    if (answer.status === 0) return request.socket.destroy();
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    url,
    /** What was asked for since the last `reset`. */
    asked,
    /** Adds a page; gives its address. */
    page(html, headers = {}) {
      const path = `/host-${pages.size}.html`;
      pages.set(path, { status: 200, headers: { "Content-Type": TYPES[".html"], ...headers }, body: html });
      return url + path;
    },
    /** Answers otherwise where the path matches: `change` gives what differs; a status of 0 breaks the line. */
    change: (pattern, change) => changes.push([pattern, change]),
    reset() {
      changes = [];
      asked.length = 0;
    },
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

/** Adds headers to an answer, for `change`. */
export const withHeaders =
  (more) =>
  ({ headers }) => ({ headers: { ...headers, ...more } });
