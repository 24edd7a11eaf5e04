import { definePlugin, namesOf, ownNames, requireObject, type OwnHeadings, type OwnNames, type Plugin } from '@imt/core'
import { recogniseNotice } from './notice/recognise.js'
import { compareRegisterOf } from './register/compare.js'
import { recogniseRegister } from './register/recognise.js'
import { dutyDue, dutyDueFor } from './rules/duty-due/rule.js'
import { rules, type ContractsCode } from './rules/index.js'
import { breakNoticeNear, breakNoticeNearWithin } from './rules/break-notice-near/rule.js'
import { optionExpiring, optionExpiringWithin } from './rules/option-expiring/rule.js'
import { noticeDateNear, noticeDateNearWithin } from './rules/notice-date-near/rule.js'
import { regimeUnclear, regimeUnclearFor } from './rules/regime-unclear/rule.js'
import { valuesTogether, valuesTogetherFor } from './rules/values-together/rule.js'
import { contractsSection, type contractsSchema } from './section.js'
import type { Authority } from './threshold/authority.js'

/** The contracts plugin: the register, and the wording around it. */
export interface ContractsPlugin extends Plugin<'contracts', typeof contractsSchema, ContractsCode> {}

/** Settings of the contracts plugin. */
export interface ContractsOptions {
  /** How near a last day for notice or for an option is noted, in calendar days: 90, unless said otherwise. */
  readonly noticeWithinDays?: number
  /** Whose thresholds apply: an NHS trust's, unless said otherwise. */
  readonly authority?: Authority
  /** Headings of a body's own, each with the known heading that it stands for. */
  readonly headings?: OwnHeadings
  /** Names of suppliers, each with the name to use: contracts with one are looked at and compared as with one. */
  readonly vendors?: OwnNames
}

const optionNames = namesOf<ContractsOptions>({
  noticeWithinDays: true,
  authority: true,
  headings: true,
  vendors: true,
})

/**
 * Returns the contracts plugin.
 *
 * @param options - what to note, whose thresholds apply, which headings of a body's own stand for known ones, and by what
 *   names suppliers go
 * @throws {ModelError} "core/bad-plugin" when a heading is to stand for one that none of its tables has
 * @throws {RangeError} when `noticeWithinDays` is not a whole number of at least 0, or names of suppliers go in
 *   a circle
 * @example
 * ```ts
 * contracts({ noticeWithinDays: 30 }).id // => 'contracts'
 * ```
 */
export const contracts = (options: ContractsOptions = {}): ContractsPlugin => {
  const {
    noticeWithinDays,
    authority,
    headings,
    vendors = {},
  } = requireObject(options, 'contracts: options', optionNames)
  const vendorOf = ownNames(vendors, 'contracts: options.vendors')
  if (noticeWithinDays !== undefined && (!Number.isInteger(noticeWithinDays) || noticeWithinDays < 0))
    throw new RangeError(`contracts: noticeWithinDays must be a whole number of at least 0, got ${noticeWithinDays}`)
  return definePlugin({
    id: 'contracts',
    section: contractsSection,
    requires: [],
    rules: rules.map((rule) => {
      if (noticeWithinDays !== undefined) {
        if (rule === noticeDateNear) return noticeDateNearWithin(noticeWithinDays)
        if (rule === breakNoticeNear) return breakNoticeNearWithin(noticeWithinDays)
        if (rule === optionExpiring) return optionExpiringWithin(noticeWithinDays)
      }
      if (rule === dutyDue && authority !== undefined) return dutyDueFor(authority)
      if (rule === regimeUnclear && authority !== undefined) return regimeUnclearFor(authority)
      if (rule === valuesTogether) return valuesTogetherFor(authority ?? 'nhs-trust', vendorOf)
      return rule
    }),
    recognise: [recogniseRegister, recogniseNotice],
    compare: [compareRegisterOf(vendorOf)],
    ...(headings === undefined ? {} : { headings }),
  })
}
