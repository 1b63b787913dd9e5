// SPDX-License-Identifier: MPL-2.0
// The tokens, light and dark. Their names are the public ones: a page may set any of them on <indsigt-portal>.

const LIGHT = {
  scheme: "light",
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
  past: "#3b3f8f",
  "on-past": "#fff",
  exit: "#17211f",
  "on-exit": "#fff",
  link: "#0a5a55",
  focus: "#0a5a55",
  law: "#3b3f8f",
  consent: "#0a5a55",
  stated: "#4f5a57",
  unexplained: "#4f5a57",
  "unexplained-ground": "#eef1f0",
  wait: "#7a4f00",
  warn: "#7a4f00",
  "warn-ground": "#fbf3e2",
  fault: "#9c1c1c",
  field: "#fff",
};
const DARK: typeof LIGHT = {
  scheme: "dark",
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
  past: "#34377a",
  "on-past": "#fff",
  exit: "#e9efed",
  "on-exit": "#17211f",
  link: "#7accc2",
  focus: "#7accc2",
  law: "#b3b7f5",
  consent: "#7accc2",
  stated: "#b4c0bc",
  unexplained: "#b4c0bc",
  "unexplained-ground": "#232b29",
  wait: "#f0c268",
  warn: "#f0c268",
  "warn-ground": "#2f2818",
  fault: "#ffb0a8",
  field: "#131a18",
};
// The same in both.
const SHAPE = {
  "radius-card": "10px",
  "radius-control": "6px",
  "radius-icon": "5px",
  "border-card": "1px",
  "border-control": "2px",
  target: "44px",
  "space-card": "18px",
  "space-between": "16px",
  "space-page": "18px",
  measure: "34em",
  width: "72em",
  leading: "1.5",
  "weight-strong": "650",
  "weight-button": "600",
  "size-title": "1.5em",
  "size-title-wide": "1.75em",
  "size-heading": "1.08em",
  "size-say": "1.14em",
  "size-note": "0.88em",
  "focus-width": "3px",
  // How high the header is that a page around keeps in sight.
  top: "0px",
};

const declare = (tokens: Readonly<Record<string, string>>) =>
  Object.entries(tokens)
    .map(([name, value]) => `--indsigt-${name}:${value};`)
    .join("");

/** The tokens as rules; they come before the rules that use them. */
export const TOKENS = `:host{${declare(LIGHT)}${declare(SHAPE)}}
@media (prefers-color-scheme:dark){:host(:not([theme=light])){${declare(DARK)}}}
:host([theme=dark]){${declare(DARK)}}
`;
