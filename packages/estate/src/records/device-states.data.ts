import { frozen } from '@imt/core'

/** Where a device is in its life and whose it is, whatever its system calls it. */
export type LifecycleStatus =
  | 'planned'
  | 'stock'
  | 'inUse'
  | 'repair'
  | 'onLoan'
  | 'leased'
  | 'personal'
  | 'awaitingDisposal'
  | 'retired'
  | 'lost'
  | 'stolen'
  | 'unknown'

/** What a state means for what is counted, judged and replaced. */
export interface DeviceState {
  /** In words: `12 devices are awaiting disposal`. */
  readonly words: string
  /** The body's own, and there to be used: it counts. */
  readonly held: boolean
  /** What it stores, and what it runs, is the body's concern until it is certified wiped. */
  readonly dataRisk: boolean
  /** The body is to buy the next one. */
  readonly replaced: boolean
  /** Of two records of one device that are equally recent, the lower is taken: the likelier state. */
  readonly rank: number
}

const held = { held: true, dataRisk: true, replaced: true }
/** Away or another's, but with the body's data on it: `law-and-practice`, states out of what is held. */
const apart = { held: false, dataRisk: true, replaced: false }
const gone = { held: false, dataRisk: false, replaced: false }

/**
 * The states, and what follows from each. Counts, support, plan, rules and settings all go by this table.
 *
 * Whether what is leased, on loan or a person's own counts as held differs from body to body: here it does not, and
 * each is counted as a state of its own.
 */
export const deviceStates: Readonly<Record<LifecycleStatus, DeviceState>> = /* @__PURE__ */ frozen({
  planned: { words: 'planned', ...gone, rank: 3 },
  stock: { words: 'in stock', ...held, rank: 2 },
  inUse: { words: 'in use', ...held, rank: 0 },
  repair: { words: 'in repair', ...held, rank: 1 },
  onLoan: { words: 'on loan', ...apart, rank: 1 },
  leased: { words: 'leased', ...apart, rank: 0 },
  personal: { words: "a person's own", ...apart, rank: 0 },
  awaitingDisposal: { words: 'awaiting disposal', ...apart, rank: 5 },
  retired: { words: 'retired', ...gone, rank: 7 },
  lost: { words: 'lost', ...apart, rank: 6 },
  stolen: { words: 'stolen', ...apart, rank: 6 },
  unknown: { words: 'in a state that is not known', ...held, rank: 4 },
})

/** All of them. */
export const lifecycleStatuses: readonly LifecycleStatus[] = /* @__PURE__ */ frozen(
  Object.keys(deviceStates) as LifecycleStatus[],
)
