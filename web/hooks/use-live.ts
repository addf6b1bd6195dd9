import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import type { Socket } from 'socket.io-client';

const POLL_MS = 3_000;
const REFUSED_RETRY_MS = 10_000;

/** After `resync` anything may have changed. */
const CHANGES = ['run_changed', 'bot_changed', 'account_changed', 'credits_changed', 'resync'];

/**
 * Loads the page's data again whenever the platform says that something of the viewer's changed, and
 * after every reconnection, since messages are not repeated. Without a connection, and while the page
 * waits for something, it asks by itself every three seconds.
 */
export function useLive({ waiting }: { readonly waiting: boolean }): void {
  const { revalidate, state } = useRevalidator();
  const latest = useRef({ revalidate, waiting, idle: state === 'idle' });
  useEffect(() => {
    latest.current = { revalidate, waiting, idle: state === 'idle' };
  });

  useEffect(() => {
    let socket: Socket | null = null;
    let left = false;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const reload = () => latest.current.revalidate();

    const listen = async () => {
      const { io } = await import('socket.io-client');
      if (left) return;
      const opened = io({ path: '/live' });
      socket = opened;
      opened.on('connect', reload);
      for (const change of CHANGES) opened.on(change, reload);
      opened.on('connect_error', () => {
        if (opened.active) return;
        // The login was refused: loading data renews an expired one, and then the door is open again.
        retry = setTimeout(() => {
          reload();
          opened.connect();
        }, REFUSED_RETRY_MS);
      });
    };
    // Without the socket's code (an old page, a broken network) asking again is enough.
    listen().catch(() => undefined);

    // Loading that fails would put an error page here: it waits until the platform can be reached.
    const reloadIfReachable = async () => {
      const answer = await fetch('/health/live');
      if (answer.ok && !left) reload();
    };
    const poll = setInterval(() => {
      if (socket?.connected || !latest.current.waiting || !latest.current.idle) return;
      reloadIfReachable().catch(() => undefined);
    }, POLL_MS);
    return () => {
      left = true;
      socket?.close();
      clearTimeout(retry);
      clearInterval(poll);
    };
  }, []);
}
