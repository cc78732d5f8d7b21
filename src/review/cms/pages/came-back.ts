/** What the trail says of a version that was restored: by its content hash one can tell whether it was ever approved. */
export const cameBack = (contentHash: string): string => `These words came back: ${contentHash}.`
