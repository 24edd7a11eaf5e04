import { comparePart, type Compared, type Unlikely } from '../compare/compare-part.js'
import type { Comparison, PartCompared, PartNotCompared } from '../compare/comparison.js'
import type { Location } from '../location.js'
import { isRecord, isText, shown } from '../parameter/shown.js'
import type { PartComparison } from '../plugin/part-comparison.js'
import type { AnyPlugin } from '../plugin/plugin.js'
import { isPointer, pointerTo, type JsonPointer } from '../pointer.js'
import { findingOf } from '../report/finding-of.js'
import type { Finding } from '../report/finding.js'
import { grouped } from '../words/counted.js'
import { coreCatalogue } from './catalogue.js'
import { isLater } from './verify-reading.js'
import { faultWords } from '../parameter/fault-words.js'

/** What of a reading is compared. */
interface Side {
  readonly publication: { readonly sections: object }
  locate(at: JsonPointer): Location | undefined
}

/** So few figures may well be as they were. */
const fewFigures = 5

type Comparer = PartComparison<unknown>

const comparersOf = (plugins: readonly AnyPlugin[]): ReadonlyMap<string, Comparer> =>
  new Map(
    plugins.flatMap(({ section, compare = [] }) =>
      section === null
        ? []
        : (compare as readonly Comparer[]).map((each) => [`${section.id}/${each.part}`, each] as const),
    ),
  )

/** The parts of a reading: `contracts/register`. Fields of one's own are none. */
const partsOf = ({ publication: { sections } }: Side): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(sections).flatMap(([section, parts]) =>
      isRecord(parts)
        ? Object.entries(parts).flatMap(([part, value]) =>
            part === 'own' || value === undefined ? [] : [[`${section}/${part}`, value] as const],
          )
        : [],
    ),
  )

interface Placed {
  readonly at: JsonPointer
}

/** A place within a part, as a place of its publication. */
const placed = <Each extends Placed>(
  each: Each,
  base: JsonPointer,
  { locate }: Side,
): Each & { location?: Location } => {
  const at: JsonPointer = `${base}${each.at}`
  const location = locate(at)
  return { ...each, at, ...(location === undefined ? {} : { location }) }
}

/**
 * Makes sure of an argument of `compare`.
 *
 * @throws {TypeError} naming it, when it is no reading
 */
const requireReading = (reading: unknown, name: string): void => {
  if (
    isRecord(reading) &&
    isRecord(reading['publication']) &&
    isRecord(reading['publication']['sections']) &&
    typeof reading['locate'] === 'function'
  )
    return
  throw new TypeError(`compare: ${name} must come from parse or recognise of a model, got ${shown(reading)}`)
}

const isValue = (value: unknown): boolean => isRecord(value) && isText(value['name']) && isPointer(value['at'])
const isEntry = (entry: unknown): boolean =>
  isRecord(entry) &&
  Array.isArray(entry['key']) &&
  entry['key'].every((word) => typeof word === 'string') &&
  typeof entry['label'] === 'string' &&
  isPointer(entry['at']) &&
  Array.isArray(entry['values']) &&
  entry['values'].every(isValue)

/** What a part lists, made sure of: a plugin may be plain JavaScript. */
const entriesOf = (comparer: Comparer, value: unknown): ReturnType<Comparer['entries']> => {
  const entries: unknown = comparer.entries(value)
  if (isLater(entries)) throw new TypeError('entries must not be async: it returned a Promise')
  if (!Array.isArray(entries)) throw new TypeError(`entries must return an array, got ${shown(entries)}`)
  const wrong = entries.findIndex((entry) => !isEntry(entry))
  if (wrong >= 0)
    throw new TypeError(
      `entries must return an array, each { key, label, at, values: [{ name, at }] }, which [${wrong}] is not`,
    )
  return entries as ReturnType<Comparer['entries']>
}

const unlikelyFinding = ({ difference, why }: Unlikely, lists: string, base: JsonPointer, side: Side): Finding => {
  const { label, of, from, to, at, location } = placed(difference, base, side)
  return findingOf(coreCatalogue.changeUnlikely, {
    at,
    message: `Check ${of} of "${label}" (${lists}): it was "${from}" and is "${to}", ${why}. Correct the one that is wrong, or say beside it why it changed so`,
    key: [base, label, of],
    stated: to,
    computed: from,
    location,
  })
}

const nothingChanged = (compared: Compared, lists: string, base: JsonPointer, side: Side): readonly Finding[] =>
  compared.figures >= fewFigures &&
  compared.changed.length + compared.came.length + compared.went.length === 0 &&
  compared.severalOf.length === 0
    ? [
        findingOf(coreCatalogue.nothingChanged, {
          at: base,
          message: `Nothing changed in ${grouped(compared.same)} ${lists}: every one of ${grouped(compared.figures)} figures is as it was. Check that these are the figures of this year, and not those of the last published again`,
          key: [base],
          location: side.locate(base),
        }),
      ]
    : []

/** Compares two readings of a model, part by part. What cannot be compared is named. */
export const compareReadings = (plugins: readonly AnyPlugin[], before: Side, after: Side): Comparison => {
  requireReading(before, 'before')
  requireReading(after, 'after')
  const comparers = comparersOf(plugins)
  const [first, second] = [partsOf(before), partsOf(after)]
  const parts: PartCompared[] = []
  const notCompared: PartNotCompared[] = []
  const findings: Finding[] = []
  for (const name of new Set([...first.keys(), ...second.keys()])) {
    const [section = '', part = ''] = name.split('/')
    const base = pointerTo('sections', section, part)
    const leave = (code: PartNotCompared['code'], why: string): void =>
      void notCompared.push({ at: base, code, section, part, why })
    const comparer = comparers.get(name)
    if (!first.has(name) || !second.has(name)) {
      leave('onlyInOne', `only the ${first.has(name) ? 'earlier' : 'later'} has it`)
      continue
    }
    if (comparer === undefined) {
      leave('notKnown', 'nothing here knows how to compare it')
      continue
    }
    let compared: Compared
    try {
      compared = comparePart(entriesOf(comparer, first.get(name)), entriesOf(comparer, second.get(name)))
    } catch (cause) {
      leave('failed', `its comparison failed: ${faultWords(cause)}`)
      continue
    }
    const { unlikely, came, went, changed, before: earlier, after: later, same, severalOf } = compared
    const { lists } = comparer
    parts.push({
      section,
      part,
      lists,
      before: earlier,
      after: later,
      same,
      came: came.map((each) => placed(each, base, after)),
      went: went.map((each) => placed(each, base, before)),
      changed: changed.map((each) => placed(each, base, each.to === '' ? before : after)),
      severalOf,
    })
    for (const each of unlikely) findings.push(unlikelyFinding(each, lists, base, after))
    for (const each of nothingChanged(compared, lists, base, after)) findings.push(each)
  }
  return { parts, notCompared, findings }
}
