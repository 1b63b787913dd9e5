// SPDX-License-Identifier: MPL-2.0
// Signs jurisdiction packs as core/rules/PACK.md says, or checks their signatures (--check).
// The signer is the "Indsigt test signer": integrity only, not a lawyer's and not a release signature. Its seed
// is the SHA-256 of a public text, so anybody can sign as it does.
import { createHash, createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LABEL = "indsigt/jurisdiction-pack/1\n";
const SEED = createHash("sha256").update("Indsigt test signer for jurisdiction packs").digest();
// What PKCS #8 puts before the 32 bytes of an Ed25519 seed (RFC 8410).
const PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");
const PACKS = fileURLToPath(new URL("../../assets/jurisdictions", import.meta.url));

const secret = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, SEED]), format: "der", type: "pkcs8" });
const open = createPublicKey(secret);
const key = open.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");

/** What is signed: the pack without its signature and without white space, members in their order. */
function signedBytes(pack) {
  const { signature, ...rest } = pack;
  return Buffer.from(LABEL + JSON.stringify(rest), "utf8");
}

function isSigned(pack) {
  const { signature } = pack;
  return (
    signature?.key === key && verify(null, signedBytes(pack), open, Buffer.from(signature.value ?? "", "hex"))
  );
}

/** The signature stands on a line of its own, so that signing changes nothing else of the text. */
function signFile(path) {
  const text = readFileSync(path, "utf8");
  const value = sign(null, signedBytes(JSON.parse(text)), secret).toString("hex");
  const signed = text.replace(
    /^( *"signature": ).*?(,?)$/m,
    (_, name, comma) => `${name}${JSON.stringify({ key, value })}${comma}`,
  );
  if (!isSigned(JSON.parse(signed))) throw new Error(`${path} has no line for its signature`);
  writeFileSync(path, signed);
}

const [mode, folder] = process.argv.slice(2);
const files = readdirSync(folder ?? PACKS)
  .filter((name) => name.endsWith(".json"))
  .map((name) => join(folder ?? PACKS, name));
if (mode === undefined) {
  files.forEach(signFile);
} else {
  const wrong = files.filter((file) => !isSigned(JSON.parse(readFileSync(file, "utf8"))));
  for (const file of wrong) console.error(`${file}: the signature does not fit; run ci/sign_packs`);
  if (wrong.length > 0 || files.length === 0) process.exit(1);
  console.log(`sign_packs: ${files.length} packs are signed by the test signer`);
}
