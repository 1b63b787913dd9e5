// SPDX-License-Identifier: MPL-2.0
// Reading a screen aloud (R63), with the device's own voices only: some browsers send the text to a server for
// the others, and nothing leaves this page.

// Long texts are given in pieces: some browsers fall silent in the middle of one.
const MOST_PIECE = 200;

const voiceFor = (language: string): SpeechSynthesisVoice | null =>
  globalThis.speechSynthesis
    ?.getVoices()
    .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language)) ?? null;

export const canSpeak = (language: string): boolean => voiceFor(language) !== null;

/** Calls `changed` when the device's voices become known; some browsers need a moment. */
export function watchVoices(changed: () => void): () => void {
  const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  speech?.addEventListener?.("voiceschanged", changed);
  return () => speech?.removeEventListener?.("voiceschanged", changed);
}

function pieces(text: string): string[] {
  const sentences = text.split(/(?<=[.!?\n])\s+/).filter((part) => part.trim() !== "");
  return sentences.flatMap((part) => part.match(new RegExp(`.{1,${MOST_PIECE}}(?:\\s|$)|.+`, "gs")) ?? []);
}

/** Begins to read; `ended` is called at the end, also where it is stopped. */
export function speak(text: string, language: string, ended: () => void): void {
  const speech = globalThis.speechSynthesis;
  const voice = voiceFor(language);
  if (!voice) return ended();
  speech.cancel();
  const parts = pieces(text);
  if (parts.length === 0) return ended();
  parts.forEach((part, index) => {
    const utterance = new SpeechSynthesisUtterance(part);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    if (index + 1 === parts.length) utterance.onend = ended;
    utterance.onerror = ended;
    speech.speak(utterance);
  });
}

export function stopSpeaking(): void {
  (globalThis.speechSynthesis as SpeechSynthesis | undefined)?.cancel();
}
