'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'

/** The way to the reviewers' queue, in the navigation of the admin. */
export function ReviewNavLink() {
  const { config } = useConfig()
  const href = `${config.routes.admin}/review`
  const isHere = usePathname()?.startsWith(href) ?? false
  return (
    <Link aria-current={isHere ? 'page' : undefined} className="nav__link" href={href} id="nav-review">
      {isHere ? <div className="nav__link-indicator" /> : null}
      <span className="nav__link-label">Review</span>
    </Link>
  )
}
