import { frozen, type ColumnNames } from '@imt/core'

/** What stops or moves the time of a request. */
type StopField =
  | 'clarificationSought'
  | 'clarificationReceived'
  | 'feesNotice'
  | 'feeReceived'
  | 'extended'
  | 'extendedTo'
  | 'extension'

/** Headings of what stops or moves the time of a request: ordinary words of registers, not verified. */
export const stopHeadings: ColumnNames<StopField> = /* @__PURE__ */ frozen({
  clarificationSought: [
    'Clarification sought',
    'Clarification requested',
    'Date clarification sought',
    'Date clarification requested',
    'Clarification asked',
    'Date clarification asked',
    'Clock stopped',
    'Date clock stopped',
    'On hold from',
    'Date put on hold',
    'On hold since',
    /^(?:date )?(?:of )?clarification (?:was )?(?:sought|requested|asked(?: for)?|sent|request(?: (?:date|sent))?)(?: (?:on|date))?$/i,
    /^(?:date )?(?:clock|time) (?:stopped|paused)(?: (?:on|date|from))?$/i,
  ],
  clarificationReceived: [
    'Clarification received',
    'Date clarification received',
    'Clarification provided',
    'Date clarified',
    'Clock restarted',
    'Date clock restarted',
    'On hold to',
    'Date taken off hold',
    /^(?:date )?(?:of )?clarification (?:was )?(?:received|provided|given|supplied|response)(?: (?:on|date))?$/i,
    /^(?:date )?(?:clock|time) (?:restarted|resumed|started again)(?: (?:on|date))?$/i,
  ],
  feesNotice: [
    'Fees notice',
    'Fees notice sent',
    'Fees notice date',
    'Date of fees notice',
    'Fee requested',
    /^(?:date )?(?:of )?(?:fees?|charges?) (?:notice )?(?:sent|issued|given|requested|asked(?: for)?)(?: (?:on|date))?$/i,
  ],
  feeReceived: [
    'Fee received',
    'Fee paid',
    'Date fee received',
    'Date fee paid',
    /^(?:date )?(?:fees?|charges?|payment) (?:was )?(?:received|paid)(?: (?:on|date))?$/i,
  ],
  extended: [
    'Date extended',
    'Extension date',
    'Date of extension',
    'Extension notified',
    'Extension letter sent',
    'Extension sent',
    'PIT extension date',
    'Date PIT extension sent',
    'Date extension notified',
    /^(?:(?:pit|public interest|eir|time|reg(?:ulation)?\.? ?7) )?exten(?:ded|sion) (?:on|date|notified(?: on)?|notice(?: date| sent)?|letter (?:date|sent)|told(?: on)?)$/i,
    /^date (?:of )?(?:the )?(?:(?:pit|public interest|eir|time) )?exten(?:ded|sion)(?: (?:letter|notice))?(?: (?:sent|notified|given|told))?$/i,
  ],
  extendedTo: [
    'Extended to',
    'Extended deadline',
    'Extended due date',
    'Extension to',
    'New deadline',
    'Revised deadline',
    'Revised due date',
    'PIT deadline',
    /^(?:extended|extension|new|revised) (?:to|until|due date|deadline|target(?: date)?|last day)$/i,
  ],
  extension: [
    'Extended',
    'Extended?',
    'Extension',
    'Extension applied',
    'Extension type',
    'PIT extension',
    /^(?:reason|grounds?) for (?:the )?(?:time )?extension$/i,
    /^(?:(?:pit|public interest|eir|time) )?extension (?:reason|taken|used|granted|given|required|y\/n|\(y\/n\))\??$/i,
    /^(?:was )?(?:the )?(?:time|deadline) (?:limit )?extended\??$/i,
  ],
})
