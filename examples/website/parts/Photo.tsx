import type { Picture } from '../site/content.ts'

type Shown = { picture?: Picture | null; size: 'card' | 'hero'; isFirst?: boolean }

/** A picture in the size for its place, with the words for who cannot see it. Small ones are not blown up, so we say how large it is. */
export function Photo({ picture, size, isFirst = false }: Shown) {
  const avif = size === 'hero' ? picture?.sizes?.heroAvif : picture?.sizes?.cardAvif
  const jpeg = size === 'hero' ? picture?.sizes?.heroJpeg : picture?.sizes?.cardJpeg
  const src = jpeg?.url ?? picture?.url
  if (!src) return null
  return (
    <picture>
      {avif?.url && <source srcset={avif.url} type="image/avif" />}
      <img
        src={src}
        alt={picture?.alt ?? ''}
        width={jpeg?.width ?? picture?.width ?? undefined}
        height={jpeg?.height ?? picture?.height ?? undefined}
        loading={isFirst ? undefined : 'lazy'}
        fetchpriority={isFirst ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  )
}
