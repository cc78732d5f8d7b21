import { addressLines, day, mapLink, phone, span, weekOf } from '../parts/dates-and-hours.ts'
import { page } from '../parts/Layout.tsx'
import { Photo } from '../parts/Photo.tsx'
import { Prose } from '../parts/Prose.tsx'
import type { Content, Location } from '../site/content.ts'

export const data = {
  pagination: { data: 'website.locations', size: 1, alias: 'location' },
  permalink: ({ location }: { location: Location }) => `/locations/${location.slug}.html`,
}

const CALLS = { call: 'Call', text: 'Text', fax: 'Fax' }

export default ({ location, website }: { location: Location; website: Content }) => {
  const map = mapLink(location)
  return page({
    website,
    path: `/locations/${location.slug}`,
    title: location.name ?? '',
    description: `Hours, telephone and the way to ${location.name}`,
    jsonLd: location.jsonLd,
    image: location.photos?.[0],
    children: (
      <article class="place">
        <h1>{location.name}</h1>
        <div class="hero">
          <Photo picture={location.photos?.[0]} size="hero" isFirst />
        </div>
        <div class="columns">
          <section aria-labelledby="reach">
            <h2 id="reach">How to reach us</h2>
            <address>
              {addressLines(location).map((line) => (
                <div key={line}>{line}</div>
              ))}
            </address>
            {map && (
              <p>
                <a href={map} rel="external noopener">
                  See {location.name} on a map (openstreetmap.org)
                </a>
              </p>
            )}
            <dl class="numbers">
              {location.phones?.map(({ kind, number, extension }) => (
                <div key={`${kind}${number}`}>
                  <dt>{CALLS[kind ?? 'call']}</dt>
                  <dd>
                    {kind === 'fax' ? (
                      phone(number ?? '')
                    ) : (
                      <a href={`${kind === 'text' ? 'sms' : 'tel'}:${number}`}>{phone(number ?? '')}</a>
                    )}
                    {extension && `, extension ${extension}`}
                  </dd>
                </div>
              ))}
              {location.email && (
                <div>
                  <dt>Write</dt>
                  <dd>
                    <a href={`mailto:${location.email}`}>{String(location.email)}</a>
                  </dd>
                </div>
              )}
            </dl>
            {location.bookingUrl && (
              <p>
                <a class="button" href={location.bookingUrl}>
                  Book a visit
                </a>
              </p>
            )}
          </section>
          <Hours location={location} />
          <section aria-labelledby="come">
            <h2 id="come">Coming in</h2>
            <ul>
              {location.parking && <li>Parking: {location.parking}</li>}
              {location.accessibility?.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
              {location.serviceAreas?.map(({ text }) => (
                <li key={text}>We come to: {text}</li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="who">
            <h2 id="who">Who is here</h2>
            <ul>
              {location.people?.map(({ slug, name, role }) => (
                <li key={slug}>
                  <a href={`/people/${slug}`}>{name}</a>, {role}
                </li>
              ))}
            </ul>
          </section>
        </div>
        <div class="good-to-know">
          <Prose of={location} website={website} />
        </div>
      </article>
    ),
  })
}

/** That hours are unknown does not mean closed, and is said. */
function Hours({ location }: { location: Location }) {
  const { hours } = location
  const today = new Date().toISOString().slice(0, 10)
  const coming = (hours?.exceptions ?? []).filter(({ from, to }) => (to ?? from ?? '').slice(0, 10) >= today)
  return (
    <section aria-labelledby="hours">
      <h2 id="hours">When we are open</h2>
      {hours?.status === 'known' ? (
        <table class="hours">
          <caption class="small">Local time ({location.timeZone?.replace('_', ' ')})</caption>
          <tbody>
            {weekOf(location).map(({ name, times }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{times.length === 0 ? 'closed' : times.map((time) => <div key={time}>{time}</div>)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>{hours?.status === 'by_appointment' ? 'By appointment.' : 'Please call and ask.'}</p>
      )}
      {coming.length > 0 && (
        <ul class="otherwise">
          {coming.map(({ from, to, closed, opens, closes, note }) => (
            <li key={from}>
              <b>
                {day(from!)}
                {to && to !== from && ` to ${day(to)}`}
              </b>
              : {closed ? 'closed' : span(opens, closes)}
              {note && `. ${note}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
