import { type ParsedNode, type Scalar, type YAMLMap, isAlias, isMap, isScalar } from "yaml";
import { FORBIDDEN_KEYS, MAX_DEPTH, type Path } from "./limits.ts";
import { quoted } from "./words.ts";

export type Report = (code: string, message: string, path: Path, offset: number) => void;

const TAG = "a file has no tags: write text in quotes, anything else plain";

/** A syntax tree as plain data, and where each part of it begins in the text. */
export interface Plain {
  readonly value: unknown;
  readonly offsetOf: (path: Path) => number;
}

/**
 * Builds the value of a syntax tree, without what is refused: keys that stand twice or are forbidden, tags, empty items, numbers
 * that cannot be kept exactly. An alias may stand for a single value, as long as all of them together add no more than `room`
 * characters; one that stands for a list or an object would let a small file grow without end.
 */
export function plain(root: ParsedNode, room: number, report: Report): Plain {
  const anchors = new Map<string, ParsedNode>();
  const places = new Map<unknown, ReadonlyMap<string | number, number>>();

  function build(node: ParsedNode, path: Path): unknown {
    const [offset] = node.range;
    if (isAlias(node)) return aliased(node.source, path, offset);
    if (node.tag !== undefined) report("tag", TAG, path, offset);
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isScalar(node)) return scalar(node, path, offset);
    if (path.length >= MAX_DEPTH) {
      report("too-deep", `lists and objects lie at most ${MAX_DEPTH} deep`, path, offset);
      return;
    }
    return isMap(node) ? object(node, path) : list(node.items, path);
  }

  function aliased(name: string, path: Path, offset: number): unknown {
    const target = anchors.get(name);
    if (target === undefined) {
      report("unknown-alias", `nothing is marked ${quoted(`&${name}`)} before this`, path, offset);
      return;
    }
    if (!isScalar(target)) {
      report("expanding-alias", `${quoted(`*${name}`)} stands for a list or an object: write it out`, path, offset);
      return;
    }
    room -= target.range[1] - target.range[0];
    if (room < 0) {
      report("expanding-alias", "the aliases of this file make more than 5 MiB of it", path, offset);
      return;
    }
    return scalar(target, path, offset);
  }

  function scalar({ value }: Scalar, path: Path, offset: number): unknown {
    if (typeof value === "number") {
      if (!Number.isFinite(value)) {
        report("not-finite", "a number is finite", path, offset);
        return;
      }
      if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
        report("too-great", `a number lies within ${Number.MAX_SAFE_INTEGER} of zero, beyond which it would be rounded`, path, offset);
        return;
      }
    }
    if (typeof value === "string" && /[\0\p{Surrogate}]/u.test(value)) {
      report("not-text", "text has neither NUL nor half a character", path, offset);
      return;
    }
    return value;
  }

  function object(node: YAMLMap.Parsed, path: Path): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    const offsets = new Map<string | number, number>();
    places.set(value, offsets);
    for (const pair of node.items) {
      const [offset] = pair.key.range;
      if (!isScalar(pair.key) || typeof pair.key.value !== "string") continue; // told by the composer
      const key = pair.key.value;
      if (pair.key.anchor !== undefined) anchors.set(pair.key.anchor, pair.key);
      const inside = [...path, key];
      if (pair.key.tag !== undefined) report("tag", TAG, inside, offset);
      if (FORBIDDEN_KEYS.has(key)) report("forbidden-key", `\`${key}\` is not a key that a file may have`, inside, offset);
      else if (key === "<<") report("merge-key", "`<<` merges nothing here: write the keys out", inside, offset);
      else if (/[\0\p{Surrogate}]/u.test(key)) report("not-text", "a key has neither NUL nor half a character", path, offset);
      else if (offsets.has(key)) report("duplicate-key", `${quoted(key)} stands twice in one object`, inside, offset);
      else if (pair.value === null)
        report("no-value", `${quoted(key)} stands without a value: text with a comma in it goes in quotes`, inside, offset);
      else {
        offsets.set(key, offset);
        const part = build(pair.value, inside);
        if (part !== null && part !== undefined) value[key] = part;
      }
    }
    return value;
  }

  function list(items: readonly ParsedNode[], path: Path): unknown[] {
    const value: unknown[] = [];
    const offsets = new Map<string | number, number>();
    places.set(value, offsets);
    items.forEach((item, index) => {
      const part = build(item, [...path, index]);
      if (part === null) report("empty-item", "an item is empty: write it, or take it out", [...path, index], item.range[0]);
      else if (part !== undefined) offsets.set(value.push(part) - 1, item.range[0]);
    });
    return value;
  }

  const value = build(root, []) ?? undefined;
  return { value, offsetOf };

  function offsetOf(path: Path): number {
    let offset = root.range[0];
    let part: unknown = value;
    for (const step of path) {
      const inside = places.get(part)?.get(step);
      if (inside === undefined) break;
      offset = inside;
      part = (part as Record<string | number, unknown>)[step];
    }
    return offset;
  }
}
