import { COLOUR } from './palette.ts'

/** Things that several scenes show. Each answers a piece of SVG; x and y say where it stands, its scale is 1 at 1600 × 1067. */

let gradients = 0

/** Numbers the gradients from the start, so that a picture is the same bytes whenever it is drawn. */
export const startDrawing = () => void (gradients = 0)

/** A gradient from top to bottom (or left to right) and the fill that names it. */
export function shade(from: string, to: string, across = false): { def: string; fill: string } {
  const id = `g${++gradients}`
  const [x2, y2] = across ? [1, 0] : [0, 1]
  return {
    def: `<linearGradient id="${id}" x1="0" y1="0" x2="${x2}" y2="${y2}"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`,
    fill: `url(#${id})`,
  }
}

/** A rectangle with a gradient of its own. */
export function block(
  x: number,
  y: number,
  width: number,
  height: number,
  from: string,
  to = from,
  radius = 0,
  across = false,
) {
  const { def, fill } = shade(from, to, across)
  return `${def}<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`
}

/** A closed shape with a gradient of its own. */
export function shape(path: string, from: string, to = from, across = false) {
  const { def, fill } = shade(from, to, across)
  return `${def}<path d="${path}" fill="${fill}"/>`
}

/** A line drawn along a path, with round ends. */
export function line(path: string, colour: string, width: number, opacity = 1) {
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" opacity="${opacity}"/>`
}

export const disc = (x: number, y: number, radius: number, colour: string, opacity = 1) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}" opacity="${opacity}"/>`

/** The soft shadow a thing throws on what it stands on. */
export const shadow = (x: number, y: number, width: number, height: number, opacity = 0.28) =>
  `<ellipse cx="${x}" cy="${y}" rx="${width}" ry="${height}" fill="#2d2a26" opacity="${opacity}" filter="url(#soft)"/>`

/** Light that falls from one place. */
export function glow(x: number, y: number, radius: number, colour: string, opacity = 0.6) {
  const id = `g${++gradients}`
  return `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${opacity}"/><stop offset=".5" stop-color="${colour}" stop-opacity="${opacity * 0.45}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient><circle cx="${x}" cy="${y}" r="${radius * 1.7}" fill="url(#${id})"/>`
}

export const at = (x: number, y: number, what: string, scale = 1, turn = 0) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${what}</g>`

/** A whole drawing of a given size. */
export function drawing(width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs><filter id="soft" x="-60%" y="-200%" width="220%" height="500%"><feGaussianBlur stdDeviation="14"/></filter><filter id="blur" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="6"/></filter></defs>
${content}</svg>`
}

/** A wall above a floor, with a skirting between them. */
export function room(wall: [string, string], floor: [string, string], horizon = 780) {
  return `${block(0, 0, 1600, horizon, ...wall)}${block(0, horizon, 1600, 1067 - horizon, ...floor)}${block(0, horizon - 26, 1600, 26, COLOUR.white, COLOUR.linen)}${block(0, horizon, 1600, 10, '#00000022', '#00000000')}`
}

/** A window with two wings and hills behind it. */
export function window(
  x: number,
  y: number,
  width: number,
  height: number,
  sky: [string, string] = [COLOUR.sky, COLOUR.cream],
) {
  const hill = (rise: number, colour: string) =>
    shape(
      `M${x} ${y + height} V${y + height - rise} Q${x + width * 0.3} ${y + height - rise * 1.7} ${x + width * 0.6} ${y + height - rise * 0.9} T${x + width} ${y + height - rise * 1.1} V${y + height} Z`,
      colour,
    )
  return `${block(x - 22, y - 22, width + 44, height + 44, COLOUR.white, COLOUR.linen, 6)}${block(x, y, width, height, ...sky)}${disc(x + width * 0.72, y + height * 0.28, width * 0.08, COLOUR.white, 0.8)}${hill(height * 0.34, COLOUR.sage)}${hill(height * 0.2, COLOUR.moss)}${block(x + width / 2 - 7, y, 14, height, COLOUR.white, COLOUR.linen)}${block(x, y + height * 0.42, width, 10, COLOUR.white, COLOUR.linen)}${block(x - 40, y + height + 18, width + 80, 22, COLOUR.white, COLOUR.sand, 4)}`
}

/** A plant with long leaves in a round pot; it stands on x, y. */
export function plant(x: number, y: number, scale = 1, pot: [string, string] = [COLOUR.clay, COLOUR.terracotta]) {
  const leaf = (turn: number, length: number, colour: string) =>
    `<g transform="rotate(${turn})">${shape(`M0 0 C${-length * 0.2} ${-length * 0.35} ${-length * 0.16} ${-length * 0.8} 0 ${-length} C${length * 0.16} ${-length * 0.8} ${length * 0.2} ${-length * 0.35} 0 0 Z`, colour, COLOUR.pine)}</g>`
  const leaves = [
    [-62, 190, COLOUR.moss],
    [58, 200, COLOUR.moss],
    [-34, 260, COLOUR.sage],
    [32, 270, COLOUR.sage],
    [-12, 310, COLOUR.moss],
    [14, 300, '#8fa585'],
  ] as const
  return `${shadow(x, y + 4, 95 * scale, 16 * scale)}${at(x, y, `<g transform="translate(0 -118)">${leaves.map(([turn, length, colour]) => leaf(turn, length, colour)).join('')}</g>${shape('M-76 -128 H76 L56 -8 Q52 0 40 0 H-40 Q-52 0 -56 -8 Z', ...pot)}${block(-84, -142, 168, 30, pot[0], pot[1], 8)}`, scale)}`
}

/** A framed picture of hills on the wall. */
export function frame(x: number, y: number, width: number, height: number, hues: [string, string, string]) {
  const [paper, far, near] = hues
  return `${block(x, y, width, height, COLOUR.oat, COLOUR.wood, 4)}${block(x + 12, y + 12, width - 24, height - 24, paper)}${disc(x + width * 0.62, y + height * 0.36, width * 0.11, COLOUR.gold, 0.85)}${shape(`M${x + 12} ${y + height * 0.72} Q${x + width * 0.35} ${y + height * 0.45} ${x + width * 0.6} ${y + height * 0.68} T${x + width - 12} ${y + height * 0.62} V${y + height - 12} H${x + 12} Z`, far)}${shape(`M${x + 12} ${y + height * 0.85} Q${x + width * 0.5} ${y + height * 0.68} ${x + width - 12} ${y + height * 0.84} V${y + height - 12} H${x + 12} Z`, near)}`
}

/** A folded towel, or a pile of them. */
export function towels(x: number, y: number, width: number, colours: string[]) {
  return colours
    .map(
      (colour, index) =>
        `${block(x, y - (index + 1) * 34, width, 36, colour, colour, 16)}${line(`M${x + 16} ${y - index * 34 - 17} H${x + width - 20}`, '#00000022', 3)}`,
    )
    .join('')
}

/** An easy chair seen from the front; it stands on x, y. */
export function chair(x: number, y: number, seat: [string, string], scale = 1) {
  return `${shadow(x, y, 150 * scale, 18 * scale)}${at(
    x,
    y,
    `${line('M-96 -80 L-112 0 M96 -80 L112 0', COLOUR.bark, 14)}${block(-118, -340, 236, 220, seat[0], seat[1], 56)}${block(-128, -170, 256, 92, seat[0], seat[1], 36)}${block(-150, -230, 46, 152, seat[0], seat[1], 22)}${block(104, -230, 46, 152, seat[0], seat[1], 22)}${line('M-90 -172 H90', '#0000001c', 5)}`,
    scale,
  )}`
}
