import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Log } from '#server/config/log.ts';
import { FACTORY_EVENTS_CHANNEL, type FactoryEvent } from '#server/domain/db/notify.ts';
import { liveEventSchema } from './live-events.ts';

const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 5_000;

interface ListenOptions {
  readonly databaseUrl: string;
  readonly log: Log;
  onEvent(event: FactoryEvent): void;
  /** Events may have been missed between the last connection and this one. */
  onGap(): void;
}

export interface Listener {
  /** Settles once the first connection listens. */
  readonly listening: Promise<void>;
  stop(): Promise<void>;
}

function parseEvent(payload: string | undefined): FactoryEvent | null {
  try {
    return liveEventSchema.parse(JSON.parse(payload ?? ''));
  } catch {
    return null;
  }
}

/** Listens to what other processes changed, over one connection that comes back when it breaks. */
export function listenForEvents({ databaseUrl, log, onEvent, onGap }: ListenOptions): Listener {
  const stopping = new AbortController();
  const { promise: listening, resolve: markListening } = promiseWithResolvers();
  let current: pg.Client | null = null;

  /** Resolves when the connection is lost. @throws when it cannot be made */
  async function listenOnce(isFirst: boolean): Promise<void> {
    const client = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
    const { promise: lost, resolve: markLost } = promiseWithResolvers();
    client.on('error', markLost);
    client.on('end', markLost);
    client.on('notification', ({ payload }) => {
      const event = parseEvent(payload);
      if (event) onEvent(event);
      else log.warn({ channel: FACTORY_EVENTS_CHANNEL }, 'unreadable event');
    });
    current = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${FACTORY_EVENTS_CHANNEL}`);
      if (isFirst) markListening();
      else onGap();
      if (!stopping.signal.aborted) await lost;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  async function keepListening(): Promise<void> {
    let retryMs = FIRST_RETRY_MS;
    let isFirst = true;
    while (!stopping.signal.aborted) {
      try {
        await listenOnce(isFirst);
        isFirst = false;
        retryMs = FIRST_RETRY_MS;
      } catch (error) {
        log.warn({ err: error }, 'cannot listen for events');
      }
      await wait(retryMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
    }
  }

  const done = keepListening();
  return {
    listening,
    async stop() {
      stopping.abort();
      await current?.end().catch(() => undefined);
      await done;
    },
  };
}

function promiseWithResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
