import { JobRooms } from './job-rooms.js';
import { LiveFeed } from './live-feed.js';
import { LiveMessages } from './live-messages.js';
import { LiveRooms } from './live-rooms.js';
import { LiveSweep } from './live-sweep.js';
import { Live } from './live.js';

export { JobRooms, type MayHearJob } from './job-rooms.js';
export { Live } from './live.js';
export { LiveGateway } from './live.gateway.js';
export { LIVE_PATH, LiveAdapter } from './live-adapter.js';
export * from './live-rooms.js';
export * from './live-sessions.js';
export * from './socket-events.js';

/** What publishes and reads live messages; the gateway stands where sessions are known. */
export const liveProviders = [LiveMessages, LiveRooms, JobRooms, Live, LiveFeed, LiveSweep];
