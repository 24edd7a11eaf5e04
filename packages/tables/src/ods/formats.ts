import type { Attributes, XmlVisitor } from '../xml/read-part.js'

/** What a format of days shows. */
export interface DayFormat {
  readonly year: boolean
  readonly month: boolean
  readonly day: boolean
  readonly hours: boolean
}

/** What the styles of a spreadsheet say, as far as it is used. */
export interface Formats {
  readonly visitor: XmlVisitor
  /** What cells of a style show of a day; nothing if their style has no format of days. */
  dayFormatOf(style: string | undefined): DayFormat | undefined
  /** True if sheets of a style are not shown. */
  hidesSheet(style: string | undefined): boolean
}

interface CellStyle {
  readonly format: string | undefined
  readonly basedOn: string | undefined
}

/** A style may be based on another, and this on a further one; in a damaged file for ever. */
const mostSteps = 20

/** Elements of a format of days, by what they show. */
const shows: Readonly<Record<string, keyof DayFormat>> = { year: 'year', month: 'month', day: 'day', hours: 'hours' }

/** Collects the styles of a spreadsheet. */
export const createFormats = (): Formats => {
  const days = new Map<string, DayFormat>()
  const cells = new Map<string, CellStyle>()
  const hidden = new Set<string>()
  let style = ''
  let open: { readonly name: string; shown: DayFormat } | undefined
  const begin = (name: string, attribute: Attributes): void => {
    if (name === 'date-style' || name === 'time-style')
      open = { name: attribute('name') ?? '', shown: { year: false, month: false, day: false, hours: false } }
    else if (name === 'style') {
      style = attribute('name') ?? ''
      cells.set(style, { format: attribute('data-style-name'), basedOn: attribute('parent-style-name') })
    } else if (name === 'table-properties' && attribute('display') === 'false') hidden.add(style)
    const shown = Object.hasOwn(shows, name) ? shows[name] : undefined
    if (open && shown !== undefined) open.shown = { ...open.shown, [shown]: true }
  }
  return {
    visitor: {
      open: begin,
      close: (name) => {
        if (open && (name === 'date-style' || name === 'time-style')) {
          days.set(open.name, open.shown)
          open = undefined
        }
      },
      text: () => undefined,
    },
    dayFormatOf: (name) => {
      let at = name
      for (let step = 0; at !== undefined && step < mostSteps; step += 1) {
        const found: CellStyle | undefined = cells.get(at)
        if (found?.format !== undefined) return days.get(found.format)
        at = found?.basedOn
      }
      return undefined
    },
    hidesSheet: (name) => name !== undefined && hidden.has(name),
  }
}
