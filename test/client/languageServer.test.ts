/** The server's life as the extension leads it, with a client and a VS Code of the test's. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HangWatch } from '../../client/src/hangWatch.ts';
import { LanguageServer, type LifeState } from '../../client/src/languageServer.ts';
import type { ClientParts, RunningClient } from '../../client/src/runningClient.ts';

vi.mock('vscode', () => ({
  EventEmitter: class {
    private readonly listeners: ((value: unknown) => void)[] = [];
    readonly event = (listener: (value: unknown) => void) => this.listeners.push(listener);
    fire(value: unknown): void {
      for (const listener of this.listeners) listener(value);
    }
  },
}));

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function setUp(start: (parts: ClientParts) => Promise<RunningClient> = async () => client()) {
  const launched: ClientParts[] = [];
  const states: LifeState[] = [];
  const onGivingUp = vi.fn();
  const log = { warn: vi.fn(), error: vi.fn() };
  const server = new LanguageServer(
    (parts) => {
      launched.push(parts);
      return start(parts);
    },
    { context: {}, log, onGivingUp } as never,
  );
  server.onDidChangeState((state) => states.push(state));
  const settle = () => vi.advanceTimersByTimeAsync(1);
  const die = async (how: 'ended' | 'silent' = 'ended') => {
    launched.at(-1)!.onDeath(how);
    await settle();
  };
  return { server, launched, states, onGivingUp, settle, die };
}

const client = (stop: () => Promise<void> = async () => {}): RunningClient => ({
  pid: () => 1,
  request: async () => undefined as never,
  stop,
});

describe('a server that dies', () => {
  it('is started again four times in three minutes, and then a person is asked', async () => {
    const { server, launched, states, onGivingUp, die } = setUp();
    await server.start();
    for (let times = 1; times <= 4; times++) {
      await die();
      expect(launched).toHaveLength(1 + times);
    }
    expect(onGivingUp).not.toHaveBeenCalled();
    await die();
    expect(launched).toHaveLength(5);
    expect(onGivingUp).toHaveBeenCalledOnce();
    expect(states.at(-1)).toBe('stopped');
    expect(server.pid()).toBeUndefined();

    await server.restart();
    expect(launched).toHaveLength(6);
    await die();
    expect(launched).toHaveLength(7);
  });

  it('of silence, one a minute, is not started again for ever', async () => {
    const { server, launched, onGivingUp, die } = setUp();
    await server.start();
    for (let times = 1; times <= 3; times++) {
      await vi.advanceTimersByTimeAsync(65_000);
      await die('silent');
    }
    expect(onGivingUp).toHaveBeenCalledOnce();
    expect(launched).toHaveLength(3);
  });

  it('is forgiven what was long ago', async () => {
    const { server, launched, onGivingUp, die } = setUp();
    await server.start();
    for (let times = 1; times <= 10; times++) {
      await vi.advanceTimersByTimeAsync(60_000);
      await die();
    }
    expect(launched).toHaveLength(11);
    expect(onGivingUp).not.toHaveBeenCalled();
  });

  it('once is dead once, and what is left of it is ended and heard no more', async () => {
    const stop = vi.fn(async () => {});
    const { server, launched, states, die } = setUp(async () => client(stop));
    await server.start();
    const [first] = launched;
    await die();
    expect(first!.ending.aborted).toBe(true);
    first!.onDeath('ended');
    first!.onState('stopped');
    await vi.advanceTimersByTimeAsync(2000);
    expect(stop).toHaveBeenCalledOnce();
    expect(launched).toHaveLength(2);
    expect(states).not.toContain('stopped');
  });

  it('while it starts is replaced, and nobody hears of the failed start', async () => {
    let fail = (_error: Error): void => {};
    const failing = new Promise<RunningClient>((_, reject) => {
      fail = reject;
    });
    const starts = [failing, Promise.resolve(client())];
    const { server, states, die, settle } = setUp(() => starts.shift()!);
    const start = server.start();
    await Promise.all([expect(start).rejects.toThrow('gone'), die().then(() => fail(new Error('gone')))]);
    await settle();
    expect(states).not.toContain('failed');
    expect(server.pid()).toBe(1);
  });
});

describe('restarting', () => {
  it('does not wait for a start that never ends, nor for a stop that fails', async () => {
    const starts = [
      new Promise<RunningClient>(() => {}),
      Promise.resolve(client(() => Promise.reject(new Error('no')))),
    ];
    const { server, launched } = setUp(() => starts.shift() ?? Promise.resolve(client()));
    void server.start();
    await server.restart();
    expect(launched[0]!.ending.aborted).toBe(true);
    await server.restart();
    expect(launched).toHaveLength(3);
  });
});

it('a server that comes up when another has taken its place is stopped', async () => {
  const stop = vi.fn(async () => {});
  let comeUp = (_client: RunningClient): void => {};
  const slow = new Promise<RunningClient>((resolve) => {
    comeUp = resolve;
  });
  const starts = [slow];
  const { server, settle } = setUp(() => starts.shift() ?? Promise.resolve(client()));
  void server.start();
  await server.restart();
  comeUp(client(stop));
  await settle();
  expect(stop).toHaveBeenCalledOnce();
  expect(server.pid()).toBe(1);
});

describe('a server that hangs', () => {
  const setUpWatch = (ping: () => Promise<unknown>) => {
    const onHang = vi.fn();
    return { onHang, watch: new HangWatch({ start: 30, answer: 15 }, ping, onHang) };
  };
  const never = () => new Promise<never>(() => {});

  it('is noticed when something is said to it, not before', async () => {
    const { watch, onHang } = setUpWatch(never);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(onHang).not.toHaveBeenCalled();
    watch.sent();
    watch.sent();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(onHang).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2000);
    expect(onHang).toHaveBeenCalledOnce();
  });

  it('is noticed while it starts', async () => {
    const { watch, onHang } = setUpWatch(never);
    watch.starting(never());
    await vi.advanceTimersByTimeAsync(32_000);
    expect(onHang).toHaveBeenCalledOnce();
  });

  it('is none that answers, even with an error, and is not asked at every key', async () => {
    const ping = vi.fn(() => Promise.reject(new Error('what?')));
    const { watch, onHang } = setUpWatch(ping);
    for (let second = 0; second < 60; second++) {
      for (let key = 0; key < 10; key++) watch.sent();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(onHang).not.toHaveBeenCalled();
    expect(ping.mock.calls.length).toBeGreaterThan(10);
    expect(ping.mock.calls.length).toBeLessThanOrEqual(13);
  });

  it('is noticed also where it has answered a moment ago', async () => {
    let isAlive = true;
    const { watch, onHang } = setUpWatch(() => (isAlive ? Promise.resolve(null) : never()));
    watch.sent();
    await vi.advanceTimersByTimeAsync(100);
    isAlive = false;
    watch.sent();
    await vi.advanceTimersByTimeAsync(25_000);
    expect(onHang).toHaveBeenCalledOnce();
  });

  it('is of no interest once it was stopped', async () => {
    const { watch, onHang } = setUpWatch(never);
    watch.sent();
    watch.dispose();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onHang).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
