// SPDX-License-Identifier: MPL-2.0
// What the records' questions cost as a family's history and the number of systems grow: loading, the first answer,
// each question, and the change of the day; in the module of the page under node (the reply's JSON.parse included),
// in the native core, and beside plain JavaScript (peer.mjs) in the same run. Contenders alternate inside a round;
// figures are medians, `times_faster` the median of the rounds' ratios. Throws where an answer is not the peer's, or
// the native reply not the module's; never judges a time. Prints one JSON line a size, then the growth exponents
// (time ~ lines^e): over sizes that grow in systems too, and over those with the first one's number of systems.
//   node --expose-gc tests/bench/records.mjs MODULE [RUNS=7] [SYSTEMSxLINES,…]
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { clock, makeFamily } from "./family.mjs";
import { growth, median, round } from "./figures.mjs";
import { Peer } from "./peer.mjs";
import { compare, findQuestions } from "./questions.mjs";

const [modulePath, runs = "7", sizes = "10x1000,100x10000,1000x100000,10x100000"] = process.argv.slice(2);
const native = process.env.INDSIGT_BENCH_RECORDS; // the native program of tests/bench/records_bench.cc
const { default: createIndsigtCore } = await import(pathToFileURL(modulePath).href);
const scratch = mkdtempSync(join(tmpdir(), "indsigt-bench-"));
process.on("exit", () => rmSync(scratch, { recursive: true }));
const SHORTEST_BATCH = 5; // ms: a short question is asked several times in a row

const command = (type, args = {}) => JSON.stringify({ v: 1, id: 1, type, args });

// Milliseconds a call.
function timed(run, times = 1) {
  const start = performance.now();
  for (let i = 0; i < times; i++) run();
  return (performance.now() - start) / times;
}

async function load(delivery) {
  const core = await createIndsigtCore();
  const session = core.createSession();
  const send = (text, bytes = null) => {
    const reply = session.send(text, bytes);
    if (reply.startsWith('{"error"')) throw new Error(reply);
    return reply;
  };
  globalThis.gc?.();
  const loading = timed(() => {
    send(command("clock.set", clock));
    send(command("manifest.load"), delivery.manifest);
    for (const { name, bytes } of delivery.files) send(command("source.import", { name }), bytes);
  });
  const answering = timed(() => JSON.parse(send(command("overview.open"))));
  return { core, session, send, loading, answering };
}

function loadPeer(delivery) {
  const text = (bytes) => new TextDecoder().decode(bytes);
  const files = delivery.files.map(({ name, bytes }) => ({ name, text: text(bytes) }));
  return new Peer({ manifest: text(delivery.manifest), files }, clock);
}

function encode(family) {
  const encoder = new TextEncoder();
  const files = family.files.map(({ name, text }) => ({ name, bytes: encoder.encode(text) }));
  return { manifest: encoder.encode(family.manifest), files };
}

function askNative(delivery, commands) {
  const folder = mkdtempSync(join(scratch, "delivery-"));
  mkdirSync(join(folder, "bundles"));
  writeFileSync(join(folder, "manifest.json"), delivery.manifest);
  for (const { name, bytes } of delivery.files) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, "commands"), [command("clock.set", clock), "---", ...commands, ""].join("\n"));
  const options = { encoding: "utf8", maxBuffer: 2 ** 30 };
  const done = spawnSync(native, [folder, String(delivery.files.length), runs], options);
  rmSync(folder, { recursive: true });
  if (done.status !== 0) throw new Error(`the native program failed: ${done.stderr}`);
  return done.stdout.trim().split("\n").map(JSON.parse);
}

