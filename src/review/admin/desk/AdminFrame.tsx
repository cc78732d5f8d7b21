import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

type Props = AdminViewServerProps & { children: ReactNode; path: string }

/** A page of ours among those of the admin, with its navigation; whoever is not signed in is asked to, and led back. */
export function AdminFrame({ children, initPageResult, params, path, payload, searchParams }: Props) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const admin = payload.config.routes.admin
  // Payload lets anybody open a view that is not its own.
  if (!req.user || !permissions.canAccessAdmin)
    redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${path}`)}`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      viewActions={payload.config.admin.components?.actions ?? []}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      {children}
    </DefaultTemplate>
  )
}
