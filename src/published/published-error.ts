// A published state that cannot be read: what a person at the terminal, or at a pull request's log, can do about it.

/** Printed without a stack trace; the content has not been judged. */
export class PublishedError extends Error {}
