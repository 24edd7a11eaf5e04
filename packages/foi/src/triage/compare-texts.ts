import { bodiesNamed } from './bodies-named.js'
import { conceptsFound } from './concepts-found.js'
import { contrastOf, type Contrast } from './contrast.js'
import { commonStems, meaningsRead, type Meaning } from './meanings-read.js'
import { negationsIn, opposites, type Negations } from './negations.js'
import { withoutNames } from './periods-asked.js'
import { periodsRead, type PeriodsRead } from './periods-read.js'
import { subjects as subjectList } from './subjects.data.js'
import { termFinder, type Place } from './term-finder.js'
import { weighSecurity } from './weigh.js'
import { weights } from './weights.data.js'
import type { WordRead } from './words-read.js'

/** What form of answer a question asks for. */
export type Form = 'number' | 'money' | 'date' | 'person' | 'maker' | 'document' | 'policy' | 'training'

/** A text as it is compared with another. */
export interface ComparedText {
  readonly words: readonly WordRead[]
  /** Its stems, less those of any request, and less numbers. */
  readonly stems: ReadonlySet<string>
  /** Its terms in their order, under the names that stand for all that mean the same. */
  readonly meanings: readonly Meaning[]
  /** Those of them that tell something, less numbers. */
  readonly telling: ReadonlySet<string>
  /** The things that it names, and where. */
  readonly subjects: ReadonlyMap<string, readonly Place[]>
  /** The things that it says it is not about. */
  readonly excluded: ReadonlyMap<string, readonly Place[]>
  /** The words that it denies, and those of what it leaves out. */
  readonly negations: Negations
  readonly forms: ReadonlySet<Form>
  readonly sensitive: boolean
  /** Whether it says that it is about the whole body, or about one department. */
  readonly scope: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
  /** The bodies that it calls by names of their own. */
  readonly named: ReadonlySet<string>
  /** Whether it speaks to the body that it is sent to: "your". */
  readonly isToReader: boolean
  readonly periods: PeriodsRead
}

const formOf: Readonly<Record<string, Form>> = {
  'how-many': 'number',
  volume: 'number',
  percentage: 'number',
  budget: 'money',
  accounts: 'money',
  spend: 'money',
  cost: 'money',
  'how-much': 'money',
  'yearly-spend-of-contract': 'money',
  'contract-date': 'date',
  when: 'date',
  responsible: 'person',
  supplier: 'maker',
  document: 'document',
  strategy: 'document',
  policy: 'policy',
  brand: 'maker',
  training: 'training',
}

const findSubjects = termFinder(subjectList)
const findScopes = termFinder([
  {
    id: 'the whole body',
    terms: 'as a whole, trust wide, organisation wide, whole organisation, whole trust, entire organisation',
  },
  {
    id: 'one department',
    terms: 'department only, it department, ict department, im t department, digital department',
  },
])
const findBodies = termFinder([
  { id: 'an NHS body', terms: 'nhs trust, trust, hospital, icb, nhs' },
  { id: 'a council', terms: 'council, local authority' },
  { id: 'a police force', terms: 'police force, police authority, force, constabulary' },
  { id: 'a school or college', terms: 'school, college, university' },
])

const negators = new Set(['non', 'not', 'exclud', 'except', 'without', 'apart', 'leav', 'than'])
/** How many words before a term a word reaches that takes it out. */
const negatorReach = 4

const isExcluded = (words: readonly WordRead[], { at }: Place): boolean => {
  for (let index = Math.max(0, at - negatorReach); index < at; index += 1)
    if (negators.has(words[index]?.stem ?? '')) return true
  return false
}

const digits = /^\d+$/

const keysOf = (places: ReadonlyMap<string, unknown>): ReadonlySet<string> => new Set(places.keys())

/** "Which" asks for a product or maker where it asks for no contract and nobody's name; "who" else for somebody. */
const formsOf = (places: ReadonlyMap<string, unknown>, stems: ReadonlySet<string>): ReadonlySet<Form> => {
  const forms = new Set([...places.keys()].flatMap((id) => formOf[id] ?? []))
  if (stems.has('valu') || stems.has('worth')) forms.add('money')
  if (places.has('who') && !forms.has('maker')) forms.add('person')
  if (places.has('which') && !forms.has('person') && !places.has('contract') && !places.has('contract-date'))
    forms.add('maker')
  return forms
}

