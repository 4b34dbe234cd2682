export type Path = readonly (string | number)[];

/** A file has at most 5 MiB of UTF-8. */
export const MAX_BYTES = 5 * 1024 * 1024;

/** Lists and objects lie at most 64 deep. */
export const MAX_DEPTH = 64;

/** Names through which an object's prototype can be reached. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
