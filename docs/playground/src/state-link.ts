import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { readLinkedState, toLinkedState } from "./linked-state.ts";
import { START, startOf } from "./published.ts";
import type { PlaygroundState } from "./state.ts";

/** Names the form of what follows, so that a later form can be told apart. */
const PREFIX = "#1.";

/** What every browser, chat program and mail takes as an address, and no address of a hostile length. */
export const LONGEST_LINK = 16_000;

/** The most characters that are unpacked: far above any plan, far below what would fill the memory. */
const LONGEST_STATE = 2_000_000;

/** A state as the part of an address behind `#`; empty for what the page opens with anyway. */
export function linkOf(state: PlaygroundState): string {
  const json = linkedJson(state);
  if (json === linkedJson(START)) return "";
  const packed = deflateSync(strToU8(json), { level: 9 });
  const base64 = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(""));
  return PREFIX + base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Whether a state differs from what its plan starts with. */
export function isChanged(state: PlaygroundState): boolean {
  return linkedJson(state) !== linkedJson({ ...state, ...startOf(state.plan) });
}

function linkedJson(state: PlaygroundState): string {
  return JSON.stringify(toLinkedState(state));
}

/** The state that such a part holds; undefined where there is none, null where it can't be read. */
export function stateOfLink(hash: string): PlaygroundState | undefined | null {
  if (hash === "" || hash === "#") return undefined;
  if (!hash.startsWith(PREFIX) || hash.length > LONGEST_LINK) return null;
  try {
    const base64 = hash.slice(PREFIX.length).replaceAll("-", "+").replaceAll("_", "/");
    const packed = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return readLinkedState(JSON.parse(strFromU8(inflateSync(packed, { out: new Uint8Array(LONGEST_STATE) }))));
  } catch {
    return null;
  }
}
