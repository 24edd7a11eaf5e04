import { isCountNoun } from '../words/count-nouns.js'

const endings = [
  'not in use',
  'not currently in use',
  'no longer in use',
  'none in use',
  'not used',
  'no longer used',
  'we have none',
  'nil return',
]
const doubts = ['not aware', 'not known', 'unknown', 'whether', 'unable', 'cannot']
const opening = new Set([
  'we',
  'the',
  'this',
  'our',
  'there',
  'it',
  'trust',
  'council',
  'university',
  'department',
  'organisation',
  'authority',
  'force',
  'hospital',
  'board',
  'practice',
  'college',
  'has',
  'have',
  'is',
  'are',
  'currently',
  'presently',
  'own',
  'owns',
  'use',
  'uses',
  'operate',
  'operates',
  'hold',
  'holds',
  'possess',
  'possesses',
  'do',
  'does',
])
const closing = new Set([
  'currently',
  'presently',
  'allocated',
  'in',
  'use',
  'used',
  'operation',
  'service',
  'at',
  'present',
  'this',
  'time',
  'the',
  'moment',
  'on',
  'site',
  'its',
  'our',
  'premises',
  'installed',
  'deployed',
  'issued',
  'held',
])
const notADescription = new Set([
  'a',
  'an',
  'and',
  'about',
  'central',
  'data',
  'details',
  'figures',
  'for',
  'from',
  'in',
  'information',
  'of',
  'on',
  'or',
  'other',
  'plan',
  'plans',
  'record',
  'recorded',
  'records',
  'regarding',
  'such',
  'that',
  'to',
  'way',
  'which',
  'with',
  'unused',
  'spare',
  'new',
  'more',
  'longer',
])

const trimWord = (word: string): string => word.replace(/^[^a-z0-9]/, '').replace(/[^a-z0-9]$/, '')

/**
 * `no desktop printers`, `do not have any fax machines in use`: none of a thing, and nothing after it that narrows it
 * down.
 */
const saysNone = (words: readonly string[]): boolean => {
  const hasNoneAt = (index: number): number => {
    if (words[index] === 'no' || words[index] === 'zero') return index + 1
    const notAt = words[index] === 'not' || words[index] === "don't" || words[index] === "doesn't"
    return notAt &&
      ['have', 'own', 'use', 'operate', 'possess', 'hold'].includes(words[index + 1] ?? '') &&
      words[index + 2] === 'any'
      ? index + 3
      : -1
  }
  let index = 0
  while (hasNoneAt(index) < 0 && opening.has(words[index] ?? '')) index += 1
  let noun = hasNoneAt(index)
  if (noun < 0) return false
  for (let described = 0; described < 3 && !isCountNoun(words[noun] ?? ''); described += 1) {
    if (words[noun] === undefined || notADescription.has(words[noun] ?? '')) return false
    noun += 1
  }
  // "fax machines", "access points": the last noun of the name closes it.
  while (isCountNoun(words[noun + 1] ?? '')) noun += 1
  return isCountNoun(words[noun] ?? '') && words.slice(noun + 1).every((word) => closing.has(word))
}

/** True if the last sentence says that there are none. Lower case, at most one cell long. */
export const isZeroSentence = (lower: string): boolean => {
  const sentence =
    lower
      .split(/[.!;\u2026]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .at(-1) ?? ''
  if (doubts.some((doubt) => sentence.includes(doubt))) return false
  const words = sentence
    .split(' ')
    .map(trimWord)
    .filter((word) => word !== '')
  return endings.some((ending) => sentence === ending || sentence.endsWith(` ${ending}`)) || saysNone(words)
}
