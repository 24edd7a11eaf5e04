/**
 * How registers say that a contract renews itself: words of NHS and council registers, and `Tacit` of GLPI's contracts
 * (https://github.com/glpi-project/glpi, src/Contract.php; not verified).
 */
export const rolls: RegExp =
  /\b(?:roll(?:s|ing|ed)?(?: over| on)?|roll-?overs?|auto|auto(?:matic(?:ally)?)?[- ]?renew\w*|automatic(?:ally)?|evergreen|self[- ]renewing|renews|(?<!not )renewing|annual(?:ly)? renew\w*|renew\w* annual(?:ly)?|renewed (?:yearly|monthly|quarterly|each|every)|tacit\w*|(?:annual(?:ly)?|yearly|monthly|quarterly) thereafter|then (?:annual(?:ly)?|yearly|monthly|quarterly|rolling)|thereafter (?:annual(?:ly)?|yearly|monthly|quarterly)|month[- ](?:to|by|on)[- ]month|year[- ](?:to|by|on)[- ]year|(?:thereafter|then|after which)(?: it| the (?:contract|agreement))?(?: shall| will)? continu(?:es?|ing)(?! (?:to )?(?:\d|until \d))|continu(?:es?|ing)(?: in force| automatically)? (?:thereafter|(?:un)?till? (?:terminated|cancelled|ended|notice)))\b/i

/** What gives a choice to renew: such a contract does not renew itself. */
export const mayRenew: RegExp = /\b(?:may|can|could|might|options?|optional)\b[^.;,]{0,20}\b(?:renew|exten)/i

/** What never renews because it never ends. */
export const perpetual: RegExp =
  /\b(?:perpetual|in perpetuity|indefinite(?:ly)?|no (?:fixed )?(?:end|expiry)(?: date)?|open[- ]ended)\b/i

/** It goes on until somebody ends it, by no term of its own. */
export const untilEnded: RegExp =
  /\b(?:(?:un)?till? (?:further notice|notice is given|(?:it is |either party )?(?:terminate[sd]?|cancel(?:led|s)?|stopped|ended by))|continuous(?:ly)?|on-?going|life(?:time)? of (?:the )?(?:system|asset|product|software))\b/i

/** The whole cell, in small letters: renewed only if somebody decides so. `express` is GLPI's. */
export const renewalOnDecision: ReadonlySet<string> = new Set([
  'express',
  'manual',
  'manually',
  'manual renewal',
  'optional',
  'renewable',
  'by agreement',
  'renewable by agreement',
  'renewable by mutual agreement',
  'renewable on request',
  'renewable subject to agreement',
  'by mutual agreement',
  'on request',
  'on agreement',
  'to be reviewed',
  'to be retendered',
  'to be re tendered',
  'to be renegotiated',
  'retender',
  're tender',
  'reprocure',
  're procure',
  're procurement',
  'under review',
  'negotiated',
  'subject to review',
  'subject to agreement',
  'subject to approval',
  'subject to funding',
])

/** The whole cell, in small letters: nobody knows. */
export const renewalUnknown: ReadonlySet<string> = new Set([
  '',
  'tbc',
  'tba',
  'unknown',
  'not known',
  'not recorded',
  'nk',
  'n k',
  'yes no',
  'yes no n a',
])
