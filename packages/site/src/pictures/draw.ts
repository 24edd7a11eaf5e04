import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { xmlText } from '../feed/xml.js'
import { oneLine } from '../page/nodes.js'
import type { Bar, Ink, Picture } from './picture.js'

const namespace = 'http://www.w3.org/2000/svg'
const rowHeight = 40
const textSize = 12
/** How wide a character is at most in an ordinary text of this size: no font is there to measure with. */
const characterWidth = 6.6

const inks: Readonly<Record<Ink, { readonly fill: string; readonly stroke: string }>> = {
  dark: { fill: '#1d3557', stroke: '#1d3557' },
  middle: { fill: '#7a9cc6', stroke: '#1d3557' },
  light: { fill: '#e8eef6', stroke: '#1d3557' },
  hatched: { fill: 'url(#hatch)', stroke: '#1d3557' },
  open: { fill: 'url(#open)', stroke: 'none' },
}

interface SvgElement {
  setAttribute(name: string, value: string): void
  appendChild(child: SvgElement): void
  insertBefore(child: SvgElement, before: SvgElement | null): void
  querySelectorAll(selector: string): Iterable<SvgElement>
  remove(): void
  textContent: string | null
  readonly firstChild: SvgElement | null
  readonly outerHTML: string
}

/** As much of a text as fits, with a sign that it goes on. */
const fitting = (text: string, width: number): string => {
  const most = Math.max(8, Math.floor(width / characterWidth))
  const characters = [...oneLine(text)]
  return xmlText(characters.length <= most ? characters.join('') : `${characters.slice(0, most - 1).join('')}…`)
}

/** The least and the greatest of numbers, of however many. */
const extremes = (values: readonly number[]): { readonly least: number; readonly greatest: number } => {
  let [least, greatest] = [values[0] ?? 0, values[0] ?? 0]
  for (const value of values) {
    if (value < least) least = value
    if (value > greatest) greatest = value
  }
  return { least, greatest }
}

