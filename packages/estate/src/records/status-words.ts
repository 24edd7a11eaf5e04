import type { LifecycleStatus } from './device-record.js'

/** What the words of a status mean in any register, the first that fits: what is gone before what is there. */
const meanings: readonly (readonly [RegExp, LifecycleStatus])[] = [
  [/\b(?:not|never|no longer) (?:lost|stolen|missing|retired|disposed|scrapped)\b/i, 'unknown'],
  [
    /\b(?:lost|stolen|theft|missing|mislaid|unaccounted|untraced|unlocated|not (?:found|located|traced|returned))\b/i,
    'lost',
  ],
  [
    /\b(?:retired|dispos(?:ed|al)|scrapp(?:ed|ing)|decommissioned|destroyed|recycled|weee|wiped|e-?waste|condemned|crushed|shredded|obsolete|surplus|scrap|skipped)\b/i,
    'retired',
  ],
  [
    /\b(?:returned to (?:the )?(?:lessor|supplier|vendor|owner)|lease (?:ended|expired)|handed back|transferred out)\b/i,
    'retired',
  ],
  [
    /\b(?:written[- ]off|write-?off|sold|donated|end of life|archived|beyond (?:economic(?:al)? )?repair|not fixable|unrepairable|dead)\b/i,
    'retired',
  ],
  [/\b(?:repair|broken|faulty|damaged|maintenance|diagnostics)\b/i, 'repair'],
  [/\b(?:planned|on order|ordered|awaiting delivery)\b/i, 'planned'],
  [/\b(?:not in use|unused|in stock|stock|spare|stores?|storage|available|unassigned|ready to deploy)\b/i, 'stock'],
  [/\b(?:in[- ](?:use|service)|live|active|deployed|assigned|allocated|issued|on loan|operational)\b/i, 'inUse'],
]

/** Returns where a device is in its life by what any register would mean by the words; `unknown` where they say not. */
export const readStatus = (words: string): LifecycleStatus =>
  /\b(?:inactive|not (?:active|live|in service|deployed|issued))\b/i.test(words)
    ? 'unknown'
    : (meanings.find(([pattern]) => pattern.test(words))?.[1] ?? 'unknown')
