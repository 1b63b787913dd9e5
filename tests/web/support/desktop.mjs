// SPDX-License-Identifier: MPL-2.0
// A screen that nobody sees and a message bus of its own, for browsers that need a window or whose accessibility
// tree is read.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { end, startReady } from "./children.mjs";

const READER = fileURLToPath(new URL("./system_tree.py", import.meta.url));
export const SCREEN = { width: 1280, height: 1024 };
const PYTHON = "/usr/bin/python3"; // Debian's own: no other has pyatspi

// Bars as small as can be: a window of MiniBrowser is never narrower than its bars, and 320 px are looked at.
const GTK_STYLE =
  "* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; }";
const GTK_SETTINGS = "[Settings]\ngtk-enable-animations=0\n"; // the page is told: reduced motion

function readLine(line) {
  const [, indent, role, name] = line.match(/^( *)([^:]*): ?(.*)$/);
  return { depth: indent.length / 2, role, name };
}

/** `env` is what a program needs to appear there, `home` its home folder; `tree()` gives what assistive software is
 *  told about the page, each node as {depth, role, name}. */
export async function openDesktop() {
  const home = mkdtempSync(join(tmpdir(), "indsigt-desktop-"));
  const config = join(home, ".config");
  mkdirSync(join(config, "gtk-3.0"), { recursive: true });
  writeFileSync(join(config, "gtk-3.0/gtk.css"), GTK_STYLE);
  writeFileSync(join(config, "gtk-3.0/settings.ini"), GTK_SETTINGS);
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: config, XDG_RUNTIME_DIR: home };
  Object.assign(env, { XDG_CACHE_HOME: join(home, ".cache"), XDG_DATA_HOME: join(home, ".local") });
  // Firefox makes the tree where this is set, even though nobody who reads has announced themselves.
  env.GNOME_ACCESSIBILITY = "1";
  // Both would lead to the desktop of whoever runs the tests.
  delete env.WAYLAND_DISPLAY;
  delete env.XAUTHORITY;
  const children = [];
  const close = async () => {
    for (const child of children.reverse()) await end(child);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const screen = [
      "-screen",
      "0",
      `${SCREEN.width}x${SCREEN.height}x24`,
      "-nolisten",
      "tcp",
      "-displayfd",
      "3",
    ];
    const display = await startReady("Xvfb", screen, env);
    children.push(display.child);
    env.DISPLAY = `:${display.line}`;
    const bus = await startReady("dbus-daemon", ["--session", "--nofork", "--print-address=3"], env);
    children.push(bus.child);
    env.DBUS_SESSION_BUS_ADDRESS = bus.line;
  } catch (error) {
    await close();
    throw error;
  }
  const run = promisify(execFile);
  const tree = async () => {
    const { stdout } = await run(PYTHON, [READER], { env, timeout: 20_000, maxBuffer: 2 ** 26 });
    return stdout.trimEnd().split("\n").map(readLine);
  };
  return { env, home, tree, close };
}
