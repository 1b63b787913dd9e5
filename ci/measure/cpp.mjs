// SPDX-License-Identifier: MPL-2.0
// The functions of a C++ file and what it declares, found by its words and brackets: no compiler, no macros.
import { Declaration } from "./cpp_declaration.mjs";
import { tokenize } from "./cpp_tokens.mjs";

const CLOSING = { "(": ")", "[": "]", "{": "}" };
const ACCESS_WORDS = ["public", "protected", "private"];
// What may stand before a round bracket that is not that of parameters.
const NO_NAME = ["__attribute__", "alignas", "decltype", "explicit", "noexcept", "requires"];

const startsLambda = (before) => before?.kind === "sign" && "=(,{:?".includes(before.text);
const isMemberName = (before) => before.kind === "word" || before.text === ">";

class Reader {
  functions = [];
  declared = 0;
  declaredPrivate = 0;
  #tokens;
  #at = 0;

  constructor(text) {
    this.#tokens = tokenize(text);
  }

  readFile() {
    this.#readScope(null);
    if (this.#peek() !== undefined) this.#fail("a bracket too many");
  }

  #peek(ahead = 0) {
    return this.#tokens[this.#at + ahead]?.text;
  }

  get #before() {
    return this.#tokens[this.#at - 1];
  }

  #fail(what) {
    const { line } = this.#tokens[this.#at] ?? this.#tokens.at(-1);
    throw new Error(`line ${line}: ${what}`);
  }

  /** Past the bracket that closes the one here; gives the place of the closing one. */
  #skipGroup() {
    const expected = [];
    do {
      const token = this.#tokens[this.#at] ?? this.#fail("a bracket is not closed");
      if (token.kind === "sign" && token.text in CLOSING) expected.push(CLOSING[token.text]);
      else if (token.kind === "sign" && ")]}".includes(token.text) && expected.pop() !== token.text)
        this.#fail("brackets do not fit");
      this.#at += 1;
    } while (expected.length > 0);
    return this.#at - 1;
  }

  #skipAngles() {
    let depth = 0;
    do {
      const text = this.#peek() ?? this.#fail("an angle bracket is not closed");
      depth += text === "<" ? 1 : text === ">" ? -1 : 0;
      if (text in CLOSING) this.#skipGroup();
      else this.#at += 1;
    } while (depth > 0);
  }

  /** The declarations of the file, or up to the `}` of a namespace or class. */
  #readScope(access) {
    let current = access;
    while (this.#peek() !== undefined && this.#peek() !== "}") {
      if (access !== null && ACCESS_WORDS.includes(this.#peek()) && this.#peek(1) === ":") {
        current = this.#peek();
        this.#at += 2;
      } else {
        this.#readDeclaration(current);
      }
    }
  }

  #readDeclaration(access) {
    const declaration = new Declaration(this.#tokens[this.#at].line, access);
    let isOpen = true;
    while (isOpen && this.#peek() !== undefined && this.#peek() !== "}") {
      if (this.#peek() === ";") {
        this.#at += 1;
        isOpen = false;
      } else {
        isOpen = this.#readPart(declaration);
      }
    }
    this.declared += declaration.declared;
    if (access === "private" || access === "protected") this.declaredPrivate += declaration.declared;
  }

  /** One token or group; false where the declaration ends with it. */
  #readPart(declaration) {
    const sign = this.#peek();
    if (sign === "{") return this.#readBraces(declaration);
    if (sign === "operator" && declaration.isBeforeParameters) this.#readOperator(declaration);
    else if (sign === "<" && declaration.isBeforeParameters) this.#skipAngles();
    else if (sign === "(") this.#readRound(declaration);
    else if (sign === "[") this.#readSquare(declaration);
    else {
      declaration.see(this.#tokens[this.#at], this.#before);
      this.#at += 1;
    }
    return true;
  }

  #readOperator(declaration) {
    const words = [];
    while (this.#peek() !== undefined && (words.length < 2 || this.#peek() !== "(")) {
      words.push(this.#peek());
      this.#at += 1;
    }
    if (words[1] === "(") this.#at += 1;
    declaration.name = words.slice(0, 3).join("");
    declaration.hasParameters = true;
  }

  #readRound(declaration) {
    const isNamed = this.#before?.kind === "word" && !NO_NAME.includes(this.#before.text);
    const isPointer = this.#peek(1) === "*";
    if (declaration.isBeforeParameters && isNamed && !isPointer) {
      declaration.name = this.#nameBefore();
      declaration.hasParameters = true;
    }
    if (declaration.isAssigned) this.#readValue();
    else this.#skipGroup();
  }

  /** `Name`, `Class::name` or `~Class`, the last token before here. */
  #nameBefore() {
    let from = this.#at - 1;
    while (["::", "~"].includes(this.#tokens[from - 1]?.text)) {
      from -= this.#tokens[from - 1].text === "~" ? 1 : 2;
    }
    return this.#tokens
      .slice(from, this.#at)
      .map(({ text }) => text)
      .join("");
  }

  #readSquare(declaration) {
    if (declaration.isAssigned && startsLambda(this.#before)) this.#readLambda();
    else this.#skipGroup();
  }

  #readBraces(declaration) {
    if (declaration.opensNamespace) {
      this.#enter(null);
      return false;
    }
    if (declaration.opensClass) {
      this.#enter(declaration.accessInClass);
      declaration.closeClass();
      return true;
    }
    if (!declaration.hasParameters || declaration.isAssigned) {
      this.#readValue();
      return true;
    }
    if (declaration.inInitialisers && isMemberName(this.#before)) {
      this.#skipGroup();
      return true;
    }
    this.#readBody(declaration.name, declaration.line);
    return false;
  }

  #enter(access) {
    this.#at += 1;
    this.#readScope(access);
    if (this.#peek() !== "}") this.#fail("a brace is not closed");
    this.#at += 1;
  }

  /** A group in a value: the lambdas in it count. */
  #readValue() {
    const start = this.#at;
    const end = this.#skipGroup();
    this.#at = start + 1;
    while (this.#at < end) {
      if (this.#peek() === "[" && startsLambda(this.#before)) this.#readLambda();
      else this.#at += 1;
    }
    this.#at = end + 1;
  }

  #readLambda() {
    const { line } = this.#tokens[this.#at];
    this.#skipGroup();
    while (this.#peek() !== "{") {
      if (this.#peek() === "(") this.#skipGroup();
      else if (this.#peek() === undefined) this.#fail("a lambda without a body");
      else this.#at += 1;
    }
    this.#readBody("lambda", line);
  }

  #readBody(name, line) {
    const end = this.#tokens[this.#skipGroup()].last;
    this.functions.push({ name, line, lines: end - line + 1 });
  }
}

/** `{ functions: [{ name, line, lines }], declared, declaredPrivate }` of a C++ file. Throws an Error that names the
 *  line where it cannot be read. */
export function readCpp(text) {
  const reader = new Reader(text);
  reader.readFile();
  const { functions, declared, declaredPrivate } = reader;
  return { functions, declared, declaredPrivate };
}
