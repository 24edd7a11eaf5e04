import { findingOf, type CallRule, type Citation, type Finding, type JsonPointer, type Level } from '@imt/core'
import type { FoiCallCode } from './call-rules.js'

/**
 * What is amiss with a letter or with the course of a request: a finding like those of a report. `at` points into what
 * was passed: `/answers/0/provisions`, `/events/2`.
 */
export interface CallFinding extends Finding {
  readonly rule: FoiCallCode
  /** @deprecated The short name from before there was a catalogue, such as `limb-missing`: use `rule`. */
  readonly code: string
}

/** What a check hands over: the short name of an entry, where, and what is said. */
export interface CallDraft<Name extends string> {
  readonly name: Name
  readonly at: JsonPointer
  readonly message: string
  /** Names of things: what the fingerprint is made from. */
  readonly key: readonly string[]
  /** Only to lower the level of the entry. */
  readonly level?: Level
  /** Those sources of the entry that it rests on. */
  readonly citation?: readonly Citation[]
}

/** Makes findings of drafts. Those alike in name and key are told apart by their order. */
export const callFindings = <Name extends string>(
  catalogue: { readonly [N in Name]: CallRule<FoiCallCode> },
  drafts: readonly CallDraft<Name>[],
): readonly CallFinding[] => {
  const seen = new Map<string, number>()
  return drafts.map(({ name, key, ...detail }) => {
    const alike = JSON.stringify([name, key])
    const count = seen.get(alike) ?? 0
    seen.set(alike, count + 1)
    return {
      ...findingOf(catalogue[name], { ...detail, key: count === 0 ? key : [...key, String(count)] }),
      code: name,
    }
  })
}
