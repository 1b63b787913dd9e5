// SPDX-License-Identifier: MPL-2.0
// The small server: its headers, its answers, and what it refuses.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request as send } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { acceptsBrotli, serve } from "../../web/serve.mjs";
import { REPO } from "./support/locales.mjs";

const PAGE = "<!doctype html><title>x</title>";
let folder;
let server;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "indsigt-server-"));
  const site = join(folder, "site");
  await mkdir(join(site, "locales"), { recursive: true });
  await writeFile(join(site, "index.html"), PAGE);
  await writeFile(join(site, "index.html.br"), brotliCompressSync(PAGE));
  for (const locale of ["da", "sv"]) await writeFile(join(site, `index.${locale}.html`), `${PAGE}${locale}`);
  await writeFile(join(site, "a.wasm"), "\0asm");
  await writeFile(join(site, "demo.json"), "{}");
  await writeFile(join(site, "notices.txt"), "MIT");
  await writeFile(join(site, "define.js"), "1");
  await writeFile(join(site, "worker.js"), "1");
  await writeFile(join(site, "chunk-AB12CD34.js"), "1");
  await writeFile(join(site, "page-AB12CD34.css"), "a{}");
  await writeFile(join(site, "locales/da-AB12CD34.ftl"), "a = å");
  await writeFile(join(site, "locales/da.ftl"), "a = å");
  await writeFile(join(site, "notes.log"), "not of the site");
  await writeFile(join(folder, "secret.html"), "secret");
  server = await serve({ folder: site, port: 0 });
});

