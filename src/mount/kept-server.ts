// Keeps the development server of the trust center while that of the host's site restarts.
import type { AddressInfo } from 'node:net';

export interface OwnServer {
  address: AddressInfo;
  stop(): Promise<void>;
}

// The host's new server starts before the old one stops. A second server of ours would find its port taken and choose another,
// which a container does not let through and which no open page knows.
const running = new Map<string, { server: Promise<OwnServer>; users: number }>();

/**
 * The server that was started with the same settings and is still in use, or a new one. The last of its users to leave stops
 * it; a host that restarts enters again before it leaves.
 */
export async function enter(settings: string, start: () => Promise<OwnServer>) {
  const kept = running.get(settings) ?? { server: start(), users: 0 };
  running.set(settings, kept);
  kept.users += 1;
  const leave = async () => {
    kept.users -= 1;
    if (kept.users > 0) return;
    running.delete(settings);
    await (await kept.server).stop();
  };
  try {
    return { address: (await kept.server).address, leave };
  } catch (error) {
    running.delete(settings);
    throw error;
  }
}
