import { namesOf } from '@imt/core'
import type { ReconcileSettings } from './reconciliation.js'

const defaults: ReconcileSettings = {
  absentAsZero: [],
  improbable: 0.001,
  maximumChanges: 3,
  maximumWork: 100_000,
  maximumRepairs: 1_000,
}

/** The names of all settings. */
export const settingNames: readonly (keyof ReconcileSettings)[] = namesOf<ReconcileSettings>({
  absentAsZero: true,
  improbable: true,
  maximumChanges: true,
  maximumWork: true,
  maximumRepairs: true,
})

/** Settings with their defaults filled in. Throws for values that mean nothing. */
export const settingsOf = (given: Partial<ReconcileSettings>): ReconcileSettings => {
  const settings: ReconcileSettings = {
    absentAsZero: given.absentAsZero ?? defaults.absentAsZero,
    improbable: given.improbable ?? defaults.improbable,
    maximumChanges: given.maximumChanges ?? defaults.maximumChanges,
    maximumWork: given.maximumWork ?? defaults.maximumWork,
    maximumRepairs: given.maximumRepairs ?? defaults.maximumRepairs,
  }
  if (!Array.isArray(settings.absentAsZero)) throw new TypeError('absentAsZero must be an array of absences')
  if (typeof settings.improbable !== 'number' || !(settings.improbable >= 0 && settings.improbable <= 1))
    throw new RangeError('improbable must be between 0 and 1')
  if (![0, 1, 2, 3].includes(settings.maximumChanges)) throw new RangeError('maximumChanges must be 0, 1, 2 or 3')
  if (!Number.isInteger(settings.maximumWork) || settings.maximumWork < 0)
    throw new RangeError('maximumWork must be a whole number from 0')
  if (!Number.isInteger(settings.maximumRepairs) || settings.maximumRepairs < 1)
    throw new RangeError('maximumRepairs must be a whole number from 1')
  return settings
}
