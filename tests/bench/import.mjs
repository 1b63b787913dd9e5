// SPDX-License-Identifier: MPL-2.0
// Time and memory of an import up to the first answer, in the module of the page under node, beside
// JSON.parse and a walk over every value of the same text in the same run. Prints one JSON line a size.
//   node tests/bench/import.mjs MODULE [RUNS] [MEGABYTES,…]
import { makeBundle } from "./bundle.mjs";
import { pathToFileURL } from "node:url";

const [modulePath, runs = "7", sizes = "1,10"] = process.argv.slice(2);
const { default: createIndsigtCore } = await import(pathToFileURL(modulePath).href);

function walk(value) {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 1;
  let sum = 0;
  for (const name in value) sum += walk(value[name]);
  return sum;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

const round = (number) => Math.round(number * 100) / 100;

async function importOnce(bytes) {
  const core = await createIndsigtCore();
  const session = core.createSession();
  const start = performance.now();
  session.send('{"v":1,"id":1,"type":"source.import"}', bytes);
  const imported = performance.now();
  const reply = JSON.parse(session.send('{"v":1,"id":2,"type":"overview.open"}', null));
  const end = performance.now();
  if (reply.view.holders !== 12) throw new Error("the answer is wrong");
  session.delete();
  return { import: imported - start, answer: end - start, memory: core.memoryBytes() };
}

for (const megabytes of sizes.split(",").map(Number)) {
  const text = makeBundle(megabytes * 1e6);
  const bytes = new TextEncoder().encode(text);
  const ours = [];
  const peer = [];
  for (let run = 0; run <= Number(runs); run++) {
    const once = await importOnce(bytes);
    const start = performance.now();
    walk(JSON.parse(new TextDecoder().decode(bytes)));
    const peerTime = performance.now() - start;
    if (run === 0) continue; // warm-up
    ours.push(once);
    peer.push(peerTime);
  }
  console.log(
    JSON.stringify({
      what: "import to first answer, wasm under node",
      megabytes: round(bytes.length / 1e6),
      import_ms: round(median(ours.map((one) => one.import))),
      first_answer_ms: round(median(ours.map((one) => one.answer))),
      json_parse_and_walk_ms: round(median(peer)),
      times_faster_than_json_parse: round(median(ours.map((one, i) => peer[i] / one.answer))),
      memory_mib: round(Math.max(...ours.map((one) => one.memory)) / 2 ** 20),
    }),
  );
}