after(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** A request as it is written: fetch would tidy the path and unpack the body. */
async function ask(path, { method = "GET", headers = {} } = {}) {
  const { hostname, port } = new URL(server.url);
  const request = send({ hostname, port, path, method, headers }).end();
  const [response] = await once(request, "response");
  const chunks = await response.toArray();
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

test("every answer carries the security headers, refusals too", async () => {
  for (const answer of [await ask("/"), await ask("/none"), await ask("/", { method: "POST" })]) {
    const policy = answer.headers["content-security-policy"];
    assert.match(policy, /^default-src 'none'; script-src 'self'; worker-src 'self';/);
    assert.match(policy, /require-trusted-types-for 'script'; trusted-types indsigt-worker$/);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'/);
    assert.equal(answer.headers["x-content-type-options"], "nosniff");
    assert.equal(answer.headers["cross-origin-resource-policy"], "same-origin");
    assert.equal(answer.headers["cross-origin-opener-policy"], "same-origin");
    assert.equal(answer.headers["referrer-policy"], "no-referrer");
    assert.match(answer.headers["permissions-policy"], /camera=\(\)/);
  }
});

test("the worker comes with a policy of its own, and with COEP", async () => {
  const { headers } = await ask("/worker.js");
  assert.equal(
    headers["content-security-policy"],
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
  );
  assert.equal(headers["cross-origin-embedder-policy"], "require-corp");
  assert.equal(headers["cross-origin-resource-policy"], "same-origin");
  // What the browser has already is told the same.
  const again = await ask("/worker.js", { headers: { "if-none-match": headers.etag } });
  assert.equal(again.status, 304);
  assert.equal(again.headers["cross-origin-embedder-policy"], "require-corp");
  // WebKit starts no worker with COEP whose scripts come without.
  assert.equal((await ask("/define.js")).headers["cross-origin-embedder-policy"], "require-corp");
  assert.equal((await ask("/")).headers["cross-origin-embedder-policy"], undefined);
});

test("files come with their types", async () => {
  assert.equal((await ask("/")).headers["content-type"], "text/html; charset=utf-8");
  assert.equal((await ask("/a.wasm?v=1")).headers["content-type"], "application/wasm");
  assert.equal((await ask("/locales/da.ftl")).headers["content-type"], "text/plain; charset=utf-8");
  assert.equal((await ask("/demo.json")).headers["content-type"], "application/json");
  assert.equal((await ask("/notices.txt")).headers["content-type"], "text/plain; charset=utf-8");
});

test("a page is never kept, a file named by its content for ever, and anything else is asked for again", async () => {
  const caching = async (path, headers = {}) => (await ask(path, { headers })).headers["cache-control"];
  const packed = { "accept-encoding": "br" };
  assert.equal(await caching("/", packed), "no-store");
  for (const path of ["/", "/index.html", "/index.sv.html"])
    assert.equal(await caching(path), "no-store", path);
  for (const path of ["/chunk-AB12CD34.js", "/page-AB12CD34.css", "/locales/da-AB12CD34.ftl"]) {
    assert.equal(await caching(path), "public, max-age=31536000, immutable", path);
  }
  for (const path of ["/define.js", "/a.wasm", "/demo.json", "/locales/da.ftl"]) {
    assert.equal(await caching(path), "no-cache", path);
  }
  const { etag } = (await ask("/")).headers;
  const again = await ask("/", { headers: { "if-none-match": etag } });
  assert.equal(again.headers["cache-control"], "no-store");
});

test("the start page comes in the first of the reader's languages that there is", async () => {
  const wanted = async (languages) => {
    const { status, body } = await ask("/", { headers: { "accept-language": languages } });
    assert.equal(status, 200);
    return body.toString().slice(PAGE.length);
  };
  assert.equal(await wanted("sv-SE,sv;q=0.9,en;q=0.8"), "sv");
  assert.equal(await wanted("DA"), "da");
  assert.equal(await wanted("fr-FR, fr;q=0.9, sv;q=0.5"), "sv");
  for (const other of ["fr", "", "*", "..", "/../secret", "html", "__proto__"]) {
    assert.equal(await wanted(other), "", other);
  }
  assert.equal((await ask("/")).body.toString(), PAGE);
  // An address that names a language is that language, whatever the browser prefers.
  const named = await ask("/index.sv.html", { headers: { "accept-language": "da" } });
  assert.equal(named.body.toString(), `${PAGE}sv`);
});

test("brotli goes to those who take it, and the cache is told", async () => {
  const packed = await ask("/", { headers: { "accept-encoding": "gzip, br" } });
  assert.equal(packed.headers["content-encoding"], "br");
  assert.equal(brotliDecompressSync(packed.body).toString(), PAGE);
  const clear = await ask("/");
  assert.equal(clear.headers["content-encoding"], undefined);
  assert.equal(clear.body.toString(), PAGE);
  assert.equal(clear.headers.vary, "Accept-Encoding, Accept-Language");
  assert.notEqual(clear.headers.etag, packed.headers.etag);
  const unpacked = await ask("/a.wasm", { headers: { "accept-encoding": "br" } });
  assert.equal(unpacked.headers["content-encoding"], undefined);
  assert.equal(acceptsBrotli("br;q=0, gzip"), false);
  assert.equal(acceptsBrotli("brotli"), false);
});

test("what the browser has already is not sent again", async () => {
  const { etag } = (await ask("/")).headers;
  const again = await ask("/", { headers: { "if-none-match": `"other", ${etag}` } });
  assert.equal(again.status, 304);
  assert.equal(again.body.length, 0);
});

test("HEAD gives the length and no body", async () => {
  const { status, headers, body } = await ask("/", { method: "HEAD" });
  assert.equal(status, 200);
  assert.equal(headers["content-length"], String(PAGE.length));
  assert.equal(body.length, 0);
});

test("nothing outside the folder can be named, nor what is not of the site", async () => {
  const paths = [
    "/../secret.html",
    "/..%2fsecret.html",
    "/%2e%2e/secret.html",
    "//secret.html",
    "/locales/../../secret.html",
  ];
  for (const path of [
    ...paths,
    "/locales",
    "/notes.log",
    "/index.html.br",
    "/%",
    "/%00",
    "/__proto__",
    "/none",
  ]) {
    const { status, body } = await ask(path);
    assert.equal(status, 404, path);
    assert.doesNotMatch(body.toString(), /secret\n?$|doctype/);
  }
});

test("only GET and HEAD are answered", async () => {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    const { status, headers } = await ask("/", { method });
    assert.equal(status, 405);
    assert.equal(headers.allow, "GET, HEAD");
  }
});

test("it listens on this machine's own address only", async () => {
  const { hostname, port } = new URL(server.url);
  assert.equal(hostname, "127.0.0.1");
  const other = connect({ host: "127.0.0.2", port });
  const [error] = await once(other, "error");
  assert.equal(error.code, "ECONNREFUSED");
});

test("the command says where it runs and ends when told", async () => {
  const child = spawn(process.execPath, [
    `${REPO}/web/serve.mjs`,
    "--site",
    join(folder, "site"),
    "--port",
    "0",
  ]);
  const [line] = await once(child.stdout.setEncoding("utf8"), "data");
  assert.match(line, /Indsigt is running at http:\/\/127\.0\.0\.1:\d+\/\n$/);
  child.kill("SIGTERM");
  assert.deepEqual(await once(child, "exit"), [0, null]);
});

test("a folder that is no site is refused in words", async () => {
  const child = spawn(process.execPath, [`${REPO}/web/serve.mjs`, "--site", folder, "--port", "0"]);
  const [line] = await once(child.stderr.setEncoding("utf8"), "data");
  assert.match(line, /^error: .* is no built site/);
  assert.deepEqual(await once(child, "exit"), [1, null]);
});
