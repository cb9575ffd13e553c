import { Logger } from '@nestjs/common';
import type { LiveListener } from './live-feed.js';
import type { LiveMessage } from './live-messages.js';
import type { LiveRoomKind } from './live-rooms.js';
import { trimmed } from './trimmed.js';

/** Listeners trimmed side by side: enough to keep the database busy, few enough to leave connections for requests. */
const AT_ONCE = 4;

/** Those of this process who listen in one room, each with the sequence up to which he has been told. */
export class RoomListeners {
  private readonly logger = new Logger('Live');
  private readonly positions = new Map<LiveListener, number>();
  private deliveredAt = 0;
  private timer: NodeJS.Timeout | null = null;

  /** @param read called when the room is to be read: at once, or when what comes together has been gathered */
  constructor(
    readonly name: string,
    private readonly kind: LiveRoomKind,
    private readonly read: () => void,
  ) {}

  add(listener: LiveListener, position: number): void {
    this.positions.set(listener, position);
  }

  remove(listener: LiveListener): void {
    this.positions.delete(listener);
  }

  isEmpty(): boolean {
    return this.positions.size === 0;
  }

  /** From where on somebody has not been told. */
  position(): number {
    return Math.min(...this.positions.values());
  }

  wake(): void {
    const waitMs = this.deliveredAt + (this.kind.gatherMs ?? 0) - Date.now();
    if (waitMs <= 0) this.read();
    else this.timer ??= setTimeout(() => this.readGathered(), waitMs);
  }

  close(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  /** Tells each listener what is new to him and his to know. */
  async deliver(messages: readonly LiveMessage[]): Promise<void> {
    this.deliveredAt = Date.now();
    const waiting = [...this.positions.keys()];
    if (!this.kind.trim) return waiting.forEach((listener) => this.tell(listener, messages, messages));
    const data = messages.map((message) => message.data);
    const tellNext = async (): Promise<void> => {
      for (let listener = waiting.pop(); listener; listener = waiting.pop()) await this.trimAndTell(listener, messages, data);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, tellNext));
  }

  /** One for whom it fails must not hold back the others. */
  private async trimAndTell(listener: LiveListener, messages: readonly LiveMessage[], data: readonly unknown[]): Promise<void> {
    try {
      this.tell(listener, messages, await trimmed(this.kind.trim?.(listener.actor, data), messages));
    } catch (error) {
      this.logger.error(`trimming ${this.name}`, error instanceof Error ? error.stack : String(error));
      this.remove(listener);
      listener.drop();
    }
  }

  /** Whoever left while his messages were being trimmed hears nothing more. */
  private tell(listener: LiveListener, all: readonly LiveMessage[], his: readonly LiveMessage[]): void {
    const position = this.positions.get(listener);
    if (position === undefined) return;
    const fresh = his.filter((message) => message.sequence > position);
    this.positions.set(listener, Math.max(position, all.at(-1)?.sequence ?? position));
    if (fresh.length > 0) listener.deliver(this.name, fresh);
  }

  private readGathered(): void {
    this.timer = null;
    this.read();
  }
}
