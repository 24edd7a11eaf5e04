/** The laws that notices and letters are held to: those of `clock`. */
export type ModelledLaw = 'FOIA' | 'EIR' | 'FOISA'

/** A notice or a letter, under whichever law it names: left out, the Act. */
interface UnderLaw {
  readonly law?: ModelledLaw | 'EISR'
  readonly regime?: ModelledLaw | 'EISR'
}
interface UnderModelledLaw {
  readonly law?: ModelledLaw
  readonly regime?: ModelledLaw
}

/** False for what is under the Environmental Information (Scotland) Regulations, which is held to no law. */
export const isModelled = <T extends UnderLaw>(one: T): one is T & UnderModelledLaw =>
  one.law !== 'EISR' && one.regime !== 'EISR'
