import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { Log } from '#server/config/log.ts';
import type { FactoryEvent } from '#server/domain/db/notify.ts';
import { readBearer } from '#server/http/middleware/read-viewer.ts';
import { isOwnOrigin } from '#server/http/middleware/require-same-origin.ts';
import type { SessionCookies } from '#server/http/session-cookies.ts';
import type { Services, Viewer } from '#server/services.ts';
import { AppError, isAppError } from '#server/shared/errors.ts';
import { mayWatchRun, runRoom, userRoom } from './channels.ts';
import { listenForEvents } from './listen.ts';
import type { LiveMessages, LiveRequests } from './live-events.ts';

interface LiveServerDeps {
  readonly httpServer: HttpServer;
  readonly databaseUrl: string;
  readonly publicUrl: string;
  readonly services: Pick<Services, 'accounts' | 'runs'>;
  readonly cookies: SessionCookies;
  readonly log: Log;
}

interface SocketData {
  viewer: Viewer;
}

type LiveSocket = Socket<LiveRequests, LiveMessages, Record<string, never>, SocketData>;

export interface LiveServer {
  /** Settles once changes made anywhere reach the sockets. */
  readonly listening: Promise<void>;
  close(): Promise<void>;
}

/** A page of another site must not open a socket with our visitor's cookies. */
function isAllowedOrigin(request: IncomingMessage, publicUrl: string): boolean {
  const { origin, host } = request.headers;
  return origin === undefined || isOwnOrigin(origin, host, publicUrl);
}

/**
 * Tells open pages what changed, over Socket.IO at `/live`. A socket speaks for the login that it
 * was opened with (access cookie, bearer header or `auth.token`) and hears only of its user's things.
 * Messages hold ids, no content, so that a login that ended meanwhile learns nothing.
 */
export function startLiveServer(deps: LiveServerDeps): LiveServer {
  const { services, cookies, log } = deps;
  const io = new Server<LiveRequests, LiveMessages, Record<string, never>, SocketData>(
    deps.httpServer,
    {
      path: '/live',
      serveClient: false,
      maxHttpBufferSize: 10_000,
      allowRequest: (request, decide) => {
        decide(null, isAllowedOrigin(request, deps.publicUrl));
      },
    },
  );

  function readToken(socket: LiveSocket): string | null {
    const { headers, auth } = socket.handshake;
    const bearer = readBearer(headers.authorization);
    if (bearer !== null) return bearer;
    const given: unknown = auth['token'];
    if (typeof given === 'string') return given;
    return cookies.readLogin(headers.cookie).accessToken;
  }

  async function authenticate(socket: LiveSocket): Promise<void> {
    const token = readToken(socket);
    if (!token) throw new AppError('auth/required');
    socket.data.viewer = await services.accounts.authenticate(token);
  }

  async function watchRun(socket: LiveSocket, runId: unknown, answer: unknown): Promise<void> {
    const allowed = await mayWatchRun(services, socket.data.viewer, runId).catch(
      (error: unknown) => {
        log.error({ err: error }, 'cannot tell who may watch a run');
        return false;
      },
    );
    if (allowed) await socket.join(runRoom(String(runId)));
    if (typeof answer === 'function') answer(allowed);
  }

  io.use((socket, next) => {
    authenticate(socket).then(
      () => next(),
      (error: unknown) => next(new Error(isAppError(error) ? error.code : 'internal/unexpected')),
    );
  });
  io.on('connection', (socket) => {
    void socket.join(userRoom(socket.data.viewer.id));
    socket.on('watch_run', (runId, answer) => void watchRun(socket, runId, answer));
  });

  function pass(event: FactoryEvent): void {
    const room = io.to(userRoom(event.userId));
    if (event.type === 'run_changed') {
      room.to(runRoom(event.runId)).emit('run_changed', { runId: event.runId });
    } else if (event.type === 'bot_changed') {
      room.emit('bot_changed', { botId: event.botId });
    } else {
      room.emit(event.type);
    }
  }

  const listener = listenForEvents({
    databaseUrl: deps.databaseUrl,
    log,
    onEvent: pass,
    onGap: () => io.emit('resync'),
  });
  return {
    listening: listener.listening,
    async close() {
      io.disconnectSockets(true);
      io.engine.close();
      await listener.stop();
    },
  };
}
