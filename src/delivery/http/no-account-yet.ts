import type { RequestHandler } from 'express'

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Citewell</title>
<body style="font: 1.1rem/1.6 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto; padding: 0 1rem">
<h1>There is no account yet</h1>
<p>Nobody can register here. Make the first admin on the machine that runs Citewell:</p>
<pre style="overflow: auto; padding: 1rem; background: #f3f3f3; color: #111">npm run admin:create -- --email you@clinic.example</pre>
<p>Then <a href="/admin/login">sign in</a>.</p>
</body>
</html>
`

/** Stands where Payload would let whoever comes first make themselves the admin. */
export const noAccountYet: RequestHandler = (_req, res) => {
  res.setHeader('Cache-Control', 'no-store')
  res.type('html').send(PAGE)
}
