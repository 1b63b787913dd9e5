// SPDX-License-Identifier: MPL-2.0
// The built module lies beside the worker script; its types are the boundary's own.
export { default } from "../../../wasm/core";
