/** Things that IM&T pages count, in the singular. */
export const countNouns: ReadonlySet<string> = new Set([
  'asset',
  'blackberry',
  'bleep',
  'computer',
  'connection',
  'copier',
  'desktop',
  'device',
  'employee',
  'fax',
  'firewall',
  'handheld',
  'handset',
  'ipad',
  'item',
  'laptop',
  'licence',
  'machine',
  'mfd',
  'mobile',
  'modem',
  'monitor',
  'pager',
  'pc',
  'pda',
  'person',
  'phone',
  'photocopier',
  'point',
  'port',
  'post',
  'printer',
  'router',
  'scanner',
  'server',
  'site',
  'smartphone',
  'switch',
  'system',
  'tablet',
  'telephone',
  'terminal',
  'unit',
  'user',
  'vacancy',
  'ward',
  'workstation',
])

/** True if the word names a thing that is counted, in the singular or the plural. */
export const isCountNoun = (word: string): boolean => {
  const lower = word.toLowerCase()
  if (lower === 'people' || lower === 'staff' || countNouns.has(lower)) return true
  if (lower.endsWith('ies') && countNouns.has(`${lower.slice(0, -3)}y`)) return true
  if (lower.endsWith('es') && countNouns.has(lower.slice(0, -2))) return true
  return lower.endsWith('s') && countNouns.has(lower.slice(0, -1))
}

/** Words after a number that name the unit of its column. */
export const unitWords: Readonly<Record<'wte' | 'count', ReadonlySet<string>>> = {
  wte: new Set([
    'wte',
    'wtes',
    'fte',
    'ftes',
    'w.t.e.',
    'f.t.e.',
    'whole-time equivalent',
    'whole-time equivalents',
    'whole time equivalent',
    'whole time equivalents',
    'full-time equivalent',
    'full-time equivalents',
  ]),
  count: new Set(['years', 'years old', 'no.', 'in total', 'in use']),
}

/** Numbers in words, for suggestions only: a figure is read from digits. */
export const numberWords: ReadonlyMap<string, string> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, index) => [word, String(index + 1)],
  ),
)
