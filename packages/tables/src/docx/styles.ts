import type { Attributes, XmlVisitor } from '../xml/read-part.js'

/** What a style makes of the text that has it. */
export interface Style {
  /** The level of a heading, from 1. */
  readonly heading?: number
  readonly hidden?: boolean
  readonly listed?: boolean
}

interface Stored {
  name?: string
  basedOn?: string
  heading?: number
  hidden?: boolean
  listed?: boolean
}

/** A style may be based on another, and this on a further one; in a damaged file for ever. */
const mostSteps = 20

/** True for a switch that is there, unless it says that it is off. */
export const isOn = (attribute: Attributes): boolean => !/^(?:0|false|off|none)$/i.test(attribute('val') ?? '1')

/** The level of a heading by the name of its style, which Word keeps in English in every language. */
const levelOf = (name: string): number | undefined => {
  if (/^title$/i.test(name)) return 1
  const digit = /^heading ([1-9])$/i.exec(name)?.[1]
  return digit === undefined ? undefined : Math.min(6, Number(digit))
}

/** The level of an outline: 0 to 8, and 9 for text that is no heading. */
export const outlineLevel = (attribute: Attributes): number | undefined => {
  const level = Number(attribute('val') ?? '9')
  return level >= 0 && level < 9 ? Math.min(6, level + 1) : undefined
}

/** Collects the styles of a document. */
export const createStyles = (): { readonly visitor: XmlVisitor; of(id: string | undefined): Style } => {
  const stored = new Map<string, Stored>()
  const known = new Map<string, Style>()
  let open: Stored | undefined
  const work = (id: string): Style => {
    const chain: Stored[] = []
    let at = stored.get(id)
    for (
      ;
      at !== undefined && chain.length < mostSteps;
      at = at.basedOn === undefined ? undefined : stored.get(at.basedOn)
    )
      chain.push(at)
    const heading = chain
      .map((style) => (style.name === undefined ? undefined : levelOf(style.name)) ?? style.heading)
      .find((level) => level !== undefined)
    const hidden = chain.map((style) => style.hidden).find((value) => value !== undefined)
    const listed = chain.map((style) => style.listed).find((value) => value !== undefined)
    return {
      ...(heading === undefined ? {} : { heading }),
      ...(hidden === true ? { hidden } : {}),
      ...(listed === true ? { listed } : {}),
    }
  }
  const told: Readonly<Record<string, (style: Stored, attribute: Attributes) => void>> = {
    name: (style, attribute) => (style.name = attribute('val') ?? ''),
    basedOn: (style, attribute) => (style.basedOn = attribute('val') ?? ''),
    outlineLvl: (style, attribute) => {
      const level = outlineLevel(attribute)
      if (level !== undefined) style.heading = level
    },
    numId: (style, attribute) => (style.listed = attribute('val') !== '0'),
    vanish: (style, attribute) => (style.hidden = isOn(attribute)),
  }
  return {
    visitor: {
      open: (name, attribute) => {
        if (name === 'style') stored.set(attribute('styleId') ?? '', (open = {}))
        else if (open && Object.hasOwn(told, name)) told[name]?.(open, attribute)
      },
      close: (name) => {
        if (name === 'style') open = undefined
      },
      text: () => undefined,
    },
    of: (id) => {
      if (id === undefined) return {}
      const before = known.get(id)
      if (before) return before
      const style = work(id)
      known.set(id, style)
      return style
    },
  }
}
