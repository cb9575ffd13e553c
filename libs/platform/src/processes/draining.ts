import { Injectable } from '@nestjs/common';

/** Whether this process is about to end: it serves on, but asks balancers and clients to go elsewhere. */
@Injectable()
export class Draining {
  private draining = false;

  get isDraining(): boolean {
    return this.draining;
  }

  begin(): void {
    this.draining = true;
  }
}
