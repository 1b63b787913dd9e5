// SPDX-License-Identifier: MPL-2.0
// ci/measure_code: what is a function, where it begins and ends, what a header declares; and what is too long.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readCpp } from "../../ci/measure/cpp.mjs";
import { readScript } from "../../ci/measure/script.mjs";
import { assertFails, run, treeOf } from "./support/checks.mjs";

const cpp = (text) => readCpp(text).functions.map(({ name, line, lines }) => [name, line, lines]);
const script = (text) =>
  readScript(text, "sample.tsx").functions.map(({ name, line, lines }) => [name, line, lines]);

const CPP_SAMPLES = {
  "one line": ["int f() { return 1; }\n", [["f", 1, 1]]],
  "the comment above is not of it, its template line is": [
    "// What it gives.\ntemplate <class T, int kSize = (2 > 1)>\n[[nodiscard]] T f(\n    T a = {}) {\n  return a;\n}\n",
    [["f", 2, 5]],
  ],
  "a lambda in it is part of it": [
    "int f() {\n  return [](int a) {\n    return a;\n  }(1);\n}\n",
    [["f", 1, 5]],
  ],
  "declarations are none": [
    "int f();\nvoid g() = delete;\nint a{3};\nint b[] = {1, 2};\nusing C = int;\n",
    [],
  ],
  "methods of a class, inside and outside of it": [
    "class A final : public B<int> {\n public:\n  explicit A(int a) : a_(a), b_{a}, C<int>{a} {}\n  int a() const noexcept { return a_; }\n  ~A();\n};\nA::~A() {\n}\n",
    [
      ["A", 3, 1],
      ["a", 4, 1],
      ["A::~A", 7, 2],
    ],
  ],
  "initialisers on lines of their own": [
    "A::A()\n    : a_{1},\n      b_(2) {\n  go();\n}\n",
    [["A::A", 1, 5]],
  ],
  operators: [
    "bool operator==(A a, A b) { return true; }\nint A::operator()(int a) const { return a; }\nA::operator bool() const { return true; }\nstd::ostream& operator<<(std::ostream& a, B<A> b) {\n  return a;\n}\n",
    [
      ["operator==", 1, 1],
      ["operator()", 2, 1],
      ["operatorbool", 3, 1],
      ["operator<<", 4, 3],
    ],
  ],
  "brackets in comments, texts and lines of the preprocessor": [
    "int f() {\n  // }\n  /* } */\n  g(\"}\\\"\", '}', '\\'', R\"x(})\")x\", 1'000);\n#define H {  \\\n  {\n}\nint k() {}\n",
    [
      ["f", 1, 7],
      ["k", 8, 1],
    ],
  ],
  "a return type that follows": ["auto f(int a) -> std::vector<int> {\n}\n", [["f", 1, 2]]],
  "names in names": ['namespace a::b {\nnamespace {\nextern "C" {\nint f() {}\n}\n}\n}\n', [["f", 4, 1]]],
  "a lambda outside of functions": [
    'constexpr int kA = [] {\n  return 1;\n}();\nconstexpr Row kRows[] = {{"a", [](int a) { return a; }}};\nint g() {}\n',
    [
      ["lambda", 1, 3],
      ["lambda", 4, 1],
      ["g", 5, 1],
    ],
  ],
  "a shift between angle brackets": ["std::array<int, 1 << kA> f() {}\n", [["f", 1, 1]]],
  "a function that has a body, in a class inside a function": [
    "int f() {\n  struct A {\n    int g() { return 1; }\n  };\n}\n",
    [["f", 1, 5]],
  ],
};

for (const [name, [text, expected]] of Object.entries(CPP_SAMPLES)) {
  test(`C++: ${name}`, () => assert.deepEqual(cpp(text), expected));
}

test("C++: what does not fit is said, not guessed", () => {
  assert.throws(() => cpp("int f() {\n  (]\n}\n"), /line 2: brackets do not fit/);
  assert.throws(() => cpp("int f() {\n"), /a bracket is not closed/);
  assert.throws(() => cpp("namespace a {\n"), /a brace is not closed/);
  assert.throws(() => cpp("}\n"), /a bracket too many/);
});

test("C++: what a header declares, and what of it is private", () => {
  const { declared, declaredPrivate } = readCpp(`#pragma once
    namespace a {
    class Forward;
    enum class Kind { kOne, kTwo };
    using Row = int;
    inline constexpr Row kNoRow = -1;
    [[nodiscard]] Row find(const std::map<int, int>& rows);
    struct Pair {
      int first = 0, second = 0;
      struct { int x; } inner;
    };
    class Wide {
     public:
      Wide() = default;
      int size() const { return size_; }
     protected:
      void hidden();
     private:
      friend class Narrow;
      struct State { int a; int b = 1; };
      static_assert(sizeof(int) == 4);
      std::function<void(int)> call_;
      int size_{0};
    };
    }`);
  assert.deepEqual({ declared, declaredPrivate }, { declared: 13, declaredPrivate: 5 });
});

