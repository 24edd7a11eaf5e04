import { requireChoice, requireObject, requireText } from '@imt/core'
import type { MakerAliases } from './maker.js'
import { lifecycleStatuses, type LifecycleStatus } from './device-states.data.js'

/** Words of a body's own for where a device is in its life, without regard to case, each with what it means. */
export type OwnStatuses = Readonly<Record<string, LifecycleStatus>>
/** Names of classes as they are recorded, without regard to case, each with the class under which it is counted. */
export type OwnClasses = Readonly<Record<string, string>>

/** Words as they are looked up: without regard to case and to spaces around them. */
export const asLookedUp = (words: string): string => words.trim().replaceAll(/\s+/g, ' ').toLowerCase()

/** Returns what words of one's own mean, by the words as they are looked up. */
export const statusesOf = (own: OwnStatuses, name: string): ReadonlyMap<string, LifecycleStatus> =>
  new Map(
    Object.entries(requireObject(own, name)).map(([words, status]) => [
      asLookedUp(words),
      requireChoice(status, lifecycleStatuses, `${name}["${words}"]`),
    ]),
  )

const textsOf = (own: Readonly<Record<string, string>>, name: string): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(requireObject(own, name)).map(([words, text]) => {
      requireText(text, `${name}["${words}"]`)
      return [asLookedUp(words), text]
    }),
  )

/** Returns the classes that recorded ones stand for, by the words as they are looked up. */
export const classesOf = (own: OwnClasses, name: string): ReadonlyMap<string, string> => textsOf(own, name)

/** Returns the names to record for those of makers, by the words as they are looked up. */
export const makersOf = (own: MakerAliases, name: string): ReadonlyMap<string, string> => textsOf(own, name)
