// SPDX-License-Identifier: MPL-2.0
// What is known of a C++ declaration while its tokens are read one after the other.

const CLASS_WORDS = ["class", "struct", "union"];
// A declaration that begins so declares no function and no member.
const OTHER_WORDS = ["using", "typedef", "friend", "static_assert", "namespace", "enum", "concept"];

export class Declaration {
  name = "";
  hasParameters = false;
  /** After its `=`. */
  isAssigned = false;
  /** After the `:` of a constructor. */
  inInitialisers = false;
  #classWord = null;
  #classIsRead = false;
  #otherWord = null;
  #isLinkage = false;
  #names = 1;

  /** `access` is null outside of classes, else public, protected or private. */
  constructor(line, access) {
    this.line = line;
    this.access = access;
  }

  get isBeforeParameters() {
    return !this.hasParameters && !this.isAssigned;
  }

  get opensNamespace() {
    return this.#otherWord === "namespace" || (this.#isLinkage && this.isBeforeParameters);
  }

  get opensClass() {
    return (
      this.#classWord !== null && this.#otherWord === null && this.isBeforeParameters && !this.#classIsRead
    );
  }

  get accessInClass() {
    if (this.access === "private" || this.access === "protected") return "private";
    return this.#classWord === "class" ? "private" : "public";
  }

  closeClass() {
    this.#classIsRead = true;
    this.#names = 0;
  }

  /** A token that is no group and no operator's name; `before` is the one before it. */
  see({ kind, text }, before) {
    if (kind === "word") this.#seeWord(text);
    else if (kind === "text") this.#isLinkage ||= before?.text === "extern";
    else if (text === "=") this.isAssigned = true;
    else if (text === ":" && this.hasParameters && !this.isAssigned) this.inInitialisers = true;
    else if (text === "," && !this.hasParameters && !this.#isTypeAlone) this.#names += 1;
  }

  #seeWord(text) {
    if (!this.isBeforeParameters) return;
    if (OTHER_WORDS.includes(text)) this.#otherWord ??= text;
    else if (this.#classIsRead) this.#names ||= 1;
    else if (CLASS_WORDS.includes(text)) this.#classWord ??= text;
  }

  get #isTypeAlone() {
    return this.#classWord !== null && !this.#classIsRead;
  }

  /** How many functions or variables it declares. */
  get declared() {
    if (this.#otherWord !== null) return 0;
    if (this.hasParameters) return 1;
    return this.#isTypeAlone ? 0 : this.#names;
  }
}
