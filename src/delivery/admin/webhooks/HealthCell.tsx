'use client'

/** In the list: how a webhook does. */
export function HealthCell() {
  return null
}