const SCRIPT_SAMPLES = {
  "a function with functions inside": [
    "export function f(a: number) {\n  const g = () => {\n    return a;\n  };\n  return <p onClick={() => g()}>don't</p>;\n}\n",
    [["f", 1, 6]],
  ],
  "an arrow function, from where it gets its name": [
    "/** What. */\nexport const f = (a: string): string =>\n  a;\nconst { b } = { b: async () => 1 };\n",
    [
      ["f", 2, 2],
      ["b", 4, 1],
    ],
  ],
  "methods each by themselves": [
    "class A {\n  #a = () => {\n    return 1;\n  };\n  constructor() {\n  }\n  get b() {\n    return 1;\n  }\n  abstract c(): void;\n}\n",
    [
      ["a", 2, 3],
      ["constructor", 5, 2],
      ["b", 7, 3],
    ],
  ],
  "methods of an object outside of functions": [
    "export const screen = define({\n  load(a) {\n    return a;\n  },\n  View: (a) => null,\n});\n",
    [
      ["load", 2, 3],
      ["View", 5, 1],
    ],
  ],
  "types are none": ["type F = () => void;\ndeclare function f(): void;\ninterface A { a(): void }\n", []],
  "one that has no name": ["list.map(function () {\n  return 1;\n});\n", [["function", 1, 3]]],
};

for (const [name, [text, expected]] of Object.entries(SCRIPT_SAMPLES)) {
  test(`TypeScript: ${name}`, () => assert.deepEqual(script(text), expected));
}

/** A function of so many lines. */
const longFunction = (head, lines) => `${head} {\n${"  go();\n".repeat(lines - 2)}}\n`;

test("a function of 60 lines passes, one of 61 fails, in either language", () => {
  const files = (lines) => ({
    "core/base/long.cc": longFunction("int f()", lines),
    "web/src/app/long.ts": longFunction("export function g()", lines),
  });
  assert.ok(run("measure_code", "--check", treeOf(files(60))).ok);
  const result = run("measure_code", "--check", treeOf(files(61)));
  assertFails(result, /core\/base\/long\.cc:1: f has 61 lines: a function stops at 60/);
  assertFails(result, /web\/src\/app\/long\.ts:1: g has 61 lines: a function stops at 60/);
  assertFails(result, /2 too long in 2 files/);
});

test("a file of 500 lines passes, one of 501 fails", () => {
  const files = (lines) => ({ "tests/core/long_test.cc": "// line\n".repeat(lines) });
  assert.ok(run("measure_code", "--check", treeOf(files(500))).ok);
  const pattern = /tests\/core\/long_test\.cc: 501 lines: a file stops at 500/;
  assertFails(run("measure_code", "--check", treeOf(files(501))), pattern);
});

test("a file that cannot be read is said", () => {
  const root = treeOf({ "core/base/a.cc": "int f() {\n", "web/src/app/b.ts": "const = 1;\n" });
  const result = run("measure_code", "--check", root);
  assertFails(result, /core\/base\/a\.cc: cannot be read/);
  assertFails(result, /web\/src\/app\/b\.ts: cannot be read/);
});

test("the report says how it counts, figures by area and folder, and never fails", () => {
  const root = treeOf({
    "core/base/a.cc": longFunction("int f()", 61) + "int g() {}\nint h() {}\n",
    "core/log/b.h": "class A {\n  int a();\n  int b_;\n public:\n  int c();\n};\n",
    "web/src/app/c.ts": "export const c = () => 1;\n",
  });
  const { ok, text } = run("measure_code", root);
  assert.ok(ok, text);
  assert.match(text, /^How it counts\n/);
  assert.match(text, /^core +2 +69 +3 +1 +61 +61$/m);
  assert.match(text, /^ {2}core\/base +1 +63 +3 +1 +61 +61$/m);
  assert.match(text, /^ +61 {2}core\/base\/a\.cc:1 f$/m);
  assert.match(text, /^ +3 +2 {2}core\/log\/b\.h$/m);
  assert.match(text, /^web\/src +1 +1 +1 +1 +1 +1$/m);
  assert.match(text, /Too long\n {2}core\/base\/a\.cc:1: f has 61 lines/);
});
