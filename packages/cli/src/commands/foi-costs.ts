import { createHmac, randomBytes } from 'node:crypto'
import {
  counted,
  forCount,
  grouped,
  longDate,
  parsePublishedDate,
  type Cell,
  type IsoDate,
  type Table,
} from '@imt/core'
import { estimateCost, relatedRequests, requesterKey, type LoggedRequest, type RelatedRequests } from '@imt/foi'
import { describeLocation } from '@imt/report'
import { Option } from 'commander'
import type { Answer, AnswerTable } from '../answer.js'
import type { Asked, Verb } from './verb.js'

/** What a column of such a list holds. */
type Field = 'reference' | 'receivedOn' | 'requester' | 'subject' | 'hours' | 'pounds' | 'estimate' | 'campaign' | 'law'

/** The headings of each, in ordinary words. */
const headings: Readonly<Record<Field, RegExp>> = {
  reference: /^(?:foi|our|case|request)? ?(?:ref(?:erence)?|id|number|no)\.?(?: (?:number|no))?$/i,
  receivedOn: /^(?:date |day )?(?:of )?(?:request )?(?:received|receipt)(?: (?:on|date))?$|^received$/i,
  requester: /^(?:requester|requestor|applicant|requested by|name)(?:['’]s)?(?: (?:name|key|e-?mail|address))?$/i,
  subject: /^(?:subject|topic|matter|same subject)$/i,
  hours: /^(?:estimated |estimate \(?)?(?:staff )?hours\)?(?: of work)?$/i,
  pounds: /^(?:estimated )?cost(?: ?\(?(?:£|gbp|pounds)\)?)?$|^estimate ?\(?(?:£|gbp|pounds)\)?$/i,
  estimate: /^estimate(?:d(?: (?:time|effort|work))?)?$/i,
  campaign: /^(?:campaign|in concert|group)$/i,
  law: /^(?:law|legislation|regime|act|(?:request |case )?type|(?:handled |dealt with )?under)$/i,
}
const needed: readonly Field[] = ['reference', 'receivedOn', 'requester', 'subject']

type Columns = Readonly<Partial<Record<Field, number>>>

/** Which column holds what; undefined for a table that is no such list. */
const columnsOf = ({ headers }: Table): Columns | undefined => {
  const columns = Object.fromEntries(
    (Object.keys(headings) as Field[]).flatMap((field) => {
      const at = headers.findIndex((heading) => headings[field].test(heading.trim()))
      return at === -1 ? [] : [[field, at] as const]
    }),
  ) as Columns
  const isList = needed.every((field) => columns[field] !== undefined)
  const isEstimated = [columns.hours, columns.pounds, columns.estimate].some((at) => at !== undefined)
  return isList && isEstimated ? columns : undefined
}

/** What stands in place of a requester: two of them are not one person. */
const nobody =
  /^(?:anon(?:ymous)?|withheld|redacted|unknown|not (?:known|given|stated|disclosed)|n\/?a|none|nil|null|private|personal|(?:a |the )?(?:member of (?:the )?)?(?:general )?public|(?:a |private |an )?(?:individual|person|citizen|resident)s?|journalist|media|press|company|business|organi[sz]ation|whatdotheyknow|[-–—.?*x█]*)\.?$/i

/** No limit of cost holds under any other law. */
const ofAct = /^(?:foia?|foi requests?|freedom of information(?: act)?)(?: 2000)?$/i

/** Days written in figures, month first: one of them shows how the others are written. */
const isMonthFirst = (text: string): boolean => {
  const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}$/.exec(text.trim()) ?? []
  return Number(first) <= 12 && Number(second) > 12 && Number(second) <= 31
}
const isEitherWay = (text: string): boolean => /^(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|1[0-2])[/.-]\d{2,4}$/.test(text)

/** The day that a cell names. */
const dayOf = (text: string): IsoDate | null => {
  const read = parsePublishedDate(text.trim())
  return read.ok && read.value.kind === 'day' ? read.value.earliest : null
}

const amount = /^£? ?(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.(\d{1,2}))?$/
const penceOf = (text: string): number | null => {
  const [, whole, part = ''] = amount.exec(text.trim()) ?? []
  return whole === undefined ? null : Number(whole.replaceAll(',', '')) * 100 + Number(part.padEnd(2, '0'))
}

/** The cost of so many hours on a day, in pence. */
const penceOfHours = (text: string, on: IsoDate): number | null => {
  const [, hours, part = ''] = /^(\d{1,4})(?:\.(\d{1,2}))?(?: ?h(?:ou)?rs?)?$/i.exec(text.trim()) ?? []
  if (hours === undefined) return null
  const minutes = Number(hours) * 60 + Math.ceil(Number(`0.${part === '' ? '0' : part}`) * 60)
  return estimateCost({ minutes: { locating: minutes }, on }).pence
}

/**
 * What a row estimates, in pence, or why that is not known. A cost that cannot be read is not passed over for the hours
 * beside it, and an estimate that names neither hours nor pounds is neither.
 */
const estimateOf = (
  cell: (field: Field) => string,
  on: IsoDate,
): { readonly pence: number } | { readonly why: string } => {
  const bare = cell('estimate')
  const isOfMoney = bare.startsWith('£')
  if (bare !== '' && !isOfMoney && !/h(?:ou)?rs?$/i.test(bare))
    return { why: 'its estimate says neither that it is in hours nor that it is in pounds' }
  const stated = [cell('pounds'), isOfMoney ? bare : ''].filter((text) => text !== '').map(penceOf)
  const worked = [cell('hours'), isOfMoney ? '' : bare]
    .filter((text) => text !== '')
    .map((text) => penceOfHours(text, on))
  const all = [...stated, ...worked]
  if (all.length === 0) return { why: 'no estimate was read' }
  const read = all.filter((pence) => pence !== null)
  if (read.length < all.length) return { why: 'its cost or its hours are no plain number' }
  const most = read.reduce((one, other) => Math.max(one, other))
  // A cost may hold more than hours do, and never less.
  return stated.some((pence) => (pence ?? 0) < most)
    ? { why: 'its cost is less than its hours come to' }
    : { pence: most }
}

/** What was read of the lists: nobody is named in it, since a requester is a key of this call. */
interface Lists {
  readonly requests: readonly LoggedRequest[]
  readonly leftOut: readonly string[]
  readonly lists: number
}

const readLists = ({ loaded }: Asked<object>): Lists => {
  const secret = randomBytes(32)
  const hash = (text: string): string => createHmac('sha256', secret).update(text).digest('hex')
  const requests: LoggedRequest[] = []
  const leftOut: string[] = []
  const seen = new Set<string>()
  let lists = 0
  for (const { blocks } of loaded.sources)
    for (const block of blocks) {
      const columns = block.kind === 'table' ? columnsOf(block) : undefined
      if (block.kind !== 'table' || columns === undefined) continue
      lists += 1
      const areMonthFirst = block.rows.some((row) => isMonthFirst(row[columns.receivedOn ?? 0]?.text ?? ''))
      for (const row of block.rows) {
        const made = requestOf(row, columns, { hash, seen, areMonthFirst })
        if (typeof made === 'string') leftOut.push(`${made} (${describeLocation((row[0] as Cell).location)}).`)
        else if (made !== undefined) {
          seen.add(made.reference)
          requests.push(made)
        }
      }
    }
  return { requests, leftOut, lists }
}

interface OfList {
  readonly hash: (text: string) => string
  /** The references that stand above. */
  readonly seen: ReadonlySet<string>
  readonly areMonthFirst: boolean
}

/** The request of a row, or why it is none: without a word of what stands in the cell of the requester. */
const requestOf = (
  row: readonly Cell[],
  columns: Columns,
  { hash, seen, areMonthFirst }: OfList,
): LoggedRequest | string | undefined => {
  const cell = (field: Field): string => {
    const at = columns[field]
    return at === undefined ? '' : (row[at]?.text.trim() ?? '')
  }
  if (row.every(({ text }) => text.trim() === '')) return undefined
  const reference = cell('reference')
  if (reference === '') return 'A row without a reference was left out'
  if (seen.has(reference)) return `${reference} was left out: it stands there before, and a request is added up once`
  if (cell('law') !== '' && !ofAct.test(cell('law')))
    return `${reference} was left out: by its law it is not under the Freedom of Information Act, which alone has a limit`
  if (cell('requester') === '') return `${reference} was left out: nothing stands for the requester`
  if (nobody.test(cell('requester'))) return `${reference} was left out: it does not say which person asked`
  if (cell('subject') === '') return `${reference} was left out: no subject stands in it`
  if (areMonthFirst && isEitherWay(cell('receivedOn')))
    return `${reference} was left out: others of the list have the month first, so its day of receipt can be read either way`
  const receivedOn = dayOf(cell('receivedOn'))
  if (receivedOn === null) return `${reference} was left out: no day of receipt was read`
  const estimate = estimateOf(cell, receivedOn)
  if ('why' in estimate) return `${reference} was left out: ${estimate.why}`
  const campaign = cell('campaign')
  return {
    reference,
    receivedOn,
    requester: requesterKey(cell('requester'), hash),
    subject: cell('subject'),
    pence: estimate.pence,
    ...(campaign !== '' && { campaign }),
  }
}

const pounds = (pence: number): string =>
  `£${grouped(Math.floor(pence / 100))}${pence % 100 === 0 ? '' : `.${String(pence % 100).padStart(2, '0')}`}`

const relatedTable = (groups: readonly RelatedRequests[], isWhole: boolean): AnswerTable => ({
  name: 'related',
  title: 'Requests whose costs may be added up (regulation 5), from one person or in concert',
  headers: ['Requests', 'First', 'Last', 'Working days', 'Together', 'Limit', 'Result', 'Remark'],
  rows: groups.map(({ references, first, last, workingDays, pence, limitPence, exceeds, provisional, remark }) => [
    references.join(', '),
    longDate(first),
    longDate(last),
    String(workingDays),
    pounds(pence),
    limitPence === null ? 'not known' : pounds(limitPence),
    exceeds === null
      ? 'cannot tell'
      : exceeds
        ? 'exceeds the limit'
        : `does not exceed the limit${isWhole ? '' : ' without those left out'}`,
    [remark ?? '', provisional ? 'Holidays of that time are not all known.' : '']
      .filter((each) => each !== '')
      .join(' '),
  ]),
  remarks: [
    'Only requests with the same words for their subject stand together: whether they are, to any extent, for the same or similar information is for a person to judge.',
    'Whether people act in concert or in a campaign is judged by how it appears to the authority: give those requests one name in the column "Campaign".',
  ],
})

const sourcesTable = (groups: readonly RelatedRequests[]): AnswerTable => ({
  name: 'sources',
  title: 'What the sums rest on',
  headers: ['Source', 'Provision', 'Address', 'Read'],
  rows: (groups[0]?.citation ?? []).map(({ title, provision = '', url = '', read = '', verified }) => [
    title,
    provision,
    url,
    verified ? read : 'not read',
  ]),
})

/** Options of its own. */
interface CostsOptions {
  readonly body?: 'centralGovernment' | 'others'
}

const answer = (asked: Asked<CostsOptions>): Answer => {
  const { requests, leftOut, lists } = readLists(asked)
  const groups = relatedRequests(requests, undefined, asked.options.body ?? 'others')
  return {
    summary: [
      `${counted(requests.length, 'request')} ${forCount(requests.length, 'was', 'were')} read. The names of those who asked are kept by nobody: they stood for a key that ended with this call.`,
    ],
    tables: [relatedTable(groups, leftOut.length === 0), sourcesTable(groups)],
    leftOut,
    lookedAt: asked.loaded.reading.tables.map(({ source, table = 1 }) => ({ source, table })),
    json: { requests: requests.length, related: groups, leftOut },
    isEmpty: lists === 0,
  }
}

/** Requests whose costs may be added up, from a list that says who asked: nobody is named in the answer. */
export const costsVerb: Verb<CostsOptions> = {
  name: 'foi costs',
  reads: [],
  configure: (command) =>
    void command.addOption(
      new Option('--body <kind>', 'whose limit holds: £450 of others, or £600 of government departments')
        .choices(['others', 'centralGovernment'])
        .default('others'),
    ),
  answer,
}
