// SPDX-License-Identifier: MPL-2.0
// Serves a built site on this machine only: node web/serve.mjs --site FOLDER [--port 8080]
// Sends the security headers that a real host must send too. Prints its address as the last line.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const HOST = "127.0.0.1";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".ftl": "text/plain; charset=utf-8",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types indsigt-worker",
].join("; ");

/** The worker's own: it compiles the core, and can ask nobody but this server. A page's policy does not bind a worker. */
const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

const HEADERS = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** Beside the others: without COEP a page that has it could not start the worker. */
const WORKER_HEADERS = { "Content-Security-Policy": WORKER_POLICY };
/** WebKit wants COEP also of each script that a worker with COEP imports, and no document heeds that of a script. */
const SCRIPT_HEADERS = { "Cross-Origin-Embedder-Policy": "require-corp" };

/** Every file of the site, read once: a request can only name what is in this map. */
async function readSite(folder) {
  const site = new Map();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const body = await readFile(file);
    const brotli = await readFile(`${file}.br`).catch(() => null);
    const digest = createHash("sha256").update(body).digest("base64url").slice(0, 22);
    const path = `/${relative(folder, file).split(sep).join("/")}`;
    site.set(path, { path, type, body, brotli, digest });
  }
  if (!site.has("/index.html")) throw new Error(`${folder} is no built site: index.html is missing`);
  site.set("/", site.get("/index.html"));
  return site;
}

/** The start page in the first language of the reader's browser that there is one for. */
function startPage(site, header = "") {
  const wishes = header.split(",").map((item) => item.trim().slice(0, 2).toLowerCase());
  const found = wishes.map((wish) => site.get(`/index.${wish}.html`)).find((page) => page !== undefined);
  return found ?? site.get("/index.html");
}

/** True where Accept-Encoding takes brotli: named, and not with the weight 0. */
export function acceptsBrotli(header = "") {
  return header.split(",").some((item) => {
    const [name, ...parameters] = item.split(";").map((part) => part.trim().toLowerCase());
    return name === "br" && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

/** Null where the address is malformed. */
function pathOf(url) {
  try {
    return decodeURIComponent(url.split("?")[0]);
  } catch {
    return null;
  }
}

function sendText(response, status, text, headers = {}) {
  response.writeHead(status, { ...HEADERS, "Content-Type": "text/plain; charset=utf-8", ...headers });
  response.end(response.req.method === "HEAD" ? undefined : `${text}\n`);
}

/** A page is never kept: going back to it after leaving finds nothing of what was on it. A file whose name
 *  says what is in it never changes. Anything else is asked for again each time, so that a new version is
 *  never mixed with an old one. */
function cachingOf(path, type) {
  if (type.startsWith("text/html")) return "no-store";
  return /-[A-Z0-9]{8}\.\w+$/.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
}

function sendFile(request, response, { path, type, body, brotli, digest }) {
  const caching = cachingOf(path, type);
  const packed = brotli !== null && acceptsBrotli(request.headers["accept-encoding"]);
  const tag = `"${digest}${packed ? "-br" : ""}"`;
  const headers = {
    ...HEADERS,
    ...(path === "/worker.js" && WORKER_HEADERS),
    ...(path.endsWith(".js") && SCRIPT_HEADERS),
    ETag: tag,
    "Cache-Control": caching,
    Vary: "Accept-Encoding, Accept-Language",
  };
  const known = (request.headers["if-none-match"] ?? "").split(",").map((item) => item.trim());
  if (known.includes(tag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const bytes = packed ? brotli : body;
  response.writeHead(200, {
    ...headers,
    "Content-Type": type,
    "Content-Length": bytes.length,
    ...(packed && { "Content-Encoding": "br" }),
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

/** Starts serving the site in `folder`; port 0 takes a free one. Gives the address and a way to stop. */
export async function serve({ folder, port = 8080 }) {
  const site = await readSite(folder);
  const server = createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      return sendText(response, 405, "Only GET and HEAD are answered.", { Allow: "GET, HEAD" });
    }
    const path = pathOf(request.url);
    const file = path === "/" ? startPage(site, request.headers["accept-language"]) : site.get(path);
    if (!file) return sendText(response, 404, "There is no such file here.");
    sendFile(request, response, file);
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, resolve);
  });
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://${HOST}:${server.address().port}/`, close };
}

async function main() {
  const { values } = parseArgs({
    options: { site: { type: "string" }, port: { type: "string", default: "8080" } },
  });
  const port = Number(values.port);
  if (!values.site || !Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error("usage: node web/serve.mjs --site FOLDER [--port NUMBER]");
  }
  const { url, close } = await serve({ folder: values.site, port });
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, close);
  console.log(`Indsigt is running at ${url}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(`error: ${error.message}`);
    process.exit(1);
  });
}
