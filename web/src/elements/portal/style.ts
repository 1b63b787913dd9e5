// SPDX-License-Identifier: MPL-2.0
// The stylesheet of the shadow root: tokens (light and dark) before the rules that use them.
import base from "./base.css";
import modes from "./modes.css";
import screens from "./screens.css";

// Names are the public ones: a page may set any of them on <indsigt-portal>.
const LIGHT = {
  ground: "#f3f6f5",
  paper: "#fff",
  ink: "#17211f",
  "ink-soft": "#4a5754",
  line: "#cfd8d5",
  edge: "#6b7875",
  accent: "#0a5a55",
  "accent-hover": "#07433f",
  "accent-ground": "#e6f1ef",
  "on-accent": "#fff",
  banner: "#0a5a55",
  "on-banner": "#fff",
  exit: "#17211f",
  "on-exit": "#fff",
  warn: "#7a4f00",
  "warn-ground": "#fbf3e2",
};
const DARK: typeof LIGHT = {
  ground: "#101615",
  paper: "#19211f",
  ink: "#e9efed",
  "ink-soft": "#adbab6",
  line: "#35423f",
  edge: "#84928e",
  accent: "#7accc2",
  "accent-hover": "#a3dfd7",
  "accent-ground": "#1d302d",
  "on-accent": "#06211e",
  banner: "#0c4844",
  "on-banner": "#fff",
  exit: "#e9efed",
  "on-exit": "#17211f",
  warn: "#f0c268",
  "warn-ground": "#2f2818",
};

const declare = (tokens: typeof LIGHT) =>
  Object.entries(tokens)
    .map(([name, value]) => `--indsigt-${name}:${value};`)
    .join("");

export const STYLE = `:host{color-scheme:light;${declare(LIGHT)}}
@media (prefers-color-scheme:dark){:host(:not([theme=light])){color-scheme:dark;${declare(DARK)}}}
:host([theme=dark]){color-scheme:dark;${declare(DARK)}}
${base}${screens}${modes}`;
