// SPDX-License-Identifier: MPL-2.0
// What core/crypto and core/plan_log cost, natively and as WebAssembly under node, beside libsodium.js doing the same
// (crypto_peers.mjs; of the log, its cryptography alone): by its wrappers, and by hand in its heap. Contenders alternate inside a round, each in a process
// of its own; figures are medians in microseconds, `times_faster_…` the median of the rounds' ratios of WebAssembly
// to the peer. Throws where the peer cannot open what ours sealed; never judges a time. Prints one JSON line an
// operation.
//   node tests/bench/crypto.mjs WASM_PROGRAM,… [RUNS=7] [MILLISECONDS=100]
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Raw, Wrapped } from "./crypto_peers.mjs";
import { median, round } from "./figures.mjs";

const self = fileURLToPath(import.meta.url);
const [programs, runs = "7", milliseconds = "100", contender] = process.argv.slice(2);
const native = process.env.INDSIGT_BENCH_CRYPTO; // the native programs of tests/bench: crypto_bench,log_bench

async function loadPeer() {
  const sodium = createRequire(import.meta.url)("libsodium-wrappers-sumo");
  await sodium.ready;
  return sodium;
}

// Microseconds a call, as crypto_bench.cc counts them.
function timeFor(howLong, run) {
  const start = performance.now();
  let taken = 0;
  let calls = 0;
  while (taken < howLong) {
    run();
    calls++;
    taken = performance.now() - start;
  }
  return (taken * 1000) / calls;
}

async function measurePeer(Peer) {
  const operations = new Peer(await loadPeer()).operations();
  const figures = {};
  for (const [name, run] of Object.entries(operations)) {
    const long = /^argon2|_10000$/.test(name);
    if (!long) timeFor(milliseconds / 4, run);
    figures[name] = timeFor(long ? 0.001 : Number(milliseconds), run);
  }
  console.log(JSON.stringify(figures));
}

function runProgram(command, args) {
  const done = spawnSync(command, args, { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${command} ${args.join(" ")} failed: ${done.stderr}`);
  return JSON.parse(done.stdout);
}

// What several programs print, together.
const runAll = (names, run) => Object.assign({}, ...names.split(",").map(run));

function checkSample({ key, context, sealed }, peer) {
  const bytes = (hex) => new Uint8Array(Buffer.from(hex, "hex"));
  const text = peer.open(bytes(key), bytes(context), bytes(sealed));
  if (new TextDecoder().decode(text) !== "sample") throw new Error("the peer opened something else");
}

async function compare() {
  const contenders = {
    wasm: () => runAll(programs, (name) => runProgram(process.execPath, [name, milliseconds])),
    wrappers: () => runProgram(process.execPath, [self, programs, runs, milliseconds, "wrappers"]),
    heap: () => runProgram(process.execPath, [self, programs, runs, milliseconds, "heap"]),
    ...(native && { native: () => runAll(native, (name) => runProgram(name, [milliseconds])) }),
  };
  const peer = new Wrapped(await loadPeer());
  const rounds = [];
  let sizes = {};
  for (let turn = 0; turn < Number(runs); turn++) {
    const told = {};
    for (const [name, measure] of Object.entries(contenders)) {
      const { sample, sizes: bytes, ...figures } = measure();
      if (sample) checkSample(sample, peer);
      if (bytes) sizes = bytes;
      told[name] = figures;
    }
    rounds.push(told);
  }
  for (const operation of Object.keys(rounds[0].wasm)) {
    const of = (pick) => round(median(rounds.map(pick)));
    const figures = Object.fromEntries(
      Object.keys(contenders)
        .filter((name) => operation in rounds[0][name])
        .map((name) => [`${name}_us`, of((one) => one[name][operation])]),
    );
    for (const peerName of ["wrappers", "heap"]) {
      if (!(operation in rounds[0][peerName])) continue;
      figures[`times_faster_than_${peerName}`] = of((one) => one[peerName][operation] / one.wasm[operation]);
    }
    console.log(JSON.stringify({ what: "encryption", operation, ...figures }));
  }
  console.log(JSON.stringify({ what: "bytes of the log", ...sizes }));
}

if (contender === "wrappers") await measurePeer(Wrapped);
else if (contender === "heap") await measurePeer(Raw);
else await compare();
