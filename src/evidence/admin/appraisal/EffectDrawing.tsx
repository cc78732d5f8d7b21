import { useId } from 'react'
import type { EffectPicture } from '../../appraisal/effect-picture.ts'
import './effect-picture.css'

const TOP = 18
const MIDDLE = 35
const AXIS = 52

type Props = { picture: EffectPicture }

/** An end of the interval: a bar where it ends, an arrow where it goes on outside the picture. */
function End({ x, isCut, out }: { x: number; isCut: boolean; out: 1 | -1 }) {
  if (isCut) return <path d={`M${x} ${MIDDLE - 5} l${out * 8} 5 l${-out * 8} 5z`} fill="currentColor" stroke="none" />
  return <path d={`M${x} ${MIDDLE - 5}v10`} />
}

function Interval({ picture: { interval } }: Props) {
  if (interval === null) return null
  return (
    <g className="effect-picture__interval">
      <path d={`M${interval.from} ${MIDDLE}H${interval.to}`} />
      <End isCut={interval.isCutLeft} out={-1} x={interval.from} />
      <End isCut={interval.isCutRight} out={1} x={interval.to} />
    </g>
  )
}

/** Where a difference matters: shaded, with a broken line where it begins. */
function Matters({ picture: { matters, none } }: Props) {
  return matters.map(({ from, to }) => {
    const begins = from < none ? to : from
    return (
      <g key={from}>
        <rect className="effect-picture__matters" height={AXIS - TOP} width={to - from} x={from} y={TOP} />
        <path className="effect-picture__threshold" d={`M${begins} ${TOP}V${AXIS}`} />
      </g>
    )
  })
}

function Axis({ picture: { axis, none, ticks } }: Props) {
  return (
    <g className="effect-picture__axis">
      <path d={`M${axis.from} ${AXIS}H${axis.to}`} />
      <path className="effect-picture__none" d={`M${none} ${TOP}V${AXIS}`} />
      {ticks.map(({ x, label }) => (
        <g key={label}>
          <path d={`M${x} ${AXIS}v4`} />
          <text textAnchor="middle" x={x} y={AXIS + 17}>
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Draws one effect against the line of no effect; whoever cannot see it hears it as a sentence. */
export function EffectDrawing({ picture }: Props) {
  const id = useId()
  const { width, height, axis, sides, point, sentence } = picture
  return (
    <svg
      aria-describedby={`${id}-says`}
      aria-labelledby={`${id}-is`}
      className="effect-picture__drawing"
      role="img"
      viewBox={`0 0 ${width} ${height}`}
    >
      <title id={`${id}-is`}>Effect and interval against the line of no effect</title>
      <desc id={`${id}-says`}>{sentence}</desc>
      <Matters picture={picture} />
      <Axis picture={picture} />
      {sides && (
        <g className="effect-picture__sides">
          <text x={axis.from} y={11}>{`← ${sides.left}`}</text>
          <text textAnchor="end" x={axis.to} y={11}>{`${sides.right} →`}</text>
        </g>
      )}
      <Interval picture={picture} />
      <path className="effect-picture__point" d={`M${point} ${MIDDLE - 6}l6 6l-6 6l-6 -6z`} />
    </svg>
  )
}
