/** Why a site cannot be published. The old site stays. */
export class PublishError extends Error {}
