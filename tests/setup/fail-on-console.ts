import { afterEach, beforeEach, expect, vi } from 'vitest';

const METHODS = ['error', 'warn'] as const;

const allowed = new Set<string>();

/** Says that this test is expected to print a line that contains the text. */
export function expectConsole(text: string): void {
  allowed.add(text);
}

beforeEach(() => {
  allowed.clear();
  for (const method of METHODS) vi.spyOn(console, method).mockImplementation(() => undefined);
});

afterEach(() => {
  const lines = METHODS.flatMap((method) => vi.mocked(console[method]).mock.calls).map((call) =>
    call.map(String).join(' '),
  );
  for (const method of METHODS) vi.mocked(console[method]).mockRestore();
  const surprises = lines.filter((line) => ![...allowed].some((text) => line.includes(text)));
  expect(surprises, 'a test that prints an error fails').toEqual([]);
});
