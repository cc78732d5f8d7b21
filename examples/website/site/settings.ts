const { env } = process

/** Where Citewell is. */
export const CITEWELL = env.CITEWELL ?? 'http://localhost:3000'
/** Whose website this is: the slug of a clinic. */
export const CLINIC = env.CLINIC ?? 'saltmarsh-acupuncture'
/** Where visitors will find this website; without it, pages name no address of their own. */
export const ADDRESS = (env.ADDRESS ?? '').replace(/\/$/, '')
/** What we know: the pages as they were last read, and how far we have followed. Delete it, and all is read anew. */
export const CONTENT = env.CONTENT ?? '.content'
/** The finished website. */
export const SITE = env.SITE ?? '_site'
export const PORT = Number(env.PORT ?? 8080)
/** The secret of the webhook (`whsec_…`), as the admin of Citewell shows it. */
export const SECRET = env.SECRET ?? ''
