/** What a figure counts: pounds sterling, whole-time equivalents, things, or per cent. */
export type Unit = 'gbp' | 'wte' | 'count' | 'percent'
