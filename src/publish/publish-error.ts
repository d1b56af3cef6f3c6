/** Something that keeps a good build from being published; the old site stays. */
export class PublishError extends Error {}
