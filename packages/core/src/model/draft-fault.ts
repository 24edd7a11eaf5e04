import { levels as levelWords } from '../report/level.js'
import type { Change, Evidence, FindingDraft } from '../report/finding.js'
import { namesOf } from '../parameter/parameter.js'
import { nearKey } from '../parameter/near-key.js'
import { isRecord, isText, shown } from '../parameter/shown.js'
import { keyFault } from '../plugin/known-keys.js'
import { faultOfCitation } from '../plugin/verify-rule.js'
import { isPointer } from '../pointer.js'

const keys: readonly string[] = namesOf<FindingDraft>({
  at: true,
  message: true,
  key: true,
  level: true,
  about: true,
  citation: true,
  stated: true,
  computed: true,
  difference: true,
  evidence: true,
  repair: true,
  candidates: true,
})
const roles: readonly string[] = namesOf<Record<Evidence['role'], true>>({
  total: true,
  addend: true,
  corroborates: true,
  conflicts: true,
})
const units: readonly string[] = namesOf<Record<NonNullable<FindingDraft['difference']>['unit'], true>>({
  gbp: true,
  wte: true,
  count: true,
  percent: true,
  days: true,
})

/** A misspelt key beside the known ones of a detail: what it was to say would be lost. */
const hasSlip = (value: Readonly<Record<string, unknown>>, ...known: readonly string[]): boolean =>
  nearKey(value, known) !== undefined

const isChange = (value: unknown): value is Change =>
  isRecord(value) &&
  isPointer(value['at']) &&
  typeof value['from'] === 'string' &&
  typeof value['to'] === 'string' &&
  !hasSlip(value, 'at', 'location', 'from', 'to', 'proof', 'confidence')

const isRepair = (value: unknown): boolean => {
  if (!isChange(value)) return false
  const { proof, confidence } = value as Readonly<Record<string, unknown>> & Change
  return isText(proof) && confidence === 'unique'
}

const isEvidence = (value: unknown): boolean =>
  isRecord(value) &&
  isPointer(value['at']) &&
  typeof value['text'] === 'string' &&
  roles.some((role) => role === value['role']) &&
  !hasSlip(value, 'at', 'location', 'role', 'text')

const isDifference = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['amount'] === 'string' &&
  value['amount'].trim() !== '' &&
  Number.isFinite(Number(value['amount'])) &&
  units.some((unit) => unit === value['unit']) &&
  (value['percent'] === undefined || Number.isFinite(value['percent'])) &&
  !hasSlip(value, 'amount', 'unit', 'percent')

const isCandidate = (value: unknown): boolean =>
  isRecord(value) &&
  Array.isArray(value['changes']) &&
  value['changes'].every(isChange) &&
  isText(value['why']) &&
  !hasSlip(value, 'changes', 'why')

const listFault = (
  name: string,
  list: unknown,
  isOne: (each: unknown) => boolean,
  shape: string,
): string | undefined => {
  if (list === undefined) return undefined
  if (!Array.isArray(list)) return `${name} must be an array, each ${shape}, got ${shown(list)}`
  const wrong = list.findIndex((each) => !isOne(each))
  if (wrong < 0) return undefined
  const each: unknown = list[wrong]
  return `${name}[${wrong}] must be ${shape}, got ${isRecord(each) ? `{ ${Object.keys(each).join(', ')} }` : shown(each)}`
}

/** What a finding rests on, and what would put it right. */
const detailFault = (draft: Readonly<Record<string, unknown>>): string | undefined => {
  const { stated, computed, difference, evidence, repair, candidates } = draft
  if (stated !== undefined && typeof stated !== 'string')
    return `stated must be text as it was published, got ${shown(stated)}`
  if (computed !== undefined && typeof computed !== 'string') return `computed must be text, got ${shown(computed)}`
  if (difference !== undefined && !isDifference(difference))
    return `difference must be { amount, unit }, the amount a number as text and the unit one of ${units.join(', ')}, got ${shown(difference)}`
  if (repair !== undefined && !isRepair(repair))
    return `repair must be { at, from, to, proof, confidence: 'unique' }, got ${shown(repair)}`
  return (
    listFault('evidence', evidence, isEvidence, `{ at, role, text }, the role one of ${roles.join(', ')}`) ??
    listFault('candidates', candidates, isCandidate, '{ changes: [{ at, from, to }], why }')
  )
}

/** What a rule written in JavaScript may have forgotten. */
export const draftFault = (draft: unknown): string | undefined => {
  if (!isRecord(draft)) return `finding must be an object, got ${shown(draft)}`
  const wrongKey = keyFault(draft, keys, 'finding')
  if (wrongKey !== undefined) return wrongKey
  const { at, message, key, level, about, citation } = draft
  if (!isPointer(at)) return `at must be a JSON pointer, got ${shown(at)}`
  if (!isText(message)) return `message must be a sentence, got ${shown(message)}`
  if (!Array.isArray(key) || !key.every((each) => typeof each === 'string'))
    return `key must be an array of texts: table, row, column, got ${shown(key)}`
  if (about !== undefined && !isText(about)) return `about must be a name, got ${shown(about)}`
  if (
    citation !== undefined &&
    !(Array.isArray(citation) && citation.length > 0 && citation.every((each) => faultOfCitation(each) === undefined))
  )
    return `citation must be a list of sources, each with title and address, got ${shown(citation)}`
  if (level !== undefined && !levelWords.some((word) => word === level))
    return `level must be one of ${levelWords.join(', ')}, got ${shown(level)}`
  return detailFault(draft)
}
