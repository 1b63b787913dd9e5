// SPDX-License-Identifier: MPL-2.0
// The stylesheet of the shadow root, put together when the site is built: page and element fetch it as one file.
import frame from "./frame/frame.css";
import parts from "./parts/parts.css";
import tables from "./parts/tables.css";
import consents from "./screens/consents/consents.css";
import files from "./screens/files/files.css";
import insight from "./screens/insight/insight.css";
import base from "./style/base.css";
import modes from "./style/modes.css";
import { TOKENS } from "./style/tokens.ts";

export const STYLE = [TOKENS, base, frame, parts, files, insight, consents, tables, modes].join("");
