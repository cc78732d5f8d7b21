import type { ServerProps } from 'payload'
import { workOf, type Work } from './work-of.ts'
import './welcome.css'

function Links({ admin, works }: { admin: string; works: readonly Work[] }) {
  return (
    <ul className="welcome__next">
      {works.map(({ href, note, title }) => (
        <li key={`${href}:${note ?? ''}`}>
          <a href={`${admin}${href}`}>{title}</a>
          {note ? <span className="welcome__note">: {note}</span> : null}
        </li>
      ))}
    </ul>
  )
}

/** The first thing after signing in: what this person most likely came for, and what waits for them. */
export async function Welcome({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  const { first, lead, next, waiting } = await workOf({ payload, user })
  const admin = payload.config.routes.admin
  const name = user?.name.split(' ')[0]
  return (
    <section aria-labelledby="welcome" className="welcome">
      <h1 className="welcome__heading" id="welcome">
        {name ? `Welcome, ${name}` : 'Welcome'}
      </h1>
      <p className="welcome__lead">{lead}</p>
      <p className="welcome__first">
        {first.map(({ title, href }) => (
          <a className="welcome__button" href={`${admin}${href}`} key={href}>
            {title}
          </a>
        ))}
      </p>
      {waiting.length > 0 ? (
        <>
          <h2 className="welcome__sub">Waits for you</h2>
          <Links admin={admin} works={waiting} />
        </>
      ) : null}
      <h2 className="welcome__sub">Go on where you left off</h2>
      <Links admin={admin} works={next} />
    </section>
  )
}
