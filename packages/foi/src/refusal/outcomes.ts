import type { Outcome } from './decision.js'

/** Every outcome that an answer may have. */
export const outcomes: readonly Outcome[] = [
  'disclosed',
  'notHeld',
  'accessibleElsewhere',
  'withheld',
  'neitherConfirmNorDeny',
  'pending',
  'costLimit',
  'repeated',
  'vexatious',
]
