// SPDX-License-Identifier: MPL-2.0
// Gives a wasm suite the environment that a native one has; Emscripten starts with one of its own.
Module.preRun = [() => Object.assign(ENV, process.env)];