class Figures {
  #values = {};
  add(name, value) {
    (this.#values[name] ??= []).push(value);
  }
  medians() {
    return Object.fromEntries(Object.entries(this.#values).map(([name, all]) => [name, round(median(all))]));
  }
}

// Asks everything once and compares; gives each question what is to be timed.
function prepare(send, peer) {
  const subject = JSON.parse(send(command("overview.open"))).view.subject.id;
  const first = JSON.parse(send(command("holders.open", { subject }))).view.rows[0];
  const sorted = peer.sortedLines();
  return findQuestions(subject, first, peer).map((question) => {
    const commands = question.pages.map((args) => command(question.type, args));
    const replies = commands.map(send);
    const ask = () => commands.map((text) => JSON.parse(send(text)).view);
    const askPeer = () => peer[question.peer](question.peerArgs);
    compare(question, ask(), askPeer());
    const askSorted =
      question.peer === "access_log" ? () => peer.access_log(question.peerArgs, sorted) : null;
    const times = (run) => Math.min(Math.max(Math.round(SHORTEST_BATCH / timed(run)), 1), 500);
    const contenders = [ask, askPeer, askSorted].map((run) => run && { run, times: times(run) });
    return { ...question, commands, replies, contenders, figures: new Figures() };
  });
}

function measureQuestions(questions) {
  for (let turn = 0; turn <= Number(runs); turn++) {
    for (const { contenders, figures } of questions) {
      const [ours, peer, sorted] = contenders.map((one) => one && timed(one.run, one.times) * 1000);
      if (turn === 0) continue; // warm-up
      figures.add("us", ours);
      figures.add("peer_us", peer);
      figures.add("times_faster", peer / ours);
      if (sorted) figures.add("sorted_peer_us", sorted);
      if (sorted) figures.add("times_faster_than_sorted", sorted / ours);
    }
  }
}

async function measure(systems, lines) {
  const delivery = encode(makeFamily(systems, lines));
  const whole = new Figures();
  let [loaded, peer] = [null, null];
  for (let turn = 0; turn <= Number(runs); turn++) {
    loaded?.session.delete();
    [loaded, peer] = [null, null];
    loaded = await load(delivery);
    globalThis.gc?.();
    const loadingPeer = timed(() => (peer = loadPeer(delivery)));
    if (turn === 0) continue; // warm-up
    whole.add("load_ms", loaded.loading);
    whole.add("first_answer_ms", loaded.answering);
    whole.add("module_memory_mib", loaded.core.memoryBytes() / 2 ** 20);
    whole.add("peer_load_ms", loadingPeer);
    whole.add("load_times_faster", loadingPeer / loaded.loading);
  }
  const questions = prepare(loaded.send, peer);
  measureQuestions(questions);
  if (native) {
    // As the module was asked: the first two give out the ids.
    const subject = questions[0].pages[0].subject;
    const opening = [command("overview.open"), command("holders.open", { subject })];
    const [total, , , ...answers] = askNative(delivery, [
      ...opening,
      ...questions.flatMap((one) => one.commands),
    ]);
    for (const [name, value] of Object.entries(total)) whole.add(`native_${name}`, value);
    for (const { name, replies, figures } of questions) {
      const own = answers.splice(0, replies.length);
      const same = own.every(
        ({ reply }, i) => JSON.stringify(reply) === JSON.stringify(JSON.parse(replies[i])),
      );
      if (!same) throw new Error(`native and module differ: ${name}`);
      const taken = own.reduce((sum, { us }) => sum + us, 0);
      figures.add("native_us", taken);
    }
  }
  loaded.session.delete();
  const megabytes = round(delivery.files.reduce((sum, file) => sum + file.bytes.length, 0) / 1e6);
  const answers = Object.fromEntries(questions.map(({ name, figures }) => [name, figures.medians()]));
  return { systems, lines, megabytes, ...whole.medians(), questions: answers };
}

const measured = [];
for (const size of sizes.split(",")) {
  const [systems, lines] = size.split("x").map(Number);
  measured.push(await measure(systems, lines));
  console.log(JSON.stringify({ what: "the records' questions", ...measured.at(-1) }));
}

function tellGrowth(what, some) {
  if (some.length < 2) return;
  const exponent = (pick) => {
    const pairs = some.map((one) => [one.lines, pick(one)]);
    return pairs.every((pair) => pair[1] > 0) ? round(growth(pairs)) : undefined;
  };
  const whole = ["load_ms", "first_answer_ms", "module_memory_mib"].map((name) => [
    name,
    exponent((one) => one[name]),
  ]);
  const questions = Object.keys(some[0].questions).map((name) => {
    const each = (figure) => exponent((one) => one.questions[name][figure]);
    return [name, { module: each("us"), native: each("native_us"), peer: each("peer_us") }];
  });
  console.log(
    JSON.stringify({ what, ...Object.fromEntries(whole), questions: Object.fromEntries(questions) }),
  );
}
const [{ systems, lines }] = measured;
tellGrowth(
  "growth exponent, systems as lines",
  measured.filter((one) => one.lines * systems === one.systems * lines),
);
tellGrowth(
  "growth exponent, lines alone",
  measured.filter((one) => one.systems === systems),
);
