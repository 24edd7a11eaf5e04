import {
  figureSchema,
  formatFigure,
  headsCodes,
  isIsoDate,
  isNamed,
  isTotalLabel,
  nearest,
  parseFigure,
  parseFinancialYear,
  parsePublishedDate,
  plainPence,
  plainPenceIn,
  tidyHeading,
  visibleText,
} from '@imt/core'
import type { Parsed } from '@imt/core'
import {
  contractDates,
  datesToAct,
  parseExtension,
  parseNoticePeriod,
  pipelineDraft,
  readContract,
  regimeOfEntry,
} from '@imt/contracts'
import { appliesToClass, parseVendors, readFilter, readQuantity } from '@imt/estate'
import {
  checkRefusal,
  citedProvisions,
  classifyQuestion,
  lookUp,
  readLetter,
  similarity,
  splitRequest,
  triage,
} from '@imt/foi'
import { isTotalWord, rowRole } from '@imt/finance'
import { outcomeOf } from '../../../packages/foi/src/log/outcome.js'
import { isJson, readJson } from '@imt/tables'
import { cell } from '../grammar.js'
import { holds, isSafeToPrint, same } from '../target.js'
import type { Target } from '../target.js'

/** What was read has its notes in words, and what was not has its reason. */
const isSaid = <Value>(read: Parsed<Value>): Value | undefined => {
  if (!read.ok) {
    holds(read.refusal.code !== '' && read.refusal.message.trim() !== '', () => 'a refusal says nothing')
    return undefined
  }
  for (const { code, message } of read.notes) holds(code !== '' && message.trim() !== '', () => 'a note says nothing')
  return read.value
}

const parser = (name: string, check: Target['check']): Target => ({
  name,
  reads: 'text',
  limit: 500,
  make: cell,
  check,
})
/** What is read of a text depends on nothing else. */
const readTwice = (name: string, read: (text: string) => unknown): Target =>
  parser(name, (input) => {
    same(read(input), read(input), 'read twice, two readings')
  })

const units = ['gbp', 'wte', 'count', 'percent'] as const
const fields = ['title', 'supplier', 'value', 'annualValue', 'start', 'end', 'revisedEnd', 'period', 'term'] as const
const furtherFields = ['extension', 'maximumEnd', 'noticePeriod', 'review', 'breakDate', 'renewal', 'status'] as const

