import { Decimal, type Figure } from '@imt/core'

/** By how much a figure may be out of what it prints, pounds sterling. */
export const rounding = ({ decimals }: Figure): Decimal => new Decimal(10).pow(-(decimals ?? 2)).div(2)
