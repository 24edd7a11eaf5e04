/** The nation whose rules a body follows. */
export type Nation = 'england' | 'scotland' | 'wales' | 'northern-ireland'
/** The nations that are known. */
export const nations: readonly Nation[] = ['england', 'scotland', 'wales', 'northern-ireland']

/** Why the rules of a nation are not modelled. */
export const nationWords: { readonly [N in Exclude<Nation, 'england'>]: string } = {
  scotland: 'Scotland has procurement rules of its own, outside the Procurement Act 2023: they are not modelled',
  wales: 'Procurement regulated by the Welsh Ministers has rules and days of its own: they are not modelled',
  'northern-ireland': 'Procurement by authorities of Northern Ireland has exceptions of its own: they are not modelled',
}
