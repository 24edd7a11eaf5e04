import type { LogEntry } from './entry.js'
import { outcomeOf } from './outcome.js'
import { remembered } from './remembered.js'

/** How far a request has come, by what its entry says beside its days. */
export type Progress =
  | 'answered'
  /** Nothing is owed any more: withdrawn, or passed on. */
  | 'withdrawn'
  | 'open'
  /** Words that are not known, or that say that time does not run: it cannot be told. */
  | 'cannotTell'
  | 'notStated'

/** What stops, moves or restarts the time of a request, so that nobody can say by the log alone when it ends. */
const waiting =
  /\bclarif\w*|\bon hold\b|\bpaused?\b|\bsuspended\b|\bstopped\b|\bfees?\b|\bpit\b|\bpublic interest\b|\bexten(?:ded|sion)\b|\b(?:awaiting|waiting|requires) classification\b|\binternal review\b/i
/** What ends a request without an answer from this body. */
const passedOn =
  /\btransferred\b|\bredirected\b|\bsignposted\b|\bcancell?ed\b|\bduplicate\b|\bvoid\b|\babandoned\b|\btimed out\b|\bnot (?:an? )?(?:valid|foi)\b|\binvalid\b|\bno response required\b|\bout of scope\b/i
const ended = /\b(?:closed|sent|issued|responded|replied)\b/i
const denied = /\b(?:not|never|un|yet|to be|cannot)\b/i

/** What some words say of a request; nothing where they are not known. */
const said = /* @__PURE__ */ remembered((words: string): Progress | undefined => {
  const outcome = outcomeOf(words)
  if (outcome === 'withdrawn' || passedOn.test(words)) return 'withdrawn'
  if (outcome === 'transferred') return 'withdrawn'
  if (outcome === 'clarification') return 'cannotTell'
  if (waiting.test(words) && (outcome === 'unknown' || outcome === 'open')) return 'cannotTell'
  if (outcome !== 'unknown') return outcome === 'open' ? 'open' : 'answered'
  return ended.test(words) && !denied.test(words) ? 'answered' : undefined
})

const isText = (text: string | undefined): text is string => (text ?? '').trim() !== ''

/** What an entry says of how far it has come: in the place of the day of its answer, too, where no day stands there. */
const wordsOf = ({ status, outcome, respondedOn }: LogEntry): readonly string[] =>
  [status, outcome, respondedOn === undefined || /[\d#]/.test(respondedOn) ? undefined : respondedOn].filter(isText)

/** In this order: what ends or stops the time of a request comes before what it is called besides. */
const order: readonly Progress[] = ['withdrawn', 'cannotTell', 'answered', 'open']

/** True where what stands in the place of the day of an answer says how far the request has come. */
export const isProgress = (respondedOn: string): boolean => wordsOf({ respondedOn }).some((words) => said(words))

/**
 * Returns how far a request has come. A request that its sender withdrew, or never made clear, is owed no answer; an
 * answer that the log shows was given, whether or not its day is there. Words that are not known say nothing.
 */
export const progressOf = (entry: LogEntry): Progress => {
  const { response, answers = [] } = entry
  const words = wordsOf(entry)
  const found = words.map(said)
  const first = order.find((progress) => found.includes(progress))
  if (first !== undefined && first !== 'open') return first
  if (isText(response) || answers.length > 0) return 'answered'
  return first ?? (isText(entry.status) || isText(entry.outcome) ? 'cannotTell' : 'notStated')
}
