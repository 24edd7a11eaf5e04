/** Parts of an answer that may stand in a letter without having been told. */
export const unreadParts = [
  'reasons',
  'likelihood',
  'chain',
  'opinion',
  'forDisclosure',
  'against',
  'conclusion',
  'advice',
  'link',
  'decisionBy',
  'earlier',
  'completion',
] as const

/** A part of an answer that may stand in a letter without having been told. */
export type UnreadPart = (typeof unreadParts)[number]
