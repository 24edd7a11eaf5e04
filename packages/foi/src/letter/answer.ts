import type { NoticeAnswer } from '../refusal/notice.js'
import type { UnreadPart } from '../refusal/unread.js'
import { confirmsHolding, neitherConfirms } from '../refusal/holding.js'
import { statedEstimate } from '../cost/stated-estimate.js'
import { reliedOn } from '../refusal/relied.js'
import { citedProvisions } from '../standing/provisions.js'
import { dayIn } from './days.js'
import type { Sentence } from './questions.js'
import type { Line } from './line.js'

/** An answer with where its parts stand. */
export interface AnswerRead {
  readonly answer: NoticeAnswer
  readonly places: ReadonlyMap<string, Line>
}

/** A provision is spoken of, and not relied on. */
const notRelied =
  /\b(?:not (?:rely|relying|relied|apply|applicable|engaged|claimed|claiming)|do(?:es)? not (?:apply|rely|engage|consider)|no longer (?:rely|relying|apply)|previously|withdrawn)\b|\b(?:may|might|could)\b[^.]{0,60}\b(?:exempt|refus|apply|engage|be withheld)/i
const weighs = /\bpublic interest\b/i
const concludes =
  /\b(?:outweigh|greater|favou?rs? |balance (?:lies|falls|is)|lies in|falls in favou?r|in favou?r of (?:maintaining|withholding|non-?disclosure|not)|not in the public interest|stronger|on balance|better served)/i
const forDisclosure =
  /\b(?:transparen|open(?:ness)?\b|accountab|scrutin|in favou?r of (?:disclos|releas|publi)|favou?ring disclos|public (?:money|funds|debate|understanding|confidence)|in (?:disclos|releas|knowing|the information))/i
const headsFor =
  /\b(?:factors?|arguments?|considerations?|reasons?|in)\b[^.]{0,60}\b(?:favou?r(?:ing)?(?: of)? |for |supporting )(?:the )?(?:disclos|releas|publi)/i
const headsAgainst =
  /\b(?:factors?|arguments?|considerations?|reasons?|in)\b[^.]{0,60}\b(?:against (?:the )?(?:disclos|releas|publi)|favou?r(?:ing)?(?: of)? (?:maintain|withhold|non|not|the exemption)|for (?:withhold|maintain))/i
const reasoned =
  /\b(?:because|since|as (?:it|they|this|these|the|disclos|releas|such)|would|could|might|may|in order to|so that|due to|therefore|reason|risk|harm|prejudice|endanger|inhibit|personal data|identif|commercial|confiden|privilege|attack|crime|unfair|expect|published|search|trawl|read through|manual|minutes|hours|vexatious|burden|disrupt|repeated|previous)/i
const pendingWords =
  /\b(?:(?:further|more|additional|extra) time|extend(?:ed|ing)?(?: the)? (?:time|deadline|period)|extension|not yet (?:reached|been reached|decided|made)|no decision has (?:yet )?been|still (?:considering|weighing)|continu(?:e|ing) to (?:consider|weigh))\b/i
const costWords =
  /\b(?:exceed(?:s|ed|ing)?|in excess of|over|above) the (?:appropriate |cost |costs |18.hours? |fees )?(?:limit|threshold)\b/i
const notHeldWords =
  /\b(?:(?:do|does|did) not hold|not held|no (?:recorded )?information (?:is )?held|holds? no (?:recorded )?information|is not recorded|do not record)\b/i
const withheldWords =
  /\b(?:(?:is|are|was|were|has been|have been|being) (?:\w+ )?(?:withheld|refused|redacted)|data withheld|we (?:are |have )?(?:\w+ )?(?:withhold(?:ing)?|withheld|refus(?:e|ed|ing)))\b/i
const vexatiousWords = /\b(?:is|are|as|deemed|considered|be) (?:\w+ )?vexatious\b/i
const advises =
  /\b(?:narrow|refin(?:e|ing)|reduc(?:e|ing) (?:the|your)|limit(?:ing)? (?:your|the) request|(?:shorter|smaller|specific) (?:period|time|scope)|within the (?:cost |appropriate )?limit (?:if|by)|could (?:be )?(?:provide|suppl|answer|give)|you (?:may|might|could) (?:wish|want|like) to)\b/i
