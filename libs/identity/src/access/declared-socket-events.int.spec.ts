import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Injectable } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { DeclaredSocketEvents, LiveGateway, Public, RequirePermission, SignedIn, SocketEvent } from '@tantam/platform';
import { createTestApp, type TestApp } from '../testing/index.js';

@Injectable()
class Silent {
  @SocketEvent('typing')
  typing(): void {
    return;
  }
}

@Injectable()
class Open {
  @SocketEvent('typing')
  @Public('a mistake: there are no connections without a session')
  typing(): void {
    return;
  }
}

@Injectable()
class Unknown {
  @SocketEvent('typing')
  @RequirePermission('typing.see')
  typing(): void {
    return;
  }
}

@WebSocketGateway()
class PastTheCheck {
  @SubscribeMessage('typing')
  @SignedIn('subscribed by Nest, which asks nobody')
  typing(): void {
    return;
  }
}

@Injectable()
class Declared {
  @SocketEvent('typing')
  @SignedIn('Everyone may type')
  typing(): void {
    return;
  }
}

const starts = async (provider: new () => object): Promise<void> => {
  const module = await Test.createTestingModule({ imports: [DiscoveryModule], providers: [DeclaredSocketEvents, provider] }).compile();
  await module.init();
};

describe('a socket event', () => {
  it.each([
    ['says nothing about access', Silent, 'Silent.typing'],
    ['is open to everyone', Open, 'Open.typing'],
    ['is subscribed past our own check', PastTheCheck, 'PastTheCheck.typing'],
    ['asks for a permission that nobody declares', Unknown, 'Unknown.typing (typing.see)'],
  ])('stops the start when it %s', async (_what, provider, place) => {
    await expect(starts(provider)).rejects.toThrow(place);
  });

  it('lets the product start when it says whom it is open to', async () => {
    await expect(starts(Declared)).resolves.toBeUndefined();
  });
});

describe('the product', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test?.close());

  it('answers these events and no others', () => {
    const events = test.app.get(DeclaredSocketEvents).of(test.app.get(LiveGateway));
    expect(events.map(({ name, access }) => [name, access?.kind])).toEqual([
      ['join', 'signed-in'],
      ['leave', 'signed-in'],
    ]);
  });
});
