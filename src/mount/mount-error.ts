// A configuration with which the trust center cannot be served, or a page that stands in its way.

/** What is wrong and how to repair it, without a stack: it is a fault of the configuration, and the message is for its author. */
export class MountError extends Error {
  constructor(message: string, repair: string) {
    super(`${message}\n${repair}`);
    this.name = 'MountError';
    this.stack = `${message}\n${repair}`;
  }
}

/** Whether it is one. The configuration may load another copy of Candor than the command line, so the name tells. */
export function isMountError(error: unknown): error is MountError {
  return error instanceof Error && error.name === 'MountError';
}
