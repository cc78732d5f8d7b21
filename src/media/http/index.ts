/** Serves pictures to websites. */
export { serveMedia } from './serve-media.ts'