const link = /https?:\/\/[^\s<>"')\]]+/i
const placed = /\b(?:page|table|tab|sheet|paragraph|line|row|appendix|annex) [\w.]+/i
const published = /\b(?:website|web ?page|web site|publish|online|link|publication scheme)\b/i
const likelyTo = /\b(?:would|is|are|be) (?:be )?(?:\w+ )?likely to\b/i
const would =
  /\bwould (?:(?!be likely)\w+ ){0,3}?(?:prejudice|endanger|inhibit|harm|damage|allow|enable|help|assist|lead|result|put|give|increase|facilitate|compromise|undermine|weaken|expose|threaten|reveal|make)/i
const statesBoth = /\bwould,? or would be likely to\b/i
const harms = /\b(?:prejudice|endanger|inhibit)/i
const qualifiedPerson = /\bqualified person\b/i
/** Said of the exemptions of the letter, whichever they are. */
const ofExemptions = /\b(?:the|this|these|each|both) (?:\w+ )?(?:exemptions?|exceptions?)\b/i
const condition = /^s40\((?:3A\)\([ab]\)|3B\)|4A\))/
const regulation = /\breg(?:ulation)?s?\.? ?(1[23](?: ?\(\w{1,3}\))*)/gi

type Group = 'exempt' | 'neither' | 's21' | 'cost' | 'vexatious' | 'repeated'

interface Relied {
  readonly id: string
  readonly group: Group
  readonly line: Line
}

const groupOf = (id: string): Group | undefined => {
  if (id.startsWith('reg')) return reliedOn(id).kind === 'neither' ? 'neither' : 'exempt'
  if (/^s21\b/.test(id)) return 's21'
  if (/^s12\b/.test(id)) return 'cost'
  if (/^s14\(2\)/.test(id)) return 'repeated'
  if (/^s14\b/.test(id)) return 'vexatious'
  const { kind } = reliedOn(id)
  if (kind === 'exemption' || kind === 'unknown') return 'exempt'
  return kind === 'neither' ? 'neither' : undefined
}

/** The provisions that sentences rely on, each once, the closer citation for the wider one. */
const reliedIn = (sentences: readonly Sentence[]): readonly Relied[] => {
  const all: Relied[] = []
  for (const { text, line } of sentences) {
    if (notRelied.test(text)) continue
    const ids = [
      ...citedProvisions(text).map(({ id }) => id),
      ...[...text.matchAll(regulation)].map(([, number = '']) => `reg${number.replaceAll(' ', '').toLowerCase()}`),
    ]
    for (const id of ids) {
      const group = groupOf(id)
      if (group !== undefined && !all.some((other) => other.id === id)) all.push({ id, group, line })
    }
  }
  const met = all.find(({ id }) => condition.test(id))
  return all.flatMap((each) => {
    if (all.some(({ id }) => id.startsWith(`${each.id}(`))) return []
    if (met === undefined) return [each]
    // Section 40(2) with its condition is one limb, cited in two pieces.
    if (each.id === 's40(2)') return [{ ...each, id: `s40(2)+${met.id.slice('s40'.length)}` }]
    return condition.test(each.id) && all.some(({ id }) => id === 's40(2)') ? [] : [each]
  })
}

const sentence = (list: readonly Sentence[], ...patterns: readonly RegExp[]): Sentence | undefined =>
  list.find(({ text }) => patterns.every((pattern) => pattern.test(text)))

/** The factors of one side: what stands under its heading, up to the next heading or the conclusion. */
const under = (all: readonly Sentence[], heads: RegExp, stops: RegExp): readonly Sentence[] => {
  const at = all.findIndex(({ text }) => heads.test(text))
  if (at < 0) return []
  const found: Sentence[] = []
  for (const one of all.slice(at + 1)) {
    if (stops.test(one.text) || (weighs.test(one.text) && concludes.test(one.text))) break
    found.push(one)
  }
  const [head] = all.slice(at)
  return found.length > 0 ? found : head === undefined ? [] : [head]
}

interface Weighed {
  readonly part: Partial<Pick<NoticeAnswer, 'forDisclosure' | 'against' | 'conclusion'>>
  readonly unread: readonly UnreadPart[]
  readonly line?: Line
}

/**
 * The public interest as a letter weighs it. Where it is weighed in running words, its factors are not told apart: they
 * may be there.
 */