export const parsers: readonly Target[] = [
  parser('parseFigure', (input, random) => {
    const unit = random.pick(units)
    // Only sums of money and counts have a scale.
    const options = { unit, scale: random.pick(unit === 'percent' ? ([1] as const) : ([1, 1_000, 1_000_000] as const)) }
    const figure = isSaid(parseFigure(input, options))
    if (figure === undefined) return
    const { low, high, value } = figure
    if (low && high) holds(low.lte(high), () => `from ${low.toFixed()} to ${high.toFixed()}`)
    if (value && low && high)
      holds(low.lte(value) && high.gte(value), () => `${value.toFixed()} is not within its bounds`)
    const written = formatFigure(figure, { scale: options.scale })
    const again = parseFigure(written, options)
    holds(again.ok, () => `${JSON.stringify(written)}, as the figure is written, is not read`)
    const meaning = ({ kind, value, low, high, decimals, absence }: typeof figure): unknown => [
      kind,
      ...[value, low, high].map((each) => each?.toFixed() ?? null),
      decimals,
      absence,
    ]
    same(meaning(again.value), meaning(figure), `written as ${JSON.stringify(written)} and read again, another figure`)
  }),
  parser('figureSchema', (input, random) => {
    const schema = figureSchema({ unit: random.pick(units) })
    const { success, data } = schema.safeParse(input)
    if (success) JSON.stringify(data)
  }),
  parser('parsePublishedDate', (input, random) => {
    const order = random.pick(['dmy', 'ymd', undefined] as const)
    const date = isSaid(parsePublishedDate(input, order === undefined ? {} : { order }))
    if (date === undefined) return
    const { earliest, latest } = date
    for (const day of [earliest, latest]) holds(day === null || isIsoDate(day), () => `${String(day)} is no day`)
    holds(
      earliest === null || latest === null || earliest <= latest,
      () => `from ${String(earliest)} to ${String(latest)}`,
    )
  }),
  parser('parseFinancialYear', (input) => {
    const year = isSaid(parseFinancialYear(input))
    if (year !== undefined) holds(isIsoDate(year.start) && isIsoDate(year.end), () => `${year.start} to ${year.end}`)
  }),
  parser('readQuantity', (input) => {
    isSaid(readQuantity(input))
  }),
  parser('parseExtension', (input, random) => {
    isSaid(parseExtension(input, { column: random.pick(['extension', 'term'] as const) }))
  }),
  parser('parseNoticePeriod', (input) => {
    isSaid(parseNoticePeriod(input))
  }),
  parser('regimeOfEntry', (input, random) => {
    const field = random.pick(['framework', 'route', 'commenced', 'signed', 'start'] as const)
    const answer = regimeOfEntry({ commenced: '2026-03-01', [field]: input })
    const { regime, candidates, wouldDecide } = answer
    holds(
      (regime === 'unclear') === candidates.length > 1 && (regime === 'unclear') === wouldDecide.length > 0,
      () => `${regime} of ${candidates.join(', ')}: ${wouldDecide.join(', ')}`,
    )
  }),
  parser('pipelineDraft', (input, random) => {
    const field = random.pick(['title', 'value', 'annualValue', 'end', 'term', 'route'] as const)
    const { lines, leftOut } = pipelineDraft([{ title: 'Network', value: '£3m', [field]: input }], {
      from: '2027-04-01',
    })
    holds(lines.length + leftOut.length <= 1, () => 'a contract has a line and was left out')
    for (const { ends } of lines) holds(ends === null || ends.earliest <= ends.latest, () => 'a range turned round')
  }),
  parser('readContract', (input, random) => {
    const names = [...random.several(4, () => random.pick([...fields, ...furtherFields])), random.pick(fields)]
    const reading = readContract(Object.fromEntries(names.map((name) => [name, input])))
    for (const range of [reading.start, reading.end, reading.maximumEnd])
      if (range !== null) holds(range.earliest <= range.latest, () => `from ${range.earliest} to ${range.latest}`)
    for (const { message } of reading.notes) holds(message.trim() !== '', () => 'a note says nothing')
    const { currentEnd, maximumEnd } = contractDates(reading.terms, { asOf: '2026-11-28' })
    if (currentEnd !== null && maximumEnd !== null)
      holds(maximumEnd.earliest >= currentEnd.earliest, () => 'the latest end lies before the end')
    for (const { act, earliest, latest } of datesToAct(reading.terms, { asOf: '2026-11-28' }))
      holds(earliest <= latest, () => `${act} from ${earliest} to ${latest}`)
  }),
  parser('classifyQuestion', (input) => {
    const { evidence, counterSigns, alternatives } = classifyQuestion(input)
    for (const { start, end } of [...evidence, ...counterSigns, ...alternatives.flatMap((each) => each.evidence)])
      holds(0 <= start && start < end && end <= input.length, () => `${start} to ${end} is no place in the text`)
  }),
  parser('similarity', (input, random) => {
    const other = random.pick(['How many laptops?', input.slice(0, input.length / 2), `${input} firewalls`])
    const { score, similar } = similarity(input, other)
    same([score, similar], [similarity(other, input).score, similarity(other, input).similar], 'the other way round')
    holds(score >= 0 && score <= 1, () => `a score of ${score}`)
  }),
  parser('citedProvisions', (input) => {
    for (const { id, law, text, at, kind } of citedProvisions(input, { bareNumbers: true, otherLaws: true })) {
      const words = input.slice(at.from, at.to).replaceAll(/\s+/g, ' ').trim()
      holds(words === text, () => `${text} is said to stand where ${words} does`)
      if (law === null) holds(kind === 'otherLaw', () => `${id} of no law is ${kind}`)
      else holds(lookUp(id, law).kind === kind, () => `${id} is ${kind}, and looked up ${lookUp(id, law).kind}`)
    }
  }),
  parser('readLetter', (input) => {
    const blocks = input.split('\n').map((text, index) => ({
      kind: 'paragraph' as const,
      text,
      location: { kind: 'text' as const, source: 'letter.txt', line: index + 1, column: 1 },
    }))
    const { notice, notRecognised } = readLetter({ name: 'letter.txt', kind: 'text', blocks })
    for (const { why } of notRecognised) holds(why.trim() !== '', () => 'what was not recognised has no words')
    for (const { message } of checkRefusal(notice)) holds(message.trim() !== '', () => 'a finding says nothing')
  }),
  parser('splitRequest', (input) => {
    const { form, parts, questions, notSplit } = splitRequest(input)
    let reached = 0
    for (const { start, end } of parts) {
      holds(start === reached && end > start, () => `a part from ${start} to ${end}, after ${reached}`)
      reached = end
    }
    holds(reached === input.length, () => `the parts end at ${reached} of ${input.length}`)
    holds((questions.length === 0) === (notSplit !== undefined), () => 'it is not said why there is no question')
    for (const { start, end, text, masked } of questions)
      if (form === 'text' && masked === 0)
        holds(
          input.slice(start, end) === text,
          () => `"${text}" is said to stand where "${input.slice(start, end)}" does`,
        )
  }),
  parser('triage', (input) => {
    const log = [{ title: input.slice(0, 200), request: input }]
    for (const { next, provisions } of triage(input, { log, asOf: '2026-11-28' }).questions) {
      for (const { because } of [next, ...next.alternatives])
        holds(because !== '', () => 'a step is proposed for nothing')
      for (const { id, law } of provisions) holds(lookUp(id, law).kind !== 'unknown', () => `${id} is no provision`)
    }
  }),
  readTwice('lookUp', lookUp),
  readTwice('outcomeOf', outcomeOf),
  readTwice('parseVendors', (text) => parseVendors(text, { splitAnd: text.length % 2 === 0 })),
  readTwice('readFilter', readFilter),
  readTwice('appliesToClass', (text) => appliesToClass({ activeWithinMonths: 12, appliesTo: text }, 'Laptops')),
  readTwice('tidyHeading', tidyHeading),
  readTwice('isNamed', (text) => isNamed(text, ['Budget', /^total\b/i, text])),
  readTwice('nearest', (text) => nearest(text, ['budget', 'total', 'costCentre', 'constructor'])),
  readTwice('isTotalLabel', isTotalLabel),
  readTwice('headsCodes', headsCodes),
  readTwice('isTotalWord', (text) => isTotalWord(text)),
  readTwice('rowRole', (text) => rowRole({ class: text, costCentre: text })),
  readTwice('isIsoDate', isIsoDate),
  parser('plainPence', (input, random) => {
    const pence = plainPence(input)
    const before = '9'.repeat(random.below(4))
    same(
      plainPenceIn(`${before}${input}9`, before.length, before.length + input.length),
      pence,
      'in a text, other pence',
    )
    if (pence === undefined) return
    const figure = parseFigure(input, { unit: 'gbp' })
    holds(figure.ok && figure.value.value !== null, () => `${pence} pence, and parseFigure reads no sum`)
    const read = figure.ok ? figure.value.value?.times(100).toNumber() : undefined
    holds(read === pence, () => `${pence} pence, and parseFigure reads ${String(read)}`)
  }),
  parser('isJson', (input) => {
    const name = ['a.json', 'a.html', 'a.csv', 'a'][input.length % 4] ?? 'a'
    const is = isJson(input, name)
    same(isJson(input, name), is, 'asked twice, two answers')
    if (is) readJson(input, { name })
  }),
  parser('visibleText', (input) => {
    const seen = visibleText(input)
    isSafeToPrint(`x${seen.replaceAll('\n', '')}`, 'what can be seen')
    holds(!seen.includes('\n'), () => 'a line break is left')
    holds(visibleText(seen) === seen, () => 'seen twice, two texts')
  }),
]
