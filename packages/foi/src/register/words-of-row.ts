import { outcomeOf, type LogOutcome } from '../log/outcome.js'
import { endedByWords } from './state-of.js'
import { statedState, type StatedWords } from './stated-state.js'

/** "Not withdrawn", or "transferred in part": it did not end so. */
const isDenied = (cell: string, outcome: LogOutcome): boolean =>
  (outcome === 'withdrawn' || outcome === 'transferred') &&
  ['open', 'onHold', 'partAnswered', 'answered'].includes(statedState(cell).state ?? '')

/** What became of a request, by every column that says something of it, the plainest first. */
export const outcomeIn = (cells: readonly string[]): LogOutcome => {
  let known: LogOutcome = 'unknown'
  for (const cell of cells) {
    const outcome = cell === '' ? 'unknown' : outcomeOf(cell)
    if (outcome === 'unknown' || isDenied(cell, outcome)) continue
    // "Refused fully" because of cost, or because nothing is held: the reason says more than the outcome.
    if (known === 'unknown' || (known === 'withheld' && outcome !== 'granted' && outcome !== 'partly')) known = outcome
  }
  return known
}

const withoutAnswer: ReadonlySet<StatedWords['state']> = new Set(['lapsed', 'withdrawn', 'notValid', 'transferred'])
/** A status that says what was answered, and not only that the request is closed. */
// bound: 200 characters, by stateIn
const saysAnswer =
  /\b(?:answered|disclosed|released|provided|supplied|granted|refused|with?held|not held|exempt\w*|in full)\b/i

/** How far a request has come, by the cells of its status and of its outcome; nothing where both are blank. */
export const stateIn = (status: string, outcome: string): StatedWords | undefined => {
  if (status === '' && outcome === '') return undefined
  const [first, second] = [status, outcome].filter((words) => words !== '').map(statedState)
  if (first === undefined || second === undefined) return first
  if (first.state === null) return second
  // "Closed" says nothing of how: "Clarification not received" does.
  if (first.state !== 'answered' || second.isDoubtful || !withoutAnswer.has(second.state)) return first
  return saysAnswer.test(status.slice(0, 200)) ? { ...first, isDoubtful: true } : second
}

/**
 * How a request ended without an answer by the cells of its status and its outcome, where they leave no doubt: as the
 * register reads them, for whoever has a log.
 */
export const endedByCells = (status = '', outcome = ''): ReturnType<typeof endedByWords> => {
  const stated = stateIn(status.trim(), outcome.trim())
  return endedByWords({
    ...(stated !== undefined && { stated: stated.state, statedDoubtful: stated.isDoubtful }),
    outcome: outcomeIn([outcome.trim() === '' ? status.trim() : outcome.trim()]),
  })
}
