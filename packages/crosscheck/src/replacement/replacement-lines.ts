import { parseFinancialYear, pointerTo, sumFigures, type Decimal, type IsoDate, type JsonPointer } from '@imt/core'
import { replaceableDevices, type AssetClass, type Estate, type ReplaceableDevices } from '@imt/estate'
import type { Finance } from '@imt/finance'

/** An amount of a capital programme that replaces devices of classes that the estate counts. */
export interface ReplacementLine {
  readonly at: JsonPointer
  readonly project: string
  readonly year: string
  /** First day of the financial year, where the heading is one. */
  readonly yearStart: IsoDate | null
  readonly amount: { readonly text: string; readonly value: Decimal }
  /** Positions of the classes that the line names. */
  readonly classes: readonly number[]
  readonly devices: ReturnType<typeof sumFigures>
  /** True where the line names its devices only as examples: its scope is open. */
  readonly byExample: boolean
}

const replaces = /\b(?:replac\w*|refresh\w*|renewals?)\b/i
const example = /\b(?:for example|e\.?g\.?|such as|including|etc)\b/i

type Words = readonly string[]
const wordsOf = (text: string): Words => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The parts of a class as a project may name them, in the singular: `PCs and laptops` has two. */
const partsOf = ({ assetType }: AssetClass): readonly Words[] =>
  assetType
    .replace(/\([^)]*(?:\)|$)/g, '')
    .split(/,|&|\/|\band\b/i)
    .map((part) => part.trim().replace(/s$/i, ''))
    .filter((part) => part.length >= 2)
    .map(wordsOf)
    .filter((words) => words.length > 0)

/** True if the words of a part stand in a row, the last of them in the singular or the plural. */
const holds = (project: Words, part: Words): boolean =>
  project.some((_, at) =>
    part.every((word, index) => {
      const said = project[at + index]
      return said === word || (index === part.length - 1 && said === `${word}s`)
    }),
  )

/** Classes of one name: a project that names one of them names all. */
interface Namesakes {
  readonly parts: readonly Words[]
  readonly positions: number[]
}

/**
 * Makes the finder of the classes that a project names: `PCs` and `pc`; both parts of `PCs and laptops`. They are
 * looked up by the first word of their names: thousands of classes are not held against thousands of projects.
 */
const namesakesIn = (
  classes: readonly AssetClass[],
  replaceable: readonly ReplaceableDevices[],
): ((project: string) => readonly Namesakes[]) => {
  const byName = new Map<string, Namesakes>()
  const byWord = new Map<string, Namesakes[]>()
  for (const { position } of replaceable) {
    const entry = classes[position]
    const parts = entry === undefined ? [] : partsOf(entry)
    const [[first] = []] = parts
    if (first === undefined) continue
    const name = parts.map((words) => words.join(' ')).join(', ')
    const known = byName.get(name)
    if (known) known.positions.push(position)
    else {
      const made = { parts, positions: [position] }
      byName.set(name, made)
      const others = byWord.get(first)
      if (others) others.push(made)
      else byWord.set(first, [made])
    }
  }
  return (project) => {
    const words = wordsOf(project)
    const first = new Set(words.flatMap((word) => [word, word.replace(/s$/, '')]))
    return [...first].flatMap((word) =>
      (byWord.get(word) ?? []).filter(({ parts }) => parts.every((part) => holds(words, part))),
    )
  }
}

/**
 * Returns the amounts of a capital programme that replace devices, each with the classes that it names and how many
 * devices they have. Only devices count, and only stock: no ports, no totals, nothing that a managed service replaces.
 *
 * @param finance - the finance section
 * @param estate - the estate section
 */
export const replacementLines = ({ capital = [] }: Finance, { classes = [] }: Estate): readonly ReplacementLine[] => {
  const replaceable = replaceableDevices(classes)
  const within = new Map(replaceable.map((devices) => [devices.position, devices.within]))
  const namesakesOf = namesakesIn(classes, replaceable)
  const counts = new Map<string, Pick<ReplacementLine, 'classes' | 'devices'>>()
  const countOf = (namesakes: readonly Namesakes[]): Pick<ReplacementLine, 'classes' | 'devices'> => {
    const key = namesakes.map(({ positions: [first] }) => first).join(' ')
    const known = counts.get(key)
    if (known) return known
    const all = new Set(namesakes.flatMap(({ positions }) => positions))
    // A class that another includes is not added to it, but only where that other is itself counted.
    const positions = [...all]
      .filter((position) => {
        const other = within.get(position)
        return other === undefined || other === null || !all.has(other)
      })
      .sort((a, b) => a - b)
    const count = { classes: positions, devices: sumFigures(positions.flatMap((at) => classes[at]?.quantity ?? [])) }
    counts.set(key, count)
    return count
  }
  return capital.flatMap(({ category, project, amounts }, index) => {
    if (!replaces.test(project) && !replaces.test(category)) return []
    const { classes: positions, devices } = countOf(namesakesOf(project))
    if (positions.length === 0) return []
    return amounts.flatMap(({ year, measure, amount: { text, value } }, column): readonly ReplacementLine[] => {
      // What is left of an amount, and the total of several, buy nothing of their own.
      if (measure === 'remaining' || measure === 'variance' || measure === 'total') return []
      if (value === null || !value.gt(0)) return []
      const read = parseFinancialYear(year.replace(/[^\d/\-–]/g, ' ').trim())
      return [
        {
          at: pointerTo('sections', 'finance', 'capital', index, 'amounts', column, 'amount'),
          project,
          year: year.trim(),
          yearStart: read.ok ? read.value.start : null,
          amount: { text, value },
          classes: positions,
          devices,
          byExample: example.test(project),
        },
      ]
    })
  })
}
