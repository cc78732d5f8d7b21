import type { ProblemPlace } from '#platform/problem.ts'

/** A point on the map in degrees (WGS 84). */
export type Geo = { latitude?: number | null; longitude?: number | null }

/** What is wrong with a point: half of it missing, out of range, or 0, 0, which lies in the sea and is what a failed look-up gives. */
export function checkGeo({ latitude, longitude }: Geo): ProblemPlace[] {
  const isNone = (value: unknown) => value === null || value === undefined
  if (isNone(latitude) && isNone(longitude)) return []
  if (isNone(latitude)) return [{ path: 'latitude', message: 'Give the latitude as well.' }]
  if (isNone(longitude)) return [{ path: 'longitude', message: 'Give the longitude as well.' }]
  if (latitude === 0 && longitude === 0) return [{ path: 'latitude', message: 'The point 0, 0 lies in the sea.' }]
  return [...outOf(90, 'latitude', latitude), ...outOf(180, 'longitude', longitude)]
}

function outOf(limit: number, path: string, value: unknown): ProblemPlace[] {
  if (typeof value === 'number' && Math.abs(value) <= limit) return []
  return [{ path, message: `The ${path} is a number between -${limit} and ${limit}.` }]
}
