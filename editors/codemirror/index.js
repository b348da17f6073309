// The mode for CodeMirror 6: `extensions: [vns()]`.
import { LanguageSupport, StreamLanguage } from "@codemirror/language";
import { parser } from "./reader.js";

export const vnsLanguage = StreamLanguage.define(parser);

/** Everything an editor needs to colour scripts. */
export function vns() {
  return new LanguageSupport(vnsLanguage);
}
