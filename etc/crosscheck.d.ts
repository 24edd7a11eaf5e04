import * as _imt_core from '@imt/core';
import { Plugin, Citation, Note, Decimal, IsoDate, OwnNames, Location, LeftOut, Source } from '@imt/core';
import { PriceBasis, DeviceRecord } from '@imt/estate';
import { DepreciableAsset, LeaseCandidate, LeaseAnswers } from '@imt/finance';

/** The rules of this package, one for each folder, by name. */
declare const rules: readonly [_imt_core.Rule<"crosscheck/capitalisation-question">, _imt_core.Rule<"crosscheck/replacement-cycle">, _imt_core.Rule<"crosscheck/security-detail-published">];
/** The codes of these rules. */
type CrosscheckCode = (typeof rules)[number]['code'];

/** The crosscheck plugin: rules only, over the sections of the plugins it requires. */
interface CrosscheckPlugin extends Plugin<'crosscheck', null, CrosscheckCode, 'estate' | 'finance' | 'foi'> {
}
/** Returns the crosscheck plugin. */
declare const crosscheck: () => CrosscheckPlugin;

/** A published price of one device, pounds sterling, with all that is needed to judge it. */
interface DevicePrice {
    /** Pounds sterling: the averages that the same spending gives over the two published numbers of machines. */
    readonly low: string;
    readonly high: string;
    readonly basis: PriceBasis;
    readonly citation: Citation;
}
/**
 * What NHS trusts in England paid for a computer: £260,921,246 over 401,084 or over 384,714 machines. Both numbers were
 * published, so both averages are kept. The article read says £678 and "over £260 million on 384,714 new machines"; the
 * exact sums and the lower average are at second hand, hence unverified.
 */
declare const devicePrice: DevicePrice;

/** A line of the fixed asset register. */
interface FixedAsset extends Pick<DepreciableAsset, 'id' | 'description' | 'disposedOn'> {
    readonly serial?: string;
    readonly assetTag?: string;
    /** How many things the line stands for; one unless said. A line for several is no device by itself. */
    readonly quantity?: number;
}
/** A device of the IT register, as `readDevices` of `@imt/estate` gives it. */
type RegisteredDevice = Pick<DeviceRecord, 'id' | 'serial' | 'assetTag' | 'status' | 'ownership' | 'cost' | 'lastSeen'>;
/** What the two registers say differently. None of it says which is right. */
type AssetDifferenceCode = 'heldNotCapitalised' | 'leasedNotInBooks' | 'capitalisedNotHeld' | 'capitalisedNotSeen' | 'disposedInAssetsOnly' | 'disposedInDevicesOnly' | 'lostInDevices' | 'keysDisagree' | 'keyTwice' | 'capitalisedTwice';
/** One difference, with the places of the lines it is about, counted from 0. */
interface AssetDifference extends Note<never> {
    readonly code: AssetDifferenceCode;
    readonly assets: readonly number[];
    readonly devices: readonly number[];
}
/** The fixed asset register against the IT register. */
interface AssetComparison {
    readonly differences: readonly AssetDifference[];
    readonly counts: {
        readonly assets: number;
        readonly devices: number;
        /** Lines of the one that are found in the other. */
        readonly matched: number;
        /** Lines of the asset register that stand for several things. */
        readonly groups: number;
        /** Lines without a serial number, tag or number to find them by. */
        readonly assetsWithoutKey: number;
        readonly devicesWithoutKey: number;
        /** Devices that are personal or only planned: no part of the comparison. */
        readonly notOwned: number;
        /** Devices below the capitalisation threshold, which need not be in the asset register. */
        readonly belowThreshold: number;
    };
}

/** What a contract costs by financial year, as `spendProfile` of `@imt/contracts` gives it. */
interface ContractCost {
    readonly supplier?: string;
    readonly years?: readonly {
        readonly year: string;
        readonly amount: Decimal | string;
    }[];
}
/** A payment, pounds sterling; a credit is below zero. */
interface Payment {
    readonly supplier: string;
    readonly paidOn: IsoDate;
    readonly amount: Decimal | string;
}
/** What a supplier's contracts cost in a year, and what was paid. */
interface SupplierYear {
    readonly supplier: string;
    readonly year: string;
    readonly contracted: Decimal;
    readonly paid: Decimal;
    /** Paid less contracted. */
    readonly difference: Decimal;
    readonly is: 'equal' | 'paidMore' | 'paidLess' | 'noContractSeen' | 'noPaymentSeen';
    /** Places of the contracts and payments, counted from 0. */
    readonly contracts: readonly number[];
    readonly payments: readonly number[];
}
/** Contract values against payments. A difference says where to look, and not what is wrong, or that anything is. */
interface SpendComparison {
    /** By supplier and year, in the order first met. */
    readonly rows: readonly SupplierYear[];
    /** Years of contracts that no payment is of, the earliest first: nothing is said of them. */
    readonly yearsNotCovered: readonly string[];
    /** Contracts without a supplier or a cost by year. */
    readonly contractsLeftOut: readonly number[];
    /** Payments whose supplier is withheld or not stated: whose contracts they are of is not known. */
    readonly paymentsLeftOut: readonly number[];
    readonly questions: readonly string[];
}

