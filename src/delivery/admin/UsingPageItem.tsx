'use client'
import { Pill, useConfig } from '@payloadcms/ui'
import { usedSentences, type UsedSentence, type UsingPage } from './used-sentences.ts'

const SIDES = { live: 'On the website', draft: 'In the draft' } as const

function Sentence({ sentence, locator, quote, sides }: UsedSentence) {
  return (
    <li className="where-used__use">
      <blockquote className="where-used__sentence">{sentence}</blockquote>
      <p className="where-used__more">
        {[
          sides.map((side) => SIDES[side]).join(' and '),
          locator && `points to ${locator}`,
          quote && `quotes “${quote}”`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  )
}

/** A page that cites the work: its name, whether it is live, and each sentence with the cite. */
export function UsingPageItem({ page }: { page: UsingPage }) {
  const { config, getEntityConfig } = useConfig()
  const admin = config.routes.admin === '/' ? '' : config.routes.admin
  const label = getEntityConfig({ collectionSlug: page.collection })?.labels?.singular
  return (
    <li className="where-used__page">
      <p className="where-used__name">
        <a href={`${admin}/collections/${page.collection}/${page.id}`}>{page.title || page.slug || 'Without a name'}</a>
        {typeof label === 'string' ? <span className="where-used__kind">{label}</span> : null}
        {page.live ? (
          <Pill pillStyle="success" size="small">
            Live
          </Pill>
        ) : null}
        {page.draft ? (
          <Pill pillStyle="light-gray" size="small">
            Draft
          </Pill>
        ) : null}
      </p>
      <ul className="where-used__uses">
        {usedSentences(page.uses).map((each) => (
          <Sentence key={JSON.stringify(each)} {...each} />
        ))}
      </ul>
    </li>
  )
}
