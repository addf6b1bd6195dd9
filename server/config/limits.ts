/** The product's limits on what comes from outside. Units are in the names. */
export const LIMITS = {
  prompt: { maxCharacters: 4_000 },
  jsonBody: { maxBytes: 256 * 1024 },
  /** A spec of a million characters in Arabic takes 2 MB, and more where it is indented. */
  specBody: { maxBytes: 4_194_304 },
  /** The proof of a spec that somebody waits for. */
  proof: { maxMs: 30_000 },
  botName: { maxCharacters: 60 },
  password: { minCharacters: 10, maxCharacters: 200 },
  email: { maxCharacters: 254 },
  reason: { maxCharacters: 500 },
  page: { defaultRows: 20, maxRows: 100 },
  drain: { maxMs: 10_000 },
} as const;