/** The stems of words, less those of any request, and less numbers. */
export const stemsOf = (words: readonly WordRead[]): ReadonlySet<string> => {
  const little = commonStems()
  return new Set(words.map(({ stem }) => stem).filter((stem) => !little.has(stem) && !digits.test(stem)))
}

/** Returns what of a text is compared. */
export const comparedText = (text: string): ComparedText => {
  const found = conceptsFound(text)
  const { words } = found
  const subjects = new Map<string, readonly Place[]>()
  const excluded = new Map<string, readonly Place[]>()
  for (const [id, places] of findSubjects(words)) {
    const named = places.filter((place) => !isExcluded(words, place))
    if (named.length > 0) subjects.set(id, named)
    else excluded.set(id, places)
  }
  const stems = stemsOf(words)
  const meanings = meaningsRead(text, words)
  return {
    words,
    stems,
    meanings,
    telling: new Set(meanings.filter(({ tells, key }) => tells && !digits.test(key)).map(({ key }) => key)),
    negations: negationsIn(words, stems),
    subjects,
    excluded,
    forms: formsOf(found.places, stems),
    sensitive: (weighSecurity(found, weights)?.score ?? -1) > 0,
    scope: keysOf(findScopes(words)),
    bodies: keysOf(findBodies(words)),
    named: bodiesNamed(text),
    isToReader: words.some(({ stem }) => stem === 'your' || stem === 'you'),
    periods: periodsRead(withoutNames(text)),
  }
}

/** The names of what is compared. */
export const resemblances = [
  'words',
  'words-of-shorter',
  'subjects',
  'subjects-of-fewer',
  'subjects-apart',
  'subjects-missing',
  'turn',
  'forms',
  'forms-apart',
  'sensitivity',
  'exclusion',
  'scope',
  'opposite',
  'contrast',
  'other-period',
  'other-body',
] as const

/** What is compared of two texts. */
export type Resemblance = (typeof resemblances)[number]

/** What each resemblance counts for. Fitted: see tooling/triage. */
export interface ResemblanceWeights {
  readonly base: number
  readonly byName: Readonly<Record<Resemblance, number>>
}

