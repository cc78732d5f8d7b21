import sharp from 'sharp'

// One thread a picture and nothing kept: uploads are few, and the process has pages to serve meanwhile.
sharp.concurrency(1)
sharp.cache(false)

/** The one sharp of this process, with its threads and memory bounded; for `payload.config.ts` too. */
export { sharp }
