import type { LogEntry } from './entry.js'
import { outcomeOf } from './outcome.js'

/** How far a request has come, by what its entry says beside its days. */
export type Progress = 'answered' | 'withdrawn' | 'open' | 'unknown'

const ended = /\b(?:closed|sent|issued|responded|replied)\b/i
const denied = /\b(?:not|never|un|yet|to be|cannot)\b/i

const isText = (text: string | undefined): boolean => (text ?? '').trim() !== ''

/**
 * Returns how far a request has come. A request that its sender withdrew, or never made clear, is owed no answer; an
 * answer that the log shows was given, whether or not its day is there.
 */
export const progressOf = (entry: LogEntry): Progress => {
  const { outcome: words = '', response, answers = [] } = entry
  const outcome = outcomeOf(words)
  if (outcome === 'withdrawn' || outcome === 'open') return outcome
  if (outcome !== 'unknown' || (ended.test(words) && !denied.test(words))) return 'answered'
  return isText(response) || answers.length > 0 ? 'answered' : 'unknown'
}
