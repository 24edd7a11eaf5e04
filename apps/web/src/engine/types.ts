export type { Band, IsoDate, Level } from '@imt/core'
export type { Form } from '@imt/report'
