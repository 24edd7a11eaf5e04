import { definePlugin, type Plugin } from '@imt/core'
import { recogniseNotice } from './notice/recognise.js'
import { contractReader } from './register/read-contract.js'
import { recogniseRegister } from './register/recognise.js'
import { callOffAfterFramework } from './rules/call-off-after-framework/rule.js'
import { cellNotRead } from './rules/cell-not-read/rule.js'
import { dateTooCoarse } from './rules/date-too-coarse/rule.js'
import { detailMissing } from './rules/detail-missing/rule.js'
import { listing, type EntryReader } from './rules/each-contract.js'
import { endBeforeStart } from './rules/end-before-start/rule.js'
import { endPastMaximum } from './rules/end-past-maximum/rule.js'
import { expiredAndListed } from './rules/expired-and-listed/rule.js'
import { extensionBeyondAdvertised } from './rules/extension-beyond-advertised/rule.js'
import { listMissing } from './rules/list-missing/rule.js'
import { noticeDateNear } from './rules/notice-date-near/rule.js'
import { rollingWithoutRecompetition } from './rules/rolling-without-recompetition/rule.js'
import { supersededReference } from './rules/superseded-reference/rule.js'
import { terminationNoticeDue } from './rules/termination-notice-due/rule.js'
import { valuesTogether } from './rules/values-together/rule.js'
import { contractsSection, type contractsSchema } from './section.js'
import type { Authority } from './threshold/authority.js'

/** The codes of the contract rules. */
export type ContractsCode =
  | 'contracts/list-missing'
  | 'contracts/superseded-reference'
  | 'contracts/detail-missing'
  | 'contracts/cell-not-read'
  | 'contracts/date-too-coarse'
  | 'contracts/end-before-start'
  | 'contracts/end-past-maximum'
  | 'contracts/expired-and-listed'
  | 'contracts/extension-beyond-advertised'
  | 'contracts/notice-date-near'
  | 'contracts/rolling-without-recompetition'
  | 'contracts/call-off-after-framework'
  | 'contracts/termination-notice-due'
  | 'contracts/values-together'

/** The contracts plugin: the register, and the wording around it. */
export interface ContractsPlugin extends Plugin<'contracts', typeof contractsSchema, ContractsCode> {}

/** Settings of the contracts plugin. */
export interface ContractsOptions {
  /** How near a last day for notice is noted, in calendar days: 90, unless said otherwise. */
  readonly noticeWithinDays?: number
  /** Whose thresholds apply: an NHS trust's, unless said otherwise. */
  readonly authority?: Authority
  /** A `contractReader` to share with others that look at the same register. */
  readonly read?: EntryReader
}

/**
 * Returns the contracts plugin.
 *
 * @param options - what to note, and whose thresholds apply
 * @throws {RangeError} when `noticeWithinDays` is not a whole number of at least 0
 * @example
 * ```ts
 * contracts().rules.length // => 14
 * ```
 */
export const contracts = ({
  noticeWithinDays = 90,
  authority = 'nhs-trust',
  read = contractReader(),
}: ContractsOptions = {}): ContractsPlugin => {
  if (!Number.isInteger(noticeWithinDays) || noticeWithinDays < 0)
    throw new RangeError(`contracts: noticeWithinDays must be a whole number of at least 0, got ${noticeWithinDays}`)
  const list = listing(read)
  return definePlugin({
    id: 'contracts',
    section: contractsSection,
    requires: [],
    rules: [
      listMissing,
      supersededReference,
      detailMissing(list),
      cellNotRead(list),
      dateTooCoarse(list),
      endBeforeStart(list),
      endPastMaximum(list),
      expiredAndListed(list),
      extensionBeyondAdvertised(list),
      noticeDateNear(list, noticeWithinDays),
      rollingWithoutRecompetition(list),
      callOffAfterFramework(list),
      terminationNoticeDue(list),
      valuesTogether(list, authority),
    ],
    recognise: [recogniseRegister, recogniseNotice],
  })
}
