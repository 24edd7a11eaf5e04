import type { LifecycleStatus } from './device-states.data.js'

/** What the words of a status mean in any register, the first that fits: what is gone before what is there. */
const meanings: readonly (readonly [RegExp, LifecycleStatus])[] = [
  [
    /\b(?:not|never|no longer) (?:lost|stolen|missing|retired|disposed|scrapped|leased|on loan|on lease|on hire)\b/i,
    'unknown',
  ],
  [/\b(?:inactive|non[- ]active|not (?:active|live|in service|deployed|issued))\b/i, 'unknown'],
  [/\blost\b/i, 'lost'],
  [/\b(?:stolen|theft)\b/i, 'stolen'],
  [/\b(?:missing|mislaid|unaccounted|untraced|unlocated|not (?:found|located|traced|returned))\b/i, 'lost'],
  [
    /\b(?:awaiting|pending|ready for|due for|marked for|flagged for|scheduled for|queued for|waiting for|to be|for|in) (?:secure |weee |data |it )?(?:disposal|disposed|scrapped|scrapping|destruction|destroyed|recycling|recycled|wiping|wiped|erasure|shredding|weee)\b/i,
    'awaitingDisposal',
  ],
  [/\b(?:disposal|destruction|weee|scrap|wiping|erasure) (?:pending|awaited|requested|queue)\b/i, 'awaitingDisposal'],
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
  [
    /\b(?:byod|bring[- ]your[- ]own|own devices?|(?:personally|user|staff|employee|privately)[- ]owned)\b|^personal(?: (?:device|use))?$/i,
    'personal',
  ],
  [/\b(?:(?:available|ready|spare) (?:for|to) loan|loan (?:pool|stock)|returned from loan|back from loan)\b/i, 'stock'],
  [/\b(?:loan|loaned|loaner|lent)\b/i, 'onLoan'],
  [/\b(?:leased|lease|rented|rental|on hire|hired)\b/i, 'leased'],
  [/\b(?:repair|broken|faulty|damaged|maintenance|diagnostics)\b/i, 'repair'],
  [/\b(?:planned|on order|ordered|awaiting delivery)\b/i, 'planned'],
  [/\b(?:not in use|unused|in stock|stock|spare|stores?|storage|available|unassigned|ready to deploy)\b/i, 'stock'],
  [/\b(?:in[- ](?:use|service)|live|active|deployed|assigned|allocated|issued|operational)\b/i, 'inUse'],
]

/** Returns where a device is in its life by what any register would mean by the words; `unknown` where they say not. */
export const readStatus = (words: string): LifecycleStatus =>
  meanings.find(([pattern]) => pattern.test(words))?.[1] ?? 'unknown'