const svgElement = (
  create: (name: string) => SvgElement,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string,
): SvgElement => {
  const made = create(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  if (text !== undefined) made.textContent = xmlText(text)
  return made
}

/** Hatching, and what grows fainter to an end that is not known. */
const patterns = (create: (name: string) => SvgElement): SvgElement => {
  const pattern = svgElement(create, 'pattern', {
    id: 'hatch',
    width: 6,
    height: 6,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  })
  pattern.appendChild(svgElement(create, 'rect', { width: 6, height: 6, fill: '#ffffff' }))
  pattern.appendChild(svgElement(create, 'rect', { width: 2, height: 6, fill: '#1d3557' }))
  const fading = svgElement(create, 'linearGradient', { id: 'open' })
  fading.appendChild(svgElement(create, 'stop', { offset: 0, 'stop-color': '#93a5bd' }))
  fading.appendChild(svgElement(create, 'stop', { offset: 1, 'stop-color': '#ffffff' }))
  const defs = create('defs')
  defs.appendChild(pattern)
  defs.appendChild(fading)
  return defs
}

/** The entries of the legend, one under the other where they do not fit beside each other. */
const legend = (
  create: (name: string) => SvgElement,
  kinds: Picture['kinds'],
  width: number,
): { readonly group: SvgElement; readonly height: number } => {
  const group = svgElement(create, 'g', { 'font-size': textSize, fill: '#212b32', 'text-anchor': 'start' })
  let [x, y] = [0, 4]
  for (const { name, ink } of kinds) {
    const wide = 28 + name.length * characterWidth
    if (x > 0 && x + wide > width) [x, y] = [0, y + 20]
    group.appendChild(
      svgElement(create, 'rect', {
        x: x + 0.5,
        y: y + 0.5,
        width: 15,
        height: 11,
        fill: inks[ink].fill,
        stroke: inks[ink].stroke,
      }),
    )
    group.appendChild(svgElement(create, 'text', { x: x + 22, y: y + 10 }, name))
    x += wide + 8
  }
  return { group, height: y + 24 }
}

/**
 * Returns a picture as a file of SVG: rows with their names over their strokes, so that long names fit a narrow screen;
 * kinds told apart by light, dark and hatching; title and description in it. The same picture gives the same bytes.
 *
 * @param picture - what it shows
 * @param width - in pixels
 * @see docs/decisions/0035-a-static-site.md on the library
 */
export const draw = (picture: Picture, width: number): string => {
  const { document } = parseHTML('<html><body></body></html>')
  // The library's types are those of a browser, and what it makes here is of linkedom: of both this much is used.
  const create = (name: string): SvgElement => document.createElementNS(namespace, name) as unknown as SvgElement
  const { rows, bars, kinds, title, description, axis, tick, ticks } = picture
  const ends = bars.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))
  // An axis of amounts begins with nothing; one of days with the first.
  const { least, greatest } = extremes(ticks === undefined ? [0, ...ends] : ends)
  const start = least
  const length = Math.max(greatest - least, 1)
  // What has no end goes on to the edge.
  const edge = start + length * (bars.some(({ to }) => to === null) ? 1.08 : 1.02)
  const { group, height: legendHeight } = legend(create, kinds, width - 8)
  const marginTop = legendHeight + 8
  const height = marginTop + rows.length * rowHeight + 44
  const inkOf = new Map(kinds.map(({ name, ink }) => [name, ink]))
  const strokes = (wanted: (ink: Ink) => boolean): Bar[] =>
    bars.filter(({ kind }) => wanted(inkOf.get(kind) ?? 'middle'))
  const insets = { insetTop: 17, insetBottom: 7 }
  const bar = (ink: Ink): Plot.Markish =>
    Plot.rect(
      strokes((other) => other === ink),
      {
        x1: ({ from }: Bar) => from,
        x2: ({ to }: Bar) => to ?? edge,
        y: 'row',
        fill: inks[ink].fill,
        stroke: inks[ink].stroke,
        strokeWidth: 1,
        ...insets,
      } as Plot.RectOptions,
    )
  const isFar = ({ from, to }: Bar): boolean => (to ?? from) - start > (edge - start) / 2
  /** Words beside the end of a stroke: behind it where there is room, within it where there is none. */
  const labels = (textAnchor: 'start' | 'end'): Plot.Markish =>
    Plot.text(
      bars.filter((each) => each.label !== undefined && isFar(each) === (textAnchor === 'end')),
      {
        x: ({ from, to }: Bar) => to ?? from,
        y: 'row',
        text: ({ label = '' }: Bar) => fitting(label, width * 0.62),
        textAnchor,
        dx: textAnchor === 'end' ? -4 : 4,
        dy: 5,
        fill: '#212b32',
        stroke: '#ffffff',
        strokeWidth: 3,
      },
    )
  const svg = Plot.plot({
    document: document as never,
    width,
    height,
    marginTop,
    marginBottom: 40,
    marginLeft: 6,
    marginRight: 14,
    style: { fontSize: `${String(textSize)}px` },
    x: {
      domain: [start, edge],
      label: null,
      tickFormat: (value: number) => xmlText(tick(value)),
      ticks: ticks === undefined ? (width < 400 ? 3 : 6) : ticks.filter((value) => value >= start && value <= edge),
      grid: true,
    },
    y: { type: 'band', domain: rows, axis: null, padding: 0 },
    marks: [
      ...(['dark', 'middle', 'light', 'hatched', 'open'] as const).map(bar),
      ...(start <= 0 && ticks === undefined ? [Plot.ruleX([0], { stroke: '#212b32' })] : []),
      Plot.text([...rows], {
        x: () => start,
        y: (row: string) => row,
        text: (row: string) => fitting(row, width - 20),
        textAnchor: 'start',
        dy: -12,
        fill: '#212b32',
      }),
      Plot.text(
        bars.filter(({ to }) => to === null),
        { x: () => edge, y: 'row', text: () => '→', textAnchor: 'end', dy: 5, fontSize: 16, fill: '#212b32' },
      ),
      ...(['start', 'end'] as const).map(labels),
    ],
  }) as unknown as SvgElement
  for (const style of [...svg.querySelectorAll('style')]) style.remove()
  svg.setAttribute('xmlns', namespace)
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-labelledby', 'title description')
  svg.setAttribute('fill', '#212b32')
  svg.setAttribute('font-family', 'Arial, sans-serif')
  svg.setAttribute('font-size', String(textSize))
  const before = svg.firstChild
  for (const made of [
    svgElement(create, 'title', { id: 'title' }, title),
    svgElement(create, 'desc', { id: 'description' }, description),
    patterns(create),
    svgElement(create, 'rect', { width, height, fill: '#ffffff' }),
  ])
    svg.insertBefore(made, before)
  group.setAttribute('transform', 'translate(6,4)')
  svg.appendChild(group)
  svg.appendChild(
    svgElement(create, 'text', { x: 6, y: height - 6, 'font-size': textSize, 'text-anchor': 'start' }, axis),
  )
  return `${svg.outerHTML}\n`
}
