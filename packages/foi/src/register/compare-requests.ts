import { requireList } from '@imt/core'
import type { LogOutcome } from '../log/outcome.js'
import type { FoiRequest } from './request.js'
import { answeredOn } from './state-of.js'
import { receivedOn } from './time-of.js'

/** A request of which a register and a disclosure log say two things. */
export interface DifferingRequest {
  readonly request: string
  readonly what: 'received' | 'answered' | 'outcome'
  readonly register: string
  readonly log: string
}

/** A register beside a disclosure log, by reference. */
export interface ComparedRequests {
  /** In both. */
  readonly shared: number
  /** In the register and not in the log. A log need not hold every request. */
  readonly onlyInRegister: readonly string[]
  /** In the log and not in the register. */
  readonly onlyInLog: readonly string[]
  readonly differ: readonly DifferingRequest[]
}

/** References are written in more than one way: "FOI 26/001" and "foi-26-001". */
const keyOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

const named = (requests: readonly FoiRequest[]): ReadonlyMap<string, FoiRequest> =>
  new Map(requests.filter(({ name, row }) => name !== `row ${row}`).map((request) => [keyOf(request.name), request]))

const words: { readonly [O in LogOutcome]: string } = {
  granted: 'granted',
  partly: 'granted in part',
  withheld: 'withheld',
  neitherConfirmNorDeny: 'neither confirmed nor denied',
  notHeld: 'not held',
  costLimit: 'refused for cost',
  vexatiousOrRepeated: 'vexatious or repeated',
  elsewhere: 'accessible elsewhere',
  withdrawn: 'withdrawn',
  clarification: 'clarification asked for',
  transferred: 'transferred',
  open: 'open',
  unknown: 'not known',
}

/**
 * Returns what a register and a disclosure log say of the same requests, by their references: the days of receipt and
 * answer, and the outcome, where both say something. What is in one only is listed: a log need not hold every request.
 *
 * @param inRegister - the requests of the register, as `readRequests` gives them
 * @param inLog - those of the log, as `readRequests` gives them
 * @throws {TypeError} when one of them is no list
 */
export const compareRequests = (inRegister: readonly FoiRequest[], inLog: readonly FoiRequest[]): ComparedRequests => {
  const [register, log] = [
    named(requireList(inRegister, 'compareRequests: inRegister')),
    named(requireList(inLog, 'compareRequests: inLog')),
  ]
  const differ: DifferingRequest[] = []
  let shared = 0
  for (const [key, one] of register) {
    const other = log.get(key)
    if (other === undefined) continue
    shared += 1
    const pairs = [
      ['received', receivedOn(one), receivedOn(other)],
      ['answered', answeredOn(one), answeredOn(other)],
      [
        'outcome',
        one.outcome === 'unknown' ? null : words[one.outcome],
        other.outcome === 'unknown' ? null : words[other.outcome],
      ],
    ] as const
    for (const [what, here, there] of pairs)
      if (here !== null && there !== null && here !== there)
        differ.push({ request: one.name, what, register: here, log: there })
  }
  return {
    shared,
    onlyInRegister: [...register].filter(([key]) => !log.has(key)).map(([, { name }]) => name),
    onlyInLog: [...log].filter(([key]) => !register.has(key)).map(([, { name }]) => name),
    differ,
  }
}
