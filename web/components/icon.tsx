/** Drawn on a 24 × 24 grid with one stroke width. */
const PATHS = {
  bots: 'M5 9.5A2.5 2.5 0 0 1 7.5 7h9A2.5 2.5 0 0 1 19 9.5v6a2.5 2.5 0 0 1-2.5 2.5H12l-4 3v-3h-.5A2.5 2.5 0 0 1 5 15.5ZM12 7V4M9.5 12v1M14.5 12v1',
  plus: 'M12 5v14M5 12h14',
  coins: 'M12 3.5l8.5 8.5-8.5 8.5L3.5 12ZM12 8.5V15.5M9.5 10.5h3.250a1.5 1.5 0 0 1 0 3H9.5',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 9.5v-5M9 19.5v-5',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M18.700 5.300l-1.400 1.400M6.700 17.300l-1.400 1.400',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z',
  globe:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c2.700 2.5 4 5.5 4 9s-1.300 6.5-4 9c-2.700-2.5-4-5.5-4-9s1.300-6.5 4-9Z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  minus: 'M7 12h10',
  dot: 'M12 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2Z',
  warning: 'M12 4 2.800 20h18.400ZM12 10v4.5M12 17.200v.1',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v5.5M12 7.800v.1',
  forward: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  chevron: 'M9.5 6l6 6-6 6',
  send: 'M4 12 20 4.5 15.5 20 11.5 13.5ZM11.5 13.5 20 4.5',
  slash:
    'M14 5l-4 14M4 5.5A1.5 1.5 0 0 1 5.5 4h13A1.5 1.5 0 0 1 20 5.5v13a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5Z',
  restart: 'M4.5 12a7.5 7.5 0 1 0 2.400-5.5L4.5 8.800M4.5 4v4.800h4.800',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3 2',
  box: 'M4 8l8-4.5L20 8v8l-8 4.5L4 16ZM4 8l8 4.5L20 8M12 12.5v8',
  bell: 'M6 16.5V11a6 6 0 1 1 12 0v5.5l1.5 1.5h-15ZM10 20.5h4',
  person:
    'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c.8-3.800 3.600-5.5 7.5-5.5s6.700 1.700 7.5 5.5',
  eye: 'M2.5 12C4.5 8 8 5.5 12 5.5S19.5 8 21.5 12c-2 4-5.5 6.5-9.5 6.5S4.5 16 2.5 12ZM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  eyeOff: 'M2.5 12C4.5 8 8 5.5 12 5.5S19.5 8 21.5 12c-2 4-5.5 6.5-9.5 6.5S4.5 16 2.5 12ZM4 4l16 16',
  shield: 'M12 3.5 19.5 6v5.5c0 4.5-3 7.5-7.5 9-4.5-1.5-7.5-4.5-7.5-9V6ZM8.5 12l2.5 2.5 4.5-5',
  exit: 'M14 4.5H6.5A1.5 1.5 0 0 0 5 6v12a1.5 1.5 0 0 0 1.5 1.5H14M10.5 12H20M16.5 8.5 20 12l-3.5 3.5',
  open: 'M14 4.5h5.5V10M19.5 4.5 11 13M18 13.5V18a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 18V7.5A1.5 1.5 0 0 1 6 6h4.5',
  download: 'M12 4v10.5M7.5 10.5 12 15l4.5-4.5M4.5 19.5h15',
  upload: 'M12 15V4.5M7.5 9 12 4.5 16.5 9M4.5 19.5h15',
  file: 'M6 3.5h8l4.5 4.5v12.5H6ZM14 3.5V8h4.5M9 13h6M9 16.5h6',
  pin: 'M12 21s-6.5-5.700-6.5-11a6.500 6.500 0 0 1 13 0c0 5.300-6.5 11-6.5 11ZM12 7.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5Z',
  key: 'M8 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 12h8.5v4M16.5 12v3',
  pen: 'M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5ZM13.5 7l3.5 3.5',
} as const;

export type IconName = keyof typeof PATHS;

/** Icons that point somewhere, and so turn around in right-to-left pages. */
const DIRECTIONAL: ReadonlySet<IconName> = new Set(['forward', 'back', 'chevron', 'send', 'exit']);

/** A small drawing beside words; screen readers skip it. */
export function Icon({
  name,
  className = 'size-5',
}: {
  readonly name: IconName;
  readonly className?: string;
}) {
  const directional = DIRECTIONAL.has(name) ? ' directional' : '';
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`shrink-0 ${className}${directional}`}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
