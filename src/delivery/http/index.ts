/** The front door over HTTP: one Express app in front of Payload and Next, and the orderly end of the process. */
export { createApp, type AppParts } from './create-app.ts'
export { createFront } from './cache/front.ts'
export { createDrain, drainOnSignal } from './drain.ts'
export { createReadiness, type CacheState } from './health.ts'
export { createReplays } from './replays.ts'
export { openTrustedDocuments } from './open-trusted-documents.ts'
export { createPayloadApi, type Api } from './payload-api.ts'
export { outliveStrayRejections } from './stray-rejections.ts'
