import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const LAUNCH_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Debian's browser with a font that has Arabic; only root on a Debian system can do this. */
function installChromium(): void {
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  const packages = ['chromium', 'fonts-noto-core'];
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: 'ignore',
  });
}

/** The path of a Chromium on this machine, installed first where that is possible. */
export function findChromium(): string {
  const candidates = [process.env['CHROMIUM_PATH'] ?? '', ...KNOWN_PLACES];
  const find = (): string | undefined => candidates.find((path) => path !== '' && existsSync(path));
  const found = find();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) installChromium();
  const installed = find();
  if (installed === undefined) throw new Error('no Chromium: install one or set CHROMIUM_PATH');
  return installed;
}

/** A headless browser that asks nothing of the network by itself. The caller closes it. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), headless: true, args: LAUNCH_FLAGS });
}
