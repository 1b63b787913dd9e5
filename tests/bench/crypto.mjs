// SPDX-License-Identifier: MPL-2.0
// What core/crypto costs, natively and as WebAssembly under node, beside libsodium.js doing the same
// (crypto_peers.mjs): by its wrappers, and by hand in its heap. Contenders alternate inside a round, each in a process
// of its own; figures are medians in microseconds, `times_faster_…` the median of the rounds' ratios of WebAssembly
// to the peer. Throws where the peer cannot open what ours sealed; never judges a time. Prints one JSON line an
// operation.
//   node tests/bench/crypto.mjs WASM_PROGRAM [RUNS=7] [MILLISECONDS=100]
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Raw, Wrapped } from "./crypto_peers.mjs";
import { median, round } from "./figures.mjs";

const self = fileURLToPath(import.meta.url);
const [program, runs = "7", milliseconds = "100", contender] = process.argv.slice(2);
const native = process.env.INDSIGT_BENCH_CRYPTO; // the native program of tests/bench/crypto_bench.cc

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
    const long = name.startsWith("argon2");
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

function checkSample({ key, context, sealed }, peer) {
  const bytes = (hex) => new Uint8Array(Buffer.from(hex, "hex"));
  const text = peer.open(bytes(key), bytes(context), bytes(sealed));
  if (new TextDecoder().decode(text) !== "sample") throw new Error("the peer opened something else");
}

async function compare() {
  const contenders = {
    wasm: () => runProgram(process.execPath, [program, milliseconds]),
    wrappers: () => runProgram(process.execPath, [self, program, runs, milliseconds, "wrappers"]),
    heap: () => runProgram(process.execPath, [self, program, runs, milliseconds, "heap"]),
    ...(native && { native: () => runProgram(native, [milliseconds]) }),
  };
  const peer = new Wrapped(await loadPeer());
  const rounds = [];
  for (let turn = 0; turn < Number(runs); turn++) {
    const told = {};
    for (const [name, measure] of Object.entries(contenders)) {
      const { sample, ...figures } = measure();
      if (sample) checkSample(sample, peer);
      told[name] = figures;
    }
    rounds.push(told);
  }
  for (const operation of Object.keys(rounds[0].wasm)) {
    const of = (pick) => round(median(rounds.map(pick)));
    const figures = Object.fromEntries(
      Object.keys(contenders).map((name) => [`${name}_us`, of((one) => one[name][operation])]),
    );
    figures.times_faster_than_wrappers = of((one) => one.wrappers[operation] / one.wasm[operation]);
    figures.times_faster_than_heap = of((one) => one.heap[operation] / one.wasm[operation]);
    console.log(JSON.stringify({ what: "core/crypto", operation, ...figures }));
  }
}

if (contender === "wrappers") await measurePeer(Wrapped);
else if (contender === "heap") await measurePeer(Raw);
else await compare();
