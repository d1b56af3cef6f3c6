// The error for a published state that cannot be read. Its message says what a person can do about it.

/** Printed without a stack trace. Nothing is said about the content. */
export class PublishedError extends Error {}