/** A contract, as far as a lease is asked for. */
interface RegisteredContract {
    readonly reference?: string;
    readonly title?: string;
    readonly description?: string;
    readonly supplier?: string;
    /** For how many months it runs, where that is known. By itself that makes no candidate. */
    readonly termMonths?: number;
    /** What is known of it. */
    readonly answers?: LeaseAnswers;
}
/** A lease that is in the books. */
interface RegisteredLease {
    /** The contract's. */
    readonly reference?: string;
}
/** A contract that may hold a lease and is not among those in the books. */
interface ContractAsked {
    /** Its place among the contracts, counted from 0. */
    readonly contract: number;
    /** The words that make it one; none where an answer was given. */
    readonly words: readonly string[];
    readonly candidate: LeaseCandidate;
}
/** Contracts against leases: candidates, and never a verdict. */
interface LeaseComparison {
    readonly candidates: readonly ContractAsked[];
    /** Contracts that are among the leases in the books. */
    readonly inBooks: readonly number[];
    /** Leases without a contract of their reference: their places, counted from 0. */
    readonly leasesWithoutContract: readonly number[];
    /** Contracts that no word and no answer makes a candidate. */
    readonly notAsked: number;
}

/** The registers of a body, as far as they are there. */
interface Registers {
    /** Its lines of information technology: what else it holds no IT register has, and would be named. */
    readonly fixedAssets?: readonly FixedAsset[];
    readonly devices?: readonly RegisteredDevice[];
    readonly contracts?: readonly (RegisteredContract & ContractCost)[];
    readonly leases?: readonly RegisteredLease[];
    readonly payments?: readonly Payment[];
}
/** The day of the comparison, since when a device must have been seen, and by what names suppliers go. */
interface RegisterTerms {
    readonly asOf: IsoDate;
    /** A capitalised device that was not seen since is named; none is unless said. */
    readonly seenSince?: IsoDate;
    /** Names of suppliers, each with the name to use: contracts and payments are added up under it. */
    readonly vendors?: OwnNames;
}
/** The registers against each other; `null` where one of the two is not there. */
interface RegisterComparison {
    readonly asOf: IsoDate;
    /** Fixed assets against devices. */
    readonly assets: AssetComparison | null;
    /** Contracts against leases in the books. */
    readonly leases: LeaseComparison | null;
    /** Contract values against payments. */
    readonly spend: SpendComparison | null;
    readonly citation: readonly Citation[];
}
/**
 * Returns the registers of a body against each other, as its finance team compares them each March: fixed assets with
 * the IT register, contracts with the leases in the books, what contracts cost with what was paid by supplier and year.
 *
 * Nothing here says which register is right, that a contract holds a lease, or that a payment was wrong: it says where
 * they differ. Devices are found by serial number, tag or number; those below the capitalisation threshold of the day
 * are counted, not named, and a line of the asset register that stands for several things is counted apart.
 *
 * @param registers - those that are there; each is compared with its counterpart
 * @param terms - the day, since when a device must have been seen, and by what names suppliers go
 * @throws {TypeError} when a register is no list, an amount is no plain decimal, or a name is unknown
 * @throws {RangeError} when a day is none
 * @example
 * ```ts
 * const { assets } = compareRegisters(
 *   {
 *     fixedAssets: [{ id: 'FA-1', serial: '5CG1234XYZ' }, { id: 'FA-2', serial: '5CG9999XYZ' }],
 *     devices: [{ id: 'LAPTOP-7', serial: '5cg-1234-xyz', status: 'retired' }],
 *   },
 *   { asOf: '2026-03-31' },
 * )
 * assets?.differences.map(({ code }) => code) // => ['disposedInDevicesOnly', 'capitalisedNotHeld']
 * ```
 */
declare const compareRegisters: (registers: Registers, terms: RegisterTerms) => RegisterComparison;

/** A line of a fixed asset register, with where it stands. */
interface PlacedAsset extends FixedAsset {
    readonly location: Location;
}
/** What was read of fixed asset registers. */
interface FixedAssetReading {
    /** Lines of information technology; all lines of a register that has no categories. */
    readonly assets: readonly PlacedAsset[];
    /** How many lines are of other categories. */
    readonly otherCategories: number;
    /** Lines of which something was not read, and why. */
    readonly notRead: readonly LeftOut<Location>[];
    /** The tables that were read: which of its file each is, counted from 1. */
    readonly tables: readonly {
        readonly source: string;
        readonly table: number;
    }[];
}
/**
 * Returns the lines of fixed asset registers: tables that name assets and state accumulated depreciation and a net book
 * value. Of a register with categories, those of information technology, as `compareRegisters` takes them.
 *
 * @param sources - files, as `@imt/tables` reads them; other tables are passed over
 * @throws {TypeError} when a source is none
 * @example
 * ```ts
 * const at = (line: number) => ({ kind: 'text', source: 'far.txt', line, column: 1 }) as const
 * const cells = (row: number, ...texts: string[]) => texts.map((text) => ({ text, location: at(row) }))
 * const table = {
 *   kind: 'table',
 *   under: [],
 *   headers: ['Asset no', 'Category', 'Serial no', 'Cost', 'Acc depreciation', 'NBV'],
 *   rows: [cells(2, '1', 'IT', '5CG1', '9', '3', '6'), cells(3, '2', 'Plant', '', '9', '3', '6')],
 *   location: at(1),
 * } as const
 * const far = { name: 'far.txt', kind: 'text', blocks: [table], problems: [] } as const
 * const { assets, otherCategories } = readFixedAssets([far])
 * assets.map(({ id, serial }) => [id, serial]) // => [['1', '5CG1']]
 * otherCategories // => 1
 * ```
 */
declare const readFixedAssets: (sources: Iterable<Source>) => FixedAssetReading;

export { type AssetComparison, type AssetDifference, type AssetDifferenceCode, type ContractAsked, type ContractCost, type CrosscheckCode, type CrosscheckPlugin, type DevicePrice, type FixedAsset, type FixedAssetReading, type LeaseComparison, type Payment, type PlacedAsset, type RegisterComparison, type RegisterTerms, type RegisteredContract, type RegisteredDevice, type RegisteredLease, type Registers, type SpendComparison, type SupplierYear, compareRegisters, crosscheck, devicePrice, readFixedAssets };
