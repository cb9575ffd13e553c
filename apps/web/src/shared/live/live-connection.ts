import { ref, shallowRef, type ShallowRef } from 'vue';
import type { Socket } from 'socket.io-client';
import { currentToken, refreshSession } from '@/shared/api/token.ts';
import { ApiProblem } from '@/shared/api/problem.ts';

/** `off`: nobody is signed in. `waiting`: the line is gone or was never there; tried again by itself. */
export type LiveState = 'off' | 'connecting' | 'live' | 'waiting';

export interface LiveMessage {
  readonly sequence: number;
  readonly name: string;
  readonly data: unknown;
}

export interface LiveListener {
  onMessage: (message: LiveMessage) => void;
  /** Something may have been missed, or (at the first joining) have changed since it was read: read anew. */
  onGap: (isFirst: boolean) => void;
}

interface Room {
  readonly name: string;
  readonly listeners: Set<LiveListener>;
  readonly isJoined: ShallowRef<boolean>;
  /** Of the last message seen; undefined before the first joining. */
  sequence: number | undefined;
  leaveTimer: number;
}

interface JoinAnswer {
  status: 'joined' | 'too-old' | 'refused' | 'failed';
  sequence: number;
  missed: LiveMessage[];
}

const path = '/api/live';
const answerWithinMs = 10_000;
const shortestPauseMs = 1_000;
const longestPauseMs = 30_000;
/** A room is kept for a moment, so that going back and forth between pages asks for nothing again. */
const keepRoomMs = 30_000;

export const liveState = ref<LiveState>('off');
const rooms = new Map<string, Room>();
let socket: Socket | undefined;
let userId: string | undefined;
let retryTimer = 0;
let failures = 0;

/** Opens the one connection of this tab for a user, or closes it when nobody is signed in. */
export function connectLive(forUser: string | undefined): void {
  if (forUser === userId) return;
  close();
  userId = forUser;
  if (forUser) void connect();
}

/** Back on the line, or back at this tab: no need to wait for the next try. */
export function retryLive(): void {
  if (!userId || socket) return;
  failures = 0;
  void connect();
}

/** Listens in a room until the returned function is called. */
export function listen(name: string, listener: LiveListener): { isJoined: ShallowRef<boolean>; stop: () => void } {
  const room = rooms.get(name) ?? { name, listeners: new Set(), isJoined: shallowRef(false), sequence: undefined, leaveTimer: 0 };
  rooms.set(name, room);
  window.clearTimeout(room.leaveTimer);
  const isFirst = room.listeners.size === 0;
  room.listeners.add(listener);
  if (isFirst && !room.isJoined.value) void join(room);
  return { isJoined: room.isJoined, stop: () => stop(room, listener) };
}

function stop(room: Room, listener: LiveListener): void {
  room.listeners.delete(listener);
  if (room.listeners.size > 0) return;
  room.leaveTimer = window.setTimeout(() => {
    rooms.delete(room.name);
    socket?.emit('leave', { room: room.name });
  }, keepRoomMs);
}

async function connect(): Promise<void> {
  window.clearTimeout(retryTimer);
  const forWhom = userId;
  if (!forWhom || socket) return;
  liveState.value = 'connecting';
  const { io } = await import('socket.io-client');
  if (forWhom !== userId || socket) return;
  const opened = io({
    path,
    addTrailingSlash: false,
    transports: ['websocket'],
    auth: (give) => give({ token: currentToken() }),
    reconnection: false,
    forceNew: true,
    timeout: answerWithinMs,
  });
  socket = opened;
  opened.on('connect', connected);
  opened.on('messages', ({ room, messages }: { room: string; messages: LiveMessage[] }) => take(rooms.get(room), messages));
  opened.on('left', ({ room }: { room: string }) => setJoined(rooms.get(room), false));
  opened.on('disconnect', () => lost(opened));
  opened.on('connect_error', (error) => void refused(opened, error));
}

function connected(): void {
  failures = 0;
  liveState.value = 'live';
  rooms.forEach((room) => void join(room));
}

async function join(room: Room): Promise<void> {
  const asked = socket;
  if (!asked?.connected) return;
  try {
    const answer = (await asked.timeout(answerWithinMs).emitWithAck('join', { room: room.name, after: room.sequence })) as JoinAnswer;
    if (asked === socket && rooms.get(room.name) === room) joined(room, answer);
  } catch (error) {
    // No answer: the line is dead although nobody said so. Only the time-out's own error ends here.
    if (!(error instanceof Error) || !/timed out|disconnected/.test(error.message)) throw error;
    if (asked === socket) asked.disconnect();
  }
}

function joined(room: Room, { status, sequence, missed }: JoinAnswer): void {
  if (status === 'refused' || status === 'failed') return;
  // What was read before the first joining may lack what came in between.
  const isFirst = room.sequence === undefined;
  const isUnsure = isFirst || status === 'too-old';
  if (!isUnsure) take(room, missed);
  room.sequence = sequence;
  setJoined(room, true);
  if (isUnsure) room.listeners.forEach((listener) => listener.onGap(isFirst));
}

function take(room: Room | undefined, messages: readonly LiveMessage[]): void {
  for (const message of messages) {
    if (!room || message.sequence <= (room.sequence ?? 0)) continue;
    room.sequence = message.sequence;
    room.listeners.forEach((listener) => listener.onMessage(message));
  }
}

function setJoined(room: Room | undefined, isJoined: boolean): void {
  if (room) room.isJoined.value = isJoined;
}

function lost(closed: Socket): void {
  if (closed !== socket) return;
  socket = undefined;
  rooms.forEach((room) => setJoined(room, false));
  liveState.value = 'waiting';
  const pauseMs = Math.min(longestPauseMs, shortestPauseMs * 2 ** failures);
  failures += 1;
  // Spread out, so that a server that comes back is not met by everybody at once.
  retryTimer = window.setTimeout(() => void connect(), pauseMs * (0.5 + Math.random()));
}

/** A token that has run out is exchanged; without a session the sign-in page follows by itself. */
async function refused(closed: Socket, error: Error): Promise<void> {
  if (error.message === 'unauthenticated' && closed === socket) {
    try {
      await refreshSession();
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
    }
  }
  closed.close();
  if (userId) lost(closed);
}

/** Another user starts from nothing. */
function close(): void {
  window.clearTimeout(retryTimer);
  const closed = socket;
  socket = undefined;
  closed?.close();
  failures = 0;
  liveState.value = 'off';
  rooms.forEach((room) => {
    room.sequence = undefined;
    setJoined(room, false);
  });
}
