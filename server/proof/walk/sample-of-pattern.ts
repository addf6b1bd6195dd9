import { compilePattern } from '#server/bot-spec/pattern.ts';

/** What people write for codes and numbers, where a pattern is too clever to be read. */
const USUAL = ['12345', '1234', 'AB-1234', 'A123', 'abc', 'ABC', '1', '0100123456', 'سارة'];
const MAX_REPEATS = 64;

/** A text that matches the whole pattern, or null when none was found. */
export function sampleOfPattern(source: string): string | null {
  const pattern = compilePattern(source);
  if (!pattern) return null;
  const written = new PatternReader(source).read();
  const candidates = written === null ? USUAL : [written, ...USUAL];
  return candidates.find((candidate) => pattern.matches(candidate)) ?? null;
}

/** Reads a pattern once from left to right and writes the shortest text of its first branch. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): string | null {
    const sample = this.#branches();
    return this.#at === this.#source.length ? sample : null;
  }

  #branches(): string | null {
    let sample = this.#sequence();
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      const other = this.#sequence();
      sample ??= other;
    }
    return sample;
  }

  #sequence(): string | null {
    let sample: string | null = '';
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const atom = this.#atom();
      const repeats = this.#repeats();
      const piece = atom === null ? null : atom.repeat(Math.min(repeats, MAX_REPEATS));
      sample = sample === null || piece === null ? null : sample + piece;
    }
    return sample;
  }

  #atom(): string | null {
    const character = this.#source.charAt(this.#at);
    this.#at += 1;
    switch (character) {
      case '(':
        return this.#group();
      case '[':
        return this.#oneOf();
      case '\\':
        return escaped(this.#source.charAt(this.#at++));
      case '^':
      case '$':
        return '';
      case '.':
        return 'a';
      default:
        return character;
    }
  }

  #group(): string | null {
    const flags = /^\?(?:P?<\w+>|[a-z-]*:)/.exec(this.#source.slice(this.#at))?.[0];
    this.#at += flags?.length ?? 0;
    const sample = this.#branches();
    if (this.#source[this.#at] !== ')') return null;
    this.#at += 1;
    return sample;
  }

  /** The first character that a class names; one that says what is excluded is tried with letters. */
  #oneOf(): string | null {
    const body = /^(\^?)(\]?(?:\\.|\[:\w+:\]|[^\]])*)\]/.exec(this.#source.slice(this.#at));
    if (!body) return null;
    this.#at += body[0].length;
    const [, excludes, members = ''] = body;
    if (!excludes) {
      return members.startsWith('\\') ? escaped(members.charAt(1)) : members.charAt(0);
    }
    const whole = compilePattern(`[^${members}]`);
    return ['a', '1', 'A', ' ', '-', 'س'].find((letter) => whole?.matches(letter)) ?? null;
  }

  /** How often the atom before must stand at least. */
  #repeats(): number {
    const rest = this.#source.slice(this.#at);
    const counted = /^\{(\d+)(?:,\d*)?\}/.exec(rest);
    const sign = counted?.[0] ?? /^[?*+]/.exec(rest)?.[0];
    if (sign === undefined) return 1;
    this.#at += sign.length;
    if (this.#source[this.#at] === '?') this.#at += 1;
    if (counted) return Number(counted[1]);
    return sign === '+' ? 1 : 0;
  }
}

function escaped(letter: string): string | null {
  switch (letter) {
    case 'd':
      return '1';
    case 'w':
    case 'D':
    case 'S':
      return 'a';
    case 's':
    case 'W':
      return ' ';
    case 'b':
      return '';
    case 'p':
    case 'P':
    case '':
      return null;
    default:
      return letter;
  }
}
