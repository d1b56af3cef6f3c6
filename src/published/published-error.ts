// The error for a published state that cannot be read. Its message says what a person can do about it.

/** Printed without a stack trace. Nothing is said about the content. */
export class PublishedError extends Error {
  /** Whether there is nothing at the place: no file, no page, no host. */
  readonly isAbsent: boolean;
  constructor(message: string, { isAbsent = false } = {}) {
    super(message);
    this.isAbsent = isAbsent;
  }
}
