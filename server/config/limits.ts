/** The product's limits on what comes from outside. Units are in the names. */
export const LIMITS = {
  prompt: { maxCharacters: 4_000 },
  jsonBody: { maxBytes: 256 * 1024 },
  password: { minCharacters: 10, maxCharacters: 200 },
  email: { maxCharacters: 254 },
  reason: { maxCharacters: 500 },
  page: { defaultRows: 20, maxRows: 100 },
  drain: { maxMs: 10_000 },
} as const;