const weighedIn = (own: readonly Sentence[], whole: readonly Sentence[]): Weighed => {
  const all = own.some(({ text }) => weighs.test(text)) ? own : whole
  const conclusion =
    sentence(all, weighs, concludes) ?? sentence(all, concludes, /\b(?:exemption|exception|disclos|withh)/i)
  if (conclusion === undefined)
    // It is spoken of, and how it came out was not told.
    return sentence(all, weighs) === undefined
      ? { part: {}, unread: [] }
      : {
          part: {},
          unread: /\bpublic interest test\b/i.test(all.map(({ text }) => text).join(' '))
            ? ['forDisclosure', 'against']
            : ['forDisclosure', 'against', 'conclusion'],
        }
  const pros = under(all, headsFor, headsAgainst)
  const cons = under(all, headsAgainst, headsFor)
  const unread: UnreadPart[] = []
  if (cons.length === 0) unread.push('against')
  if (pros.length === 0 && all.some(({ text }) => forDisclosure.test(text))) unread.push('forDisclosure')
  return {
    part: {
      conclusion: conclusion.text,
      ...(pros.length > 0 && { forDisclosure: pros.map(({ text }) => text) }),
      ...(cons.length > 0 && { against: cons.map(({ text }) => text) }),
    },
    unread,
    line: conclusion.line,
  }
}

const likelihoodIn = (text: string): NoticeAnswer['likelihood'] => {
  const words = text.replace(statesBoth, ' ')
  if (likelyTo.test(words)) return 'wouldBeLikelyTo'
  return would.test(words) ? 'would' : undefined
}

