import type { ComparedText } from './compare-texts.js'
import type { PublishedRow } from './published-rows.js'
import { wordsRead } from './words-read.js'

/** Words of asking for what a cell states, of time, and of the body that is asked: they name no further thing. */
const ofForms =
  'planned plan plans outturn actual forecast number quantity count total amount cost costs costing budget budgets spend spending spent expenditure value price ' +
  'prices supplier suppliers supply supplied supplies vendor vendors provider provide provided provides company ' +
  'manufacturer make contract contracts end ends ending expire expires expiry start starts date dates renewal renewed ' +
  'term terms notice given give leave extended extend extends extension extensions extendable length current currently present presently existing year years annual annually yearly month months ' +
  'quarter financial fiscal calendar last past previous next coming period staff wte fte employees employed work working works post posts ' +
  'headcount funded funding people whole overall entire it ict imt im digital information technology department ' +
  'departmental team trust hospital hospitals organisation body authority council nhs revenue capital pay non-pay income ' +
  'use used using own owned hold held lease leased run operate operated deployed estate site sites device devices ' +
  'equipment item items system systems service services name names much many often listed set list register full ' +
  'january february march april june july august september october november december ' +
  'one two three four five six seven eight nine ten twelve ' +
  'agreement agreements arrangement arrangements deal finish finishes run runs out lapse lapses commence commences incumbent firm reseller ' +
  'worth overall combined altogether sum details describe title which whom whose when replacement project cost-centre centre grand'

/** What narrows a question, though each of its words alone says little: agency staff are not all staff. */
const phrases: readonly RegExp[] = [
  /\boperating systems?\b/i,
  /\bagency\b/i,
  /\bbank staff\b/i,
  /\b(?:sub-?)?contractors?\b/i,
  /\bconsultan(?:ts?|cy)\b/i,
  /\b(?:temporary|interim|overtime|permanent)\b/i,
]

let known: ReadonlySet<string> | undefined
const formStems = (): ReadonlySet<string> => (known ??= new Set(wordsRead(ofForms).map(({ stem }) => stem)))

/**
 * Returns the words of a question that neither name what rows are about nor ask for what their cells state: what these
 * rows say nothing of.
 *
 * @param text - the question
 * @param rows - those that were taken to be about it
 */
export const wordsUnexplained = (
  text: string,
  { words, stems, subjects, meanings }: ComparedText,
  rows: readonly PublishedRow[],
): readonly string[] => {
  const ofRows = new Set(rows.flatMap((row) => [...row.stems]))
  const shared = new Set(rows.flatMap((row) => [...row.subjects]))
  const things = meanings.filter(({ key }) => rows.some((row) => row.things.has(key)))
  const isOfThing = (start: number): boolean => things.some((thing) => thing.start <= start && start < thing.end)
  const places = [...subjects].flatMap(([id, found]) => (shared.has(id) ? found : []))
  const isOfSubject = (at: number): boolean => places.some(({ at: from, to }) => at >= from && at <= to)
  const left = new Map<string, string>()
  words.forEach(({ stem, start, end }, at) => {
    if (
      !stems.has(stem) ||
      formStems().has(stem) ||
      ofRows.has(stem) ||
      isOfSubject(at) ||
      isOfThing(start) ||
      stem.length < 2
    )
      return
    if (!left.has(stem)) left.set(stem, text.slice(start, end).toLowerCase())
  })
  const whole = rows.map(({ label }) => label).join(' ')
  const unsaid = phrases.flatMap((phrase) => (phrase.test(whole) ? [] : (phrase.exec(text)?.[0] ?? [])))
  return [...left.values(), ...unsaid.map((words) => words.toLowerCase())]
}
