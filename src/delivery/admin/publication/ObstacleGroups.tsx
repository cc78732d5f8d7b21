'use client'
import { groupObstacles, type Obstacle, type ObstacleLine } from '#review/admin/index.ts'
import { ObstacleItem } from './ObstacleItem.tsx'

const keyOf = ({ code, path, start }: Obstacle) => `${code}:${path ?? ''}:${start ?? ''}`

function Items({ obstacles }: { obstacles: readonly Obstacle[] }) {
  return (
    <ul className="publication-panel__list">
      {obstacles.map((obstacle) => (
        <ObstacleItem key={keyOf(obstacle)} obstacle={obstacle} />
      ))}
    </ul>
  )
}

function Together({ line: { message, obstacles } }: { line: ObstacleLine }) {
  return (
    <details className="publication-panel__together">
      <summary>{message}</summary>
      <Items obstacles={obstacles} />
    </details>
  )
}

/** What stands in the way of the page, by who can take it away, in the order in which that is done. */
export function ObstacleGroups({ obstacles }: { obstacles: readonly Obstacle[] }) {
  return groupObstacles(obstacles).map(({ group, lines, words }) => {
    const single = lines.flatMap((line) => (line.obstacles.length === 1 ? line.obstacles : []))
    return (
      <section aria-label={words} className={`publication-panel__group publication-panel__group--${group}`} key={group}>
        <h4 className="publication-panel__sub">{words}</h4>
        {single.length > 0 ? <Items obstacles={single} /> : null}
        {lines.map((line) => (line.obstacles.length > 1 ? <Together key={line.code} line={line} /> : null))}
      </section>
    )
  })
}