/** Sentences that say why, and do not only name a provision or speak of the procedure. */
const reasonsIn = (sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.filter(({ text }) => {
    if (weighs.test(text)) return false
    const bare = text
      .replace(/\b(?:sections?|secs?\.|ss?\.?|regulations?|regs?\.?) ?\d{1,2}[A-Z]?(?: ?\(\w{1,4}\))*/gi, ' ')
      .replace(/\bof the (?:freedom of information )?act(?: 2000)?\b/gi, ' ')
    return reasoned.test(bare.replace(/\b(?:exempt from disclosure|would like|you may|may wish|if you would)\b/gi, ' '))
  })

/** What is read of one outcome of an answer. */
const withOutcome = (
  outcome: NoticeAnswer['outcome'],
  relied: readonly Relied[],
  question: { readonly number: string; readonly asked?: string },
  own: readonly Sentence[],
  whole: readonly Sentence[],
): AnswerRead => {
  const text = own.map((one) => one.text).join(' ')
  const places = new Map<string, Line>()
  const [firstOwn] = own
  if (firstOwn) places.set('', firstOwn.line)
  relied.forEach(({ line }, index) => places.set(`/provisions/${index}`, line))
  const provisions = relied.map(({ id }) => id)
  const unread: UnreadPart[] = []
  // Reasons for a provision may stand under a heading of its own, below the answers.
  const sections = provisions.map((id) => /^(?:s|reg)(\d+[A-Z]?)/.exec(id)?.[1] ?? '')
  const isAbout = ({ text: words }: Sentence): boolean =>
    ofExemptions.test(words) || sections.some((number) => number !== '' && new RegExp(`\\b${number}\\b`).test(words))
  const elsewhere = whole.filter((one) => !own.includes(one))
  const ownReasons = reasonsIn(own)
  const reasons = ownReasons.length > 0 ? ownReasons : elsewhere.some(isAbout) ? reasonsIn(elsewhere) : []
  if (reasons.length === 0 && elsewhere.some(isAbout)) unread.push('reasons')
  const [firstReason] = reasons
  if (firstReason) places.set('/reasons', firstReason.line)
  const extra: { -readonly [Key in keyof NoticeAnswer]?: NoticeAnswer[Key] } = {}
  if (outcome === 'withheld' || outcome === 'neitherConfirmNorDeny') {
    const weighed = weighedIn(own, whole)
    Object.assign(extra, weighed.part)
    unread.push(...weighed.unread)
    if (weighed.line) places.set('/conclusion', weighed.line)
    const said = [...own, ...elsewhere.filter((one) => isAbout(one) || reasons.includes(one))]
      .map((one) => one.text)
      .join(' ')
    const likelihood =
      likelihoodIn(said) ?? (ownReasons.length === 0 ? likelihoodIn(whole.map((one) => one.text).join(' ')) : undefined)
    if (likelihood !== undefined) extra.likelihood = likelihood
    // Who quotes the Act states both levels, and may mean either.
    else if (statesBoth.test(said) || (!harms.test(said) && elsewhere.some(({ text: words }) => harms.test(words))))
      unread.push('likelihood')
    unread.push('chain')
    const opinion = sentence(whole, qualifiedPerson)
    if (opinion !== undefined) {
      const on = dayIn(opinion.text)
      if (on === undefined) unread.push('opinion')
      else extra.opinion = { on }
    }
  }
  if (outcome === 'accessibleElsewhere') {
    const found = sentence(own, link)
    if (found !== undefined) {
      const url = (link.exec(found.text)?.[0] ?? '').replace(/[.,;:]+$/, '')
      const place = placed.exec(found.text.replace(url, ' '))?.[0]
      extra.link = { url, ...(place === undefined ? {} : { place }) }
      places.set('/link', found.line)
      unread.push('link')
    } else if (sentence(own, published) !== undefined) unread.push('link')
  }
  if (outcome === 'costLimit') {
    const advice = sentence(whole, advises)
    if (advice !== undefined) {
      extra.advice = advice.text
      places.set('/advice', advice.line)
    }
    const stated = statedEstimate(text)
    const [pounds, ...more] = new Set(stated?.pounds ?? [])
    const [limit, ...limits] = new Set(stated?.limitPounds ?? [])
    if (pounds !== undefined && limit !== undefined && more.length + limits.length === 0)
      extra.cost = { pence: Math.round(pounds * 100), limitPence: Math.round(limit * 100) }
  }
  if (outcome === 'repeated') unread.push('earlier')
  if (outcome === 'pending') {
    const day = own
      .map((one) => ({
        one,
        day: /\b(?:by|until|before|on|expect|aim|hope|no later)\b/i.test(one.text) ? dayIn(one.text) : undefined,
      }))
      .find((each) => each.day !== undefined)
    if (day?.day !== undefined) {
      extra.decisionBy = day.day
      places.set('/decisionBy', day.one.line)
    } else if (/\b\d{1,2} working days\b|\bwithin \w+ (?:working )?(?:days|weeks)\b/i.test(text))
      unread.push('decisionBy')
  }
  return {
    answer: {
      question: question.number,
      ...(question.asked === undefined ? {} : { asked: question.asked }),
      outcome,
      text,
      provisions,
      ...(reasons.length > 0 && { reasons: reasons.map((one) => one.text) }),
      ...extra,
      ...(unread.length > 0 && { unread }),
    },
    places,
  }
}

/**
 * Reads what a letter says to one question: one answer, or several where parts of it are refused on grounds of different
 * kinds.
 *
 * @param question - its number, and the words in which it was put
 * @param own - the sentences of its answer
 * @param whole - the sentences of the letter, but for its opening, routes and signature
 */
export const readAnswer = (
  question: { readonly number: string; readonly asked?: string },
  own: readonly Sentence[],
  whole: readonly Sentence[],
): readonly AnswerRead[] => {
  const text = own.map((one) => one.text).join(' ')
  const relied = reliedIn(own)
  const of = (group: Group): readonly Relied[] => relied.filter((each) => each.group === group)
  const read = (outcome: NoticeAnswer['outcome'], provisions: readonly Relied[]): AnswerRead =>
    withOutcome(outcome, provisions, question, own, whole)
  const found: AnswerRead[] = []
  const [exempt, neither] = [of('exempt'), of('neither')]
  const isNeither = neitherConfirms(text)
  if (
    exempt.length > 0 &&
    pendingWords.test(text) &&
    weighs.test(text) &&
    !own.some((one) => weighs.test(one.text) && concludes.test(one.text))
  )
    found.push(read('pending', exempt))
  else if (isNeither && !(exempt.length > 0 && neither.length > 0 && confirmsHolding(text)))
    found.push(read('neitherConfirmNorDeny', neither.length > 0 ? neither : exempt))
  else if (isNeither) {
    // Both are said in one answer: of different parts of the request, for all that can be told.
    const halves = own.filter((one) => !neitherConfirms(one.text))
    found.push(
      withOutcome('withheld', exempt, question, halves, whole),
      withOutcome(
        'neitherConfirmNorDeny',
        neither,
        question,
        own.filter((one) => !halves.includes(one)),
        whole,
      ),
    )
  } else if (exempt.length > 0) found.push(read('withheld', exempt))
  else if (neither.length > 0 && withheldWords.test(text)) found.push(read('withheld', neither))
  if (of('s21').length > 0) found.push(read('accessibleElsewhere', of('s21')))
  if (
    of('cost').length > 0 ||
    own.some((one) => costWords.test(one.text) && !/\b(?:not|n['’]t|if|would it|whether)\b/i.test(one.text))
  )
    found.push(read('costLimit', of('cost')))
  if (of('repeated').length > 0) found.push(read('repeated', of('repeated')))
  if (
    of('vexatious').length > 0 ||
    own.some((one) => vexatiousWords.test(one.text) && !/\bnot\b|\bif\b/i.test(one.text))
  )
    found.push(read('vexatious', of('vexatious')))
  if (found.length > 0) return found
  if (notHeldWords.test(text)) return [read('notHeld', [])]
  return [read(withheldWords.test(text) ? 'withheld' : 'disclosed', [])]
}
