import type { PrismaClient } from '@prisma/client';

const DAY_MS = 86_400_000;
const SHOWN_PEOPLE = 5;
const SHOWN_EVENTS = 8;

/** What the home of the back office shows. Dates are ISO texts, amounts whole credits. */
export interface DashboardData {
  readonly waiting: {
    readonly count: number;
    /** The longest waiting. */
    readonly people: readonly {
      readonly id: string;
      readonly email: string;
      readonly createdAt: string;
    }[];
  };
  /** Runs that began within the last 24 hours. */
  readonly runs: {
    readonly started: number;
    readonly ready: number;
    readonly unsuccessful: number;
    readonly open: number;
  };
  /** On the accounts of users, within the last 30 days. */
  readonly credits: { readonly granted: number; readonly spent: number };
  readonly events: readonly {
    readonly id: string;
    readonly type: string;
    readonly actorEmail: string | null;
    readonly createdAt: string;
  }[];
}

async function readWaiting(prisma: PrismaClient): Promise<DashboardData['waiting']> {
  const [count, people] = await Promise.all([
    prisma.user.count({ where: { status: 'PENDING' } }),
    prisma.user.findMany({
      where: { status: 'PENDING' },
      select: { id: true, email: true, createdAt: true },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: SHOWN_PEOPLE,
    }),
  ]);
  return {
    count,
    people: people.map((user) => ({ ...user, createdAt: user.createdAt.toISOString() })),
  };
}

async function readRuns(prisma: PrismaClient, now: Date): Promise<DashboardData['runs']> {
  const groups = await prisma.run.groupBy({
    by: ['state'],
    where: { createdAt: { gte: new Date(now.getTime() - DAY_MS) } },
    _count: { _all: true },
  });
  const counted = (...states: readonly string[]) =>
    groups
      .filter(({ state }) => states.includes(state))
      .reduce((sum, { _count }) => sum + _count._all, 0);
  const started = groups.reduce((sum, { _count }) => sum + _count._all, 0);
  return {
    started,
    ready: counted('READY'),
    unsuccessful: counted('FAILED', 'REFUSED', 'CANCELLED'),
    open: counted('QUEUED', 'RUNNING', 'NEEDS_INPUT'),
  };
}

async function readCredits(prisma: PrismaClient, now: Date): Promise<DashboardData['credits']> {
  const since = new Date(now.getTime() - 30 * DAY_MS);
  const sumOf = async (kind: 'grant' | 'run') => {
    const { _sum } = await prisma.ledgerEntry.aggregate({
      where: { createdAt: { gte: since }, account: { kind: 'user' }, transaction: { kind } },
      _sum: { amountCredits: true },
    });
    return _sum.amountCredits ?? 0;
  };
  const [granted, spent] = await Promise.all([sumOf('grant'), sumOf('run')]);
  return { granted, spent: Math.abs(spent) };
}

/** The figures of the home page, as the database has them now. */
export async function readDashboard(
  prisma: PrismaClient,
  now: Date = new Date(),
): Promise<DashboardData> {
  const [waiting, runs, credits, events] = await Promise.all([
    readWaiting(prisma),
    readRuns(prisma, now),
    readCredits(prisma, now),
    prisma.auditEvent.findMany({
      select: { id: true, type: true, actorEmail: true, createdAt: true },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: SHOWN_EVENTS,
    }),
  ]);
  return {
    waiting,
    runs,
    credits,
    events: events.map((event) => ({ ...event, createdAt: event.createdAt.toISOString() })),
  };
}