const sharedBy = (a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number => {
  let count = 0
  for (const item of a) if (b.has(item)) count += 1
  return count
}

const dice = (a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number =>
  a.size + b.size === 0 ? 0 : (2 * sharedBy(a, b)) / (a.size + b.size)

const weak = new Set(subjectList.filter((subject) => subject.weak).map(({ id }) => id))

/** What is asked of a thing: where one text names it and the other only the thing, they ask for something else. */
const turning = new Set(subjectList.filter((subject) => subject.turns).map(({ id }) => id))

const turnsApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((id) => turning.has(id) && !b.has(id)) || [...b].some((id) => turning.has(id) && !a.has(id))

const strongOf = (ids: ReadonlySet<string>): ReadonlySet<string> => new Set([...ids].filter((id) => !weak.has(id)))

const weightOfAll = (ids: ReadonlySet<string>): number => {
  let sum = 0
  for (const id of ids) sum += weak.has(id) ? 0.5 : 1
  return sum
}

const areApart = (a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean =>
  a.size > 0 && b.size > 0 && sharedBy(a, b) === 0

/** What a text that names nothing known shares with another, for want of knowledge. */
const unknownShare = 0.25

/**
 * A question that names one thing may be part of one that names two; of whole requests, the one that names fewer is
 * another request. Texts of so many words are taken for requests.
 */
export const requestLength = 60

const yearLike = /^(?:19|20)\d\d$/
const shortYear = /^\d\d$/

/** Whether a word may be what two texts differ in that are worded alike: the years of a period are compared as such. */
const mayContrast =
  (periods: PeriodsRead) =>
  ({ key }: Meaning): boolean =>
    !(yearLike.test(key) && periods.years.has(Number(key))) &&
    !(shortYear.test(key) && [...periods.years].some((year) => year % 100 === Number(key))) &&
    !(digits.test(key) && periods.months !== null && [1, 12].some((unit) => Number(key) * unit === periods.months))

/** "unencrypted" where the other says "encrypted": whether they are opposites is seen by what each denies. */
const isOpposite = (key: string, others: ReadonlySet<string>): boolean =>
  others.has(`un${key}`) || (key.startsWith('un') && others.has(key.slice(2)))

/** The words in which two questions differ that are worded alike: of whole requests, nothing. */
export const contrastBetween = (a: ComparedText, b: ComparedText): Contrast | null => {
  if (Math.max(a.words.length, b.words.length) >= requestLength) return null
  const [ofA, ofB] = [mayContrast(a.periods), mayContrast(b.periods)]
  return contrastOf(a.meanings, b.meanings, (meaning, text) =>
    text === 'a'
      ? ofA(meaning) && !isOpposite(meaning.key, b.telling)
      : ofB(meaning) && !isOpposite(meaning.key, a.telling),
  )
}

const isThenAndNow = (then: PeriodsRead, now: PeriodsRead): boolean =>
  then.years.size > 0 && then.months === null && now.years.size === 0 && now.isNow

/** Whether both name years and no year is named by both, or one names years and the other asks how things are now. */
export const areOfOtherPeriods = ({ periods: a }: ComparedText, { periods: b }: ComparedText): boolean =>
  areApart(a.years, b.years) || isThenAndNow(a, b) || isThenAndNow(b, a)

/** Whether both name bodies by names of their own, and other ones. */
export const areOfOtherBodies = (a: ComparedText, b: ComparedText): boolean => areApart(a.named, b.named)

/** Whether one names a body and the other speaks to whoever reads it, which may be another. */
export const mayBeOfOtherBodies = (a: ComparedText, b: ComparedText): boolean =>
  (a.named.size > 0 && !a.isToReader && b.named.size === 0 && b.isToReader) ||
  (b.named.size > 0 && !b.isToReader && a.named.size === 0 && a.isToReader)

/** A whole request denies one thing and asks for many: only of questions is this the other way round. */
export const oppositesOf = (a: ComparedText, b: ComparedText): ReturnType<typeof opposites> =>
  Math.max(a.words.length, b.words.length) < requestLength ? opposites(a, b) : []

/** Returns what two texts have in common and what not: each from 0 to 1, the same whichever text comes first. */
export const resemblance = (a: ComparedText, b: ComparedText): Readonly<Record<Resemblance, number>> => {
  const [namesA, namesB] = [keysOf(a.subjects), keysOf(b.subjects)]
  const [weightA, weightB] = [weightOfAll(namesA), weightOfAll(namesB)]
  const both = weightOfAll(new Set([...namesA].filter((id) => namesB.has(id))))
  const fewer = Math.min(weightA, weightB)
  const shorter = Math.min(a.telling.size, b.telling.size)
  const forms = dice(a.forms, b.forms)
  // Columns of a template name nothing but the form of the answer; of a text alone it is not known what it follows.
  const unnamed = weightA + weightB === 0 ? forms : unknownShare * (1 + forms)
  const share = fewer === 0 ? unnamed : (2 * both) / (weightA + weightB)
  const areRequests = Math.min(a.words.length, b.words.length) >= requestLength
  return {
    words: dice(a.telling, b.telling),
    'words-of-shorter': shorter === 0 ? 0 : sharedBy(a.telling, b.telling) / shorter,
    subjects: share,
    'subjects-of-fewer': fewer === 0 || areRequests ? share : both / fewer,
    'subjects-apart': areApart(strongOf(namesA), strongOf(namesB)) ? 1 : 0,
    'subjects-missing': fewer === 0 ? 1 : 0,
    turn: fewer > 0 && turnsApart(namesA, namesB) ? 1 : 0,
    forms,
    'forms-apart': areApart(a.forms, b.forms) ? 1 : 0,
    sensitivity: a.sensitive === b.sensitive ? 0 : 1,
    exclusion: sharedBy(keysOf(a.excluded), namesB) + sharedBy(keysOf(b.excluded), namesA) > 0 ? 1 : 0,
    scope: areApart(a.scope, b.scope) ? 1 : 0,
    opposite: oppositesOf(a, b).length > 0 ? 1 : 0,
    contrast: contrastBetween(a, b) === null ? 0 : 1,
    'other-period': areOfOtherPeriods(a, b) ? 1 : 0,
    'other-body': areOfOtherBodies(a, b) ? 1 : mayBeOfOtherBodies(a, b) ? 0.5 : 0,
  }
}
