import * as _imt_core from '@imt/core';
import { OwnFields, Figure, IsoDate, FigureInput, ObjectSchema, LeftOut, Section, OwnHeadings, OwnNames, Plugin, Parsed, sumFigures, Decimal, Note, Location, RecordBatch, EarlierPart, ResultPart, PartialResult, JsonPointer } from '@imt/core';
import * as z from 'zod';

/** Names of makers, without regard to case, each with the name to use. */
type MakerAliases = Readonly<Record<string, string>>;

/** Where a device is in its life and whose it is, whatever its system calls it. */
type LifecycleStatus = 'planned' | 'stock' | 'inUse' | 'repair' | 'onLoan' | 'leased' | 'personal' | 'awaitingDisposal' | 'retired' | 'lost' | 'stolen' | 'unknown';
/** All of them. */
declare const lifecycleStatuses: readonly LifecycleStatus[];

/** Words of a body's own for where a device is in its life, without regard to case, each with what it means. */
type OwnStatuses = Readonly<Record<string, LifecycleStatus>>;
/** Names of classes as they are recorded, without regard to case, each with the class under which it is counted. */
type OwnClasses = Readonly<Record<string, string>>;

/** The rules of this package, one for each folder, by name. */
declare const rules: readonly [_imt_core.Rule<"estate/as-of-stale">, _imt_core.Rule<"estate/class-unknown">, _imt_core.Rule<"estate/date-in-future">, _imt_core.Rule<"estate/device-duplicated">, _imt_core.Rule<"estate/device-not-read">, _imt_core.Rule<"estate/figures-conflict">, _imt_core.Rule<"estate/filter-mixed">, _imt_core.Rule<"estate/licences-exceeded">, _imt_core.Rule<"estate/month-first">, _imt_core.Rule<"estate/not-certified-wiped">, _imt_core.Rule<"estate/out-of-support">, _imt_core.Rule<"estate/paid-updates-undated">, _imt_core.Rule<"estate/quantity-to-be-confirmed">, _imt_core.Rule<"estate/ratio-disagrees">, _imt_core.Rule<"estate/serial-alike">, _imt_core.Rule<"estate/serial-shared">, _imt_core.Rule<"estate/support-not-judged">, _imt_core.Rule<"estate/total-mismatch">, _imt_core.Rule<"estate/unit-mismatch">, _imt_core.Rule<"estate/vendors-ambiguous">];
/** The codes of these rules. */
type EstateCode = (typeof rules)[number]['code'];

/**
 * What one of an asset class is: things of different units do not add. `mixed`: the class itself joins different
 * things.
 */
type AssetUnit = 'device' | 'port' | 'site' | 'line' | 'licence' | 'user' | 'mixed';

/** The filter that a count was taken with. */
interface ClassFilter {
    /** Only what was active within so many months of the day of the count. */
    readonly activeWithinMonths: number;
}
/** One published row of a hardware estate: a class of asset, who holds its contract, and how many there are. */
interface AssetClass extends OwnFields {
    /** Class as published: `Printers (Managed Print Service)`. */
    readonly assetType: string;
    /**
     * The cell that names the current vendors, as published. The holder of the contract, not the maker of the devices.
     */
    readonly vendors?: string;
    /** How many, as published. `TBC` is never zero. */
    readonly quantity: Figure;
    /** What one of it is, where that is stated; otherwise the words of the class decide. */
    readonly unit?: AssetUnit;
    readonly filter?: ClassFilter;
    /** The day of the count. */
    readonly asOf?: IsoDate;
    /** Where the count comes from: a register, a survey. */
    readonly source?: string;
    /** Which of several tables the row stands in, counted from 1; left out where there is one. */
    readonly table?: number;
    /** The group of rows that it stands in, such as a site: named in a row of its own, or by the title of its table. */
    readonly group?: string;
}
interface AssetClassInput extends OwnFields {
    readonly assetType: string;
    readonly vendors?: string;
    readonly quantity: FigureInput;
    readonly unit?: AssetUnit;
    readonly filter?: ClassFilter;
    readonly asOf?: string;
    readonly source?: string;
    readonly table?: number;
    readonly group?: string;
}
/** The unannotated schema, for the type test. */
declare const assetClass: z.ZodObject<{
    assetType: z.ZodString;
    vendors: z.ZodExactOptional<z.ZodString>;
    quantity: z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>;
    unit: z.ZodExactOptional<z.ZodEnum<{
        device: "device";
        port: "port";
        site: "site";
        line: "line";
        licence: "licence";
        user: "user";
        mixed: "mixed";
    }>>;
    filter: z.ZodExactOptional<z.ZodObject<{
        activeWithinMonths: z.ZodInt;
    }, z.core.$strip>>;
    asOf: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
    source: z.ZodExactOptional<z.ZodString>;
    table: z.ZodExactOptional<z.ZodNumber>;
    group: z.ZodExactOptional<z.ZodString>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
}, z.core.$strip>;
/** Schema of one asset class, as published. */
declare const assetClassSchema: ObjectSchema<(typeof assetClass)['shape'], AssetClass, AssetClassInput>;

/** One cell: a count, an amount in a column of amounts, or what stands where one would. */
interface CountCell extends OwnFields {
    readonly count?: Figure;
    /** Pounds: what the devices that are counted beside it cost. */
    readonly amount?: Figure;
    readonly words?: string;
}
/** One row: its label, and one cell for each column of counts. */
interface CountRow extends OwnFields {
    readonly label: string;
    readonly cells: readonly CountCell[];
}
/** A table that counts devices by two things, such as site and class, or by one that is no class of asset. */
interface CountTable extends OwnFields {
    readonly title?: string;
    /** What stands over the labels, such as `Operating system`. */
    readonly corner?: string;
    /** The headings of the columns of counts, as published. */
    readonly columns: readonly string[];
    readonly rows: readonly CountRow[];
}
interface CountTableInput extends Omit<CountTable, 'rows'> {
    readonly rows: readonly (Omit<CountRow, 'cells'> & {
        readonly cells: readonly (Omit<CountCell, 'count' | 'amount'> & {
            readonly count?: FigureInput;
            readonly amount?: FigureInput;
        })[];
    })[];
}

/** A ratio or share that is published beside the counts it is of. */
interface PublishedRatio extends OwnFields {
    readonly label: string;
    /** As published: `3:1`, `42.7%`. */
    readonly stated: string;
    /** The count above the line. */
    readonly part: Figure;
    /** The count below the line. */
    readonly whole: Figure;
}
interface PublishedRatioInput extends OwnFields {
    readonly label: string;
    readonly stated: string;
    readonly part: FigureInput;
    readonly whole: FigureInput;
}
/** The unannotated schema, for the type test. */
declare const publishedRatio: z.ZodObject<{
    label: z.ZodString;
    stated: z.ZodString;
    part: z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>;
    whole: z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
}, z.core.$strip>;
/** Schema of one published ratio. */
declare const publishedRatioSchema: ObjectSchema<(typeof publishedRatio)['shape'], PublishedRatio, PublishedRatioInput>;

/** Software as a list publishes it: what it is, and how many licences there are. */
interface SoftwareEntry extends OwnFields {
    /** As published: `SQL Server Standard`. */
    readonly product: string;
    /** Who makes or sells it. */
    readonly vendor?: string;
    /** As published: `2014`, `7.2`. */
    readonly version?: string;
    /** Licences held. */
    readonly held?: Figure;
    /** Licences in use, or installations. */
    readonly inUse?: Figure;
}
interface SoftwareEntryInput extends Omit<SoftwareEntry, 'held' | 'inUse'> {
    readonly held?: FigureInput;
    readonly inUse?: FigureInput;
}

/**
 * Editions that share their dates. `workstation`: Home, Pro, Pro Education, Pro for Workstations. `enterprise`:
 * Enterprise, Education. `any`: the release has one date for all editions.
 */
type EditionGroup = 'workstation' | 'enterprise' | 'any';
/** How a release is serviced. The long-term channels keep a build alive for years after the general one has ended. */
type ServicingChannel = 'general' | 'longTerm' | 'iotLongTerm';
/** Where the row of a release was read, when that is another place or day than the table's. */
interface ReleaseSource {
    readonly title: string;
    readonly url: string;
    /** The day for which the row is known to hold: of a stored copy, the latest day that the copy itself shows. */
    readonly read: IsoDate;
}
/**
 * One release of a product, for one group of editions and one channel. A date that is not known is `null`, never a
 * guess.
 */
interface SupportedRelease {
    /** `Windows`, `Windows Server`, `Office`, `macOS`, `Ubuntu`, `SQL Server`. */
    readonly product: string;
    /** Name of the release as its maker writes it: `11 24H2`, `22.04`, `2016 SP3`. */
    readonly release: string;
    /** Other names of it: `Ventura`, `Jammy Jellyfish`. */
    readonly names?: readonly string[];
    /** Build or version number by which inventories report it: `10.0.26100`; of SQL Server its first two parts. */
    readonly build?: string;
    readonly editions: EditionGroup;
    readonly channel: ServicingChannel;
    /** The last day with free security updates: that day is still supported. */
    readonly endOfSupport: IsoDate | null;
    /** The last day of updates that have to be paid for. Never counts as supported unless a licence is recorded. */
    readonly endOfExtendedUpdates?: IsoDate | null;
    /**
     * What the source says where it gives no day. `true`: free updates have ended. `false`: they had not on the day it
     * was read, and no end is announced. Absent: it says nothing.
     */
    readonly ended?: boolean;
    /** `true`: the maker announces no end. The date is the one on which updates were seen to have stopped. */
    readonly observed?: true;
    /** Where and when this row was read; absent where that is the source of the table. */
    readonly source?: ReleaseSource;
}
/** A dated table of releases. Inject a newer one at any time; results name the table that they were taken from. */
interface EndOfLifeTable {
    readonly source: string;
    readonly url: string;
    /** The day the rows were read, but for those that name another. What changed since is not in the table. */
    readonly read: IsoDate;
    readonly verified: boolean;
    readonly releases: readonly SupportedRelease[];
}

/** What a record says about the operating system of a device: names and numbers as its source gives them. */
interface OperatingSystem {
    /** `Windows`, `Windows 10`, `Windows Server 2016`, `iOS`. */
    readonly name: string;
    /** Build or version as reported: `10.0.26100.2314`, or `22H2`. */
    readonly version?: string;
    /** Edition as reported: `Pro`, `Enterprise`, `Enterprise LTSC`. Intune calls it `SkuFamily`. */
    readonly edition?: string;
}
/** What an edition decides: its group, and its channel. `null` where the text does not say. */
interface EditionReading {
    readonly group: 'workstation' | 'enterprise' | null;
    readonly channel: ServicingChannel | null;
}

/** What is recorded about a device, as far as Windows 11 asks. Leave out what is not recorded: nothing is assumed. */
interface DeviceSpecification {
    readonly processorBits?: 32 | 64;
    /** True if the processor is on Microsoft's list of supported ones; it goes before its name and the list. */
    readonly processorSupported?: boolean;
    /** Name of the processor as a tool reports it, for the list of `processors`. */
    readonly processor?: string;
    readonly cores?: number;
    readonly clockGhz?: number;
    /** In GB; or as a tool prints it, `8 GB`, `8,192 MB`, `8388608 KB`. */
    readonly memoryGb?: number | string;
    readonly storageGb?: number | string;
    /** `UEFI`; `Legacy`, `BIOS`, which are a mode and decide nothing: it may be that it can be switched to UEFI. */
    readonly firmware?: string;
    /**
     * `enabled`, `disabled` or `unsupported`, or as Windows says it: true, false, `On`, `Off`. What is disabled is
     * capable: it can be switched on. Only `unsupported` fails.
     */
    readonly secureBoot?: boolean | string;
    /** Version of the trusted platform module, `2.0`; `none` where there is none. */
    readonly tpm?: string;
    readonly directX12?: boolean;
}

/** What is done about a device whose system is out of support. */
type Mitigation = 'none' | 'isolated' | 'riskAccepted' | 'extendedUpdates';
/** Whose a device is. */
type Ownership = 'organisation' | 'personal' | 'leased';
/** One device as a register or a management system records it. What is not recorded is left out. */
interface DeviceRecord extends OwnFields {
    /** The key in its source: an asset tag, a device number. Kept as text: leading zeros count. */
    readonly id: string;
    /** Name of the system it was taken from. */
    readonly source: string;
    /**
     * Serial number, in capitals and without spaces around it. Left out where it is missing, a placeholder or damaged.
     */
    readonly serial?: string;
    /** The name by which it is known in its network, in capitals and without its domain: `PC-0042`. */
    readonly name?: string;
    readonly assetTag?: string;
    /** Class under which it is published: `Laptops`. */
    readonly assetType?: string;
    readonly manufacturer?: string;
    readonly model?: string;
    /** Holder of the contract or seller, where recorded: not the maker. */
    readonly supplier?: string;
    readonly operatingSystem?: OperatingSystem;
    readonly purchased?: IsoDate;
    /** The day it came into use: age and depreciation count from here. */
    readonly inUse?: IsoDate;
    /** What was paid, pounds, as plain decimal text. */
    readonly cost?: string;
    readonly lifeMonths?: number;
    /** Day recorded as its end of life. */
    readonly endOfLife?: IsoDate;
    /** The last day it was seen by its source. Left out where it never was. */
    readonly lastSeen?: IsoDate;
    readonly status?: LifecycleStatus;
    /** The status as its source words it. */
    readonly statusText?: string;
    readonly mitigation?: Mitigation;
    /** The last day to which paid extended updates are bought for it. */
    readonly extendedUpdatesTo?: IsoDate;
    /** Whose device it is: a personal or leased one is managed, and not among those that the body holds. */
    readonly ownership?: Ownership;
    /** The first day of its warranty. */
    readonly warrantyStarts?: IsoDate;
    /** The last day of its warranty. */
    readonly warrantyEnds?: IsoDate;
    /** The last day to which its maintenance is paid. */
    readonly maintenanceEnds?: IsoDate;
    /** The last day of its lease. */
    readonly leaseEnds?: IsoDate;
    /** The day on which it was disposed of. */
    readonly disposed?: IsoDate;
    /** The day on which its data was certified wiped or destroyed. */
    readonly wiped?: IsoDate;
    /** Number or name of the certificate that its data was wiped or destroyed. */
    readonly wipeCertificate?: string;
    /** What is recorded of what it is built of, as far as systems ask for it. */
    readonly specification?: DeviceSpecification;
    /** Cells of its row in a published list that could not be read, by the headings of their columns. */
    readonly notRead?: readonly LeftOut<string>[];
    /** Its days that a published list writes with the month before the day. */
    readonly monthFirst?: readonly DayField[];
}
/** What of a device is a day. */
type DayField = 'purchased' | 'inUse' | 'endOfLife' | 'lastSeen' | 'warrantyStarts' | 'warrantyEnds' | 'maintenanceEnds' | 'leaseEnds' | 'extendedUpdatesTo' | 'disposed' | 'wiped';
/** The days of devices as a message names them. */
declare const dayNames: {
    readonly [Field in DayField]: string;
};
/** The unannotated schema, for the type test. */
declare const deviceRecord: z.ZodObject<{
    id: z.ZodString;
    source: z.ZodString;
    serial: z.ZodExactOptional<z.ZodString>;
    name: z.ZodExactOptional<z.ZodString>;
    assetTag: z.ZodExactOptional<z.ZodString>;
    assetType: z.ZodExactOptional<z.ZodString>;
    manufacturer: z.ZodExactOptional<z.ZodString>;
    model: z.ZodExactOptional<z.ZodString>;
    supplier: z.ZodExactOptional<z.ZodString>;
    operatingSystem: z.ZodExactOptional<z.ZodObject<{
        name: z.ZodString;
        version: z.ZodExactOptional<z.ZodString>;
        edition: z.ZodExactOptional<z.ZodString>;
    }, z.core.$strip>>;
    purchased: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
    inUse: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
    cost: z.ZodExactOptional<z.ZodString>;
    lifeMonths: z.ZodExactOptional<z.ZodInt>;
    endOfLife: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
    lastSeen: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
    status: z.ZodExactOptional<z.ZodEnum<{
        unknown: "unknown";
        stock: "stock";
        inUse: "inUse";
        planned: "planned";
        repair: "repair";
        onLoan: "onLoan";
        leased: "leased";
        personal: "personal";
        awaitingDisposal: "awaitingDisposal";
        retired: "retired";
        lost: "lost";
        stolen: "stolen";
    }>>;
    statusText: z.ZodExactOptional<z.ZodString>;
    mitigation: z.ZodExactOptional<z.ZodEnum<{
        none: "none";
        isolated: "isolated";
        riskAccepted: "riskAccepted";
        extendedUpdates: "extendedUpdates";
    }>>;
    extendedUpdatesTo: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
    ownership: z.ZodExactOptional<z.ZodEnum<{
        leased: "leased";
        personal: "personal";
        organisation: "organisation";
    }>>;
    warrantyStarts: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
    warrantyEnds: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
    maintenanceEnds: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
    leaseEnds: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
    disposed: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
    wiped: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
    wipeCertificate: z.ZodExactOptional<z.ZodString>;
    specification: z.ZodExactOptional<z.ZodObject<{
        processorBits: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodLiteral<32>, z.ZodLiteral<64>]>>;
        processorSupported: z.ZodExactOptional<z.ZodBoolean>;
        processor: z.ZodExactOptional<z.ZodString>;
        cores: z.ZodExactOptional<z.ZodNumber>;
        clockGhz: z.ZodExactOptional<z.ZodNumber>;
        memoryGb: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
        storageGb: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
        firmware: z.ZodExactOptional<z.ZodString>;
        secureBoot: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodBoolean, z.ZodString]>>;
        tpm: z.ZodExactOptional<z.ZodString>;
        directX12: z.ZodExactOptional<z.ZodBoolean>;
    }, z.core.$strip>>;
    notRead: z.ZodExactOptional<z.ZodReadonly<z.ZodArray<z.ZodObject<{
        at: z.ZodString;
        code: z.ZodString;
        why: z.ZodString;
        text: z.ZodExactOptional<z.ZodString>;
    }, z.core.$strip>>>>;
    monthFirst: z.ZodExactOptional<z.ZodReadonly<z.ZodArray<z.ZodEnum<{
        inUse: "inUse";
        purchased: "purchased";
        endOfLife: "endOfLife";
        lastSeen: "lastSeen";
        extendedUpdatesTo: "extendedUpdatesTo";
        warrantyStarts: "warrantyStarts";
        warrantyEnds: "warrantyEnds";
        maintenanceEnds: "maintenanceEnds";
        leaseEnds: "leaseEnds";
        disposed: "disposed";
        wiped: "wiped";
    }>>>>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
}, z.core.$strip>;
/** A device record as plain JSON. */
type DeviceRecordInput = z.input<typeof deviceRecord>;
/** Schema of one device record. */
declare const deviceRecordSchema: ObjectSchema<(typeof deviceRecord)['shape'], DeviceRecord, DeviceRecordInput>;

/** A sentence that says with which filter the counts were taken. */
interface FilterStatement extends OwnFields {
    readonly text: string;
}
/** What a publication says about its hardware: each part as it was published, or left out. */
interface Estate extends OwnFields {
    /** Classes of asset, in the order published. */
    readonly classes?: readonly AssetClass[];
    /** Tables that count devices by site and class, by class and year, or by operating system. */
    readonly counts?: readonly CountTable[];
    /** Statements of the filter that counts were taken with. */
    readonly filters?: readonly FilterStatement[];
    /** Ratios and shares beside the counts they are of. */
    readonly ratios?: readonly PublishedRatio[];
    /** Single devices. For checks before publication: serial numbers are not for a public page. */
    readonly records?: readonly DeviceRecord[];
    /** Software, with the licences held and in use. */
    readonly software?: readonly SoftwareEntry[];
}
interface EstateInput extends OwnFields {
    readonly classes?: readonly AssetClassInput[];
    readonly counts?: readonly CountTableInput[];
    readonly filters?: readonly FilterStatement[];
    readonly ratios?: readonly PublishedRatioInput[];
    readonly records?: readonly DeviceRecordInput[];
    readonly software?: readonly SoftwareEntryInput[];
}
declare const parts: z.ZodObject<{
    classes: z.ZodExactOptional<_imt_core.ListSchema<_imt_core.TypedObject<{
        assetType: z.ZodString;
        vendors: z.ZodExactOptional<z.ZodString>;
        quantity: z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>;
        unit: z.ZodExactOptional<z.ZodEnum<{
            device: "device";
            port: "port";
            site: "site";
            line: "line";
            licence: "licence";
            user: "user";
            mixed: "mixed";
        }>>;
        filter: z.ZodExactOptional<z.ZodObject<{
            activeWithinMonths: z.ZodInt;
        }, z.core.$strip>>;
        asOf: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
        source: z.ZodExactOptional<z.ZodString>;
        table: z.ZodExactOptional<z.ZodNumber>;
        group: z.ZodExactOptional<z.ZodString>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<AssetClass>, _imt_core.Keys<AssetClassInput>>>>;
    counts: z.ZodExactOptional<_imt_core.ListSchema<_imt_core.TypedObject<{
        title: z.ZodExactOptional<z.ZodString>;
        corner: z.ZodExactOptional<z.ZodString>;
        columns: _imt_core.ListSchema<z.ZodString>;
        rows: _imt_core.ListSchema<z.ZodObject<{
            label: z.ZodString;
            cells: _imt_core.ListSchema<z.ZodObject<{
                count: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
                amount: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
                words: z.ZodExactOptional<z.ZodString>;
                own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
            }, z.core.$strip>>;
            own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
        }, z.core.$strip>>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<CountTable>, _imt_core.Keys<CountTableInput>>>>;
    filters: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
        text: z.ZodString;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, z.core.$strip>>>;
    ratios: z.ZodExactOptional<_imt_core.ListSchema<_imt_core.TypedObject<{
        label: z.ZodString;
        stated: z.ZodString;
        part: z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>;
        whole: z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<PublishedRatio>, _imt_core.Keys<PublishedRatioInput>>>>;
    records: z.ZodExactOptional<_imt_core.ListSchema<_imt_core.TypedObject<{
        id: z.ZodString;
        source: z.ZodString;
        serial: z.ZodExactOptional<z.ZodString>;
        name: z.ZodExactOptional<z.ZodString>;
        assetTag: z.ZodExactOptional<z.ZodString>;
        assetType: z.ZodExactOptional<z.ZodString>;
        manufacturer: z.ZodExactOptional<z.ZodString>;
        model: z.ZodExactOptional<z.ZodString>;
        supplier: z.ZodExactOptional<z.ZodString>;
        operatingSystem: z.ZodExactOptional<z.ZodObject<{
            name: z.ZodString;
            version: z.ZodExactOptional<z.ZodString>;
            edition: z.ZodExactOptional<z.ZodString>;
        }, z.core.$strip>>;
        purchased: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
        inUse: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
        cost: z.ZodExactOptional<z.ZodString>;
        lifeMonths: z.ZodExactOptional<z.ZodInt>;
        endOfLife: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
        lastSeen: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
        status: z.ZodExactOptional<z.ZodEnum<{
            unknown: "unknown";
            stock: "stock";
            inUse: "inUse";
            planned: "planned";
            repair: "repair";
            onLoan: "onLoan";
            leased: "leased";
            personal: "personal";
            awaitingDisposal: "awaitingDisposal";
            retired: "retired";
            lost: "lost";
            stolen: "stolen";
        }>>;
        statusText: z.ZodExactOptional<z.ZodString>;
        mitigation: z.ZodExactOptional<z.ZodEnum<{
            none: "none";
            isolated: "isolated";
            riskAccepted: "riskAccepted";
            extendedUpdates: "extendedUpdates";
        }>>;
        extendedUpdatesTo: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
        ownership: z.ZodExactOptional<z.ZodEnum<{
            leased: "leased";
            personal: "personal";
            organisation: "organisation";
        }>>;
        warrantyStarts: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
        warrantyEnds: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
        maintenanceEnds: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
        leaseEnds: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
        disposed: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
        wiped: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
        wipeCertificate: z.ZodExactOptional<z.ZodString>;
        specification: z.ZodExactOptional<z.ZodObject<{
            processorBits: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodLiteral<32>, z.ZodLiteral<64>]>>;
            processorSupported: z.ZodExactOptional<z.ZodBoolean>;
            processor: z.ZodExactOptional<z.ZodString>;
            cores: z.ZodExactOptional<z.ZodNumber>;
            clockGhz: z.ZodExactOptional<z.ZodNumber>;
            memoryGb: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
            storageGb: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>>;
            firmware: z.ZodExactOptional<z.ZodString>;
            secureBoot: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodBoolean, z.ZodString]>>;
            tpm: z.ZodExactOptional<z.ZodString>;
            directX12: z.ZodExactOptional<z.ZodBoolean>;
        }, z.core.$strip>>;
        notRead: z.ZodExactOptional<z.ZodReadonly<z.ZodArray<z.ZodObject<{
            at: z.ZodString;
            code: z.ZodString;
            why: z.ZodString;
            text: z.ZodExactOptional<z.ZodString>;
        }, z.core.$strip>>>>;
        monthFirst: z.ZodExactOptional<z.ZodReadonly<z.ZodArray<z.ZodEnum<{
            inUse: "inUse";
            purchased: "purchased";
            endOfLife: "endOfLife";
            lastSeen: "lastSeen";
            extendedUpdatesTo: "extendedUpdatesTo";
            warrantyStarts: "warrantyStarts";
            warrantyEnds: "warrantyEnds";
            maintenanceEnds: "maintenanceEnds";
            leaseEnds: "leaseEnds";
            disposed: "disposed";
            wiped: "wiped";
        }>>>>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<DeviceRecord>, _imt_core.Keys<{
        id: string;
        source: string;
        serial?: string;
        name?: string;
        assetTag?: string;
        assetType?: string;
        manufacturer?: string;
        model?: string;
        supplier?: string;
        operatingSystem?: {
            name: string;
            version?: string;
            edition?: string;
        };
        purchased?: string;
        inUse?: string;
        cost?: string;
        lifeMonths?: number;
        endOfLife?: string;
        lastSeen?: string;
        status?: "unknown" | "stock" | "inUse" | "planned" | "repair" | "onLoan" | "leased" | "personal" | "awaitingDisposal" | "retired" | "lost" | "stolen";
        statusText?: string;
        mitigation?: "none" | "isolated" | "riskAccepted" | "extendedUpdates";
        extendedUpdatesTo?: string;
        ownership?: "leased" | "personal" | "organisation";
        warrantyStarts?: string;
        warrantyEnds?: string;
        maintenanceEnds?: string;
        leaseEnds?: string;
        disposed?: string;
        wiped?: string;
        wipeCertificate?: string;
        specification?: {
            processorBits?: 32 | 64;
            processorSupported?: boolean;
            processor?: string;
            cores?: number;
            clockGhz?: number;
            memoryGb?: string | number;
            storageGb?: string | number;
            firmware?: string;
            secureBoot?: string | boolean;
            tpm?: string;
            directX12?: boolean;
        };
        notRead?: readonly {
            at: string;
            code: string;
            why: string;
            text?: string;
        }[];
        monthFirst?: readonly ("inUse" | "purchased" | "endOfLife" | "lastSeen" | "extendedUpdatesTo" | "warrantyStarts" | "warrantyEnds" | "maintenanceEnds" | "leaseEnds" | "disposed" | "wiped")[];
        own?: Readonly<Record<string, unknown>>;
    }>>>>;
    software: z.ZodExactOptional<_imt_core.ListSchema<_imt_core.TypedObject<{
        product: z.ZodString;
        vendor: z.ZodExactOptional<z.ZodString>;
        version: z.ZodExactOptional<z.ZodString>;
        held: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        inUse: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<SoftwareEntry>, _imt_core.Keys<SoftwareEntryInput>>>>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
}, z.core.$strip>;
/** Schema of the estate section. */
declare const estateSchema: ObjectSchema<(typeof parts)['shape'], Estate, EstateInput>;
/** The token by which a rule says that it reads the estate section. */
declare const estateSection: Section<'estate', typeof estateSchema>;

/** The estate plugin: asset classes, the filters they were counted with, ratios and device records. */
interface EstatePlugin extends Plugin<'estate', typeof estateSchema, EstateCode> {
}
/** Settings of the estate plugin. */
interface EstateOptions {
    /** Headings of a body's own, each with the known heading that it stands for. */
    readonly headings?: OwnHeadings;
    /** Names of makers of a body's own, without regard to case, each with the name to use. */
    readonly makers?: MakerAliases;
    /** Names of vendors, each with the name to use: a cell that holds one is understood, and compared, as that. */
    readonly vendors?: OwnNames;
    /** Words of a body's own for where a device is in its life, each with what it means. */
    readonly statuses?: OwnStatuses;
    /** Names of classes as they are recorded, each with the class under which it is counted. */
    readonly classes?: OwnClasses;
}
/**
 * Returns the estate plugin.
 *
 * @param options - which headings, makers, vendors, statuses and classes of a body's own stand for known ones
 * @throws {RangeError} when names of vendors go by each other in a circle
 * @throws {ModelError} "core/bad-plugin" when one is to stand for a heading that none of its tables has
 */
declare const estate: (options?: EstateOptions) => EstatePlugin;

/** The filter that a count was taken with: only what was active within so many months. */
interface CountFilter {
    readonly activeWithinMonths: number;
    /** What the filter applies to, in the words of the statement; `null` where it does not say. */
    readonly appliesTo: string | null;
}
/**
 * Returns the activity filter that a sentence describes, or `undefined` where it describes none.
 *
 * @param text - a sentence or paragraph as published; one of more than 2,000 characters is taken to describe none
 * @example
 * ```ts
 * readFilter(
 *   'For PCs & Laptops a further filter applies: only items active on our network in the last year are listed.',
 * ) // => { activeWithinMonths: 12, appliesTo: 'PCs & Laptops' }
 * readFilter('Our network is active at every site.') // => undefined
 * ```
 */
declare const readFilter: (text: string) => CountFilter | undefined;
/**
 * Returns whether a filter statement names a published class: `PCs & Laptops` names `PCs` and `Laptops`.
 *
 * @param filter - the filter as read
 * @param assetType - the class as published
 * @example
 * ```ts
 * appliesToClass({ activeWithinMonths: 12, appliesTo: 'PCs & Laptops' }, 'Laptops') // => true
 * appliesToClass({ activeWithinMonths: 12, appliesTo: 'PCs & Laptops' }, 'Handheld Devices') // => false
 * ```
 */
declare const appliesToClass: (filter: CountFilter, assetType: string) => boolean;

/**
 * Returns the quantity that a cell or an answer in words states. What `parseFigure` reads is read as it reads it;
 * beyond that, one number inside a sentence, one number in words, and a number followed by its breakdown in brackets,
 * each with a note `fromSentence`. A sentence with several numbers, or one that takes something away, is refused.
 *
 * @param text - the cell or answer as published
 * @returns a figure of unit count; or the refusal of `parseFigure`
 * @example
 * ```ts
 * valueOf(readQuantity('Approx. 15500')).kind // => 'approximate'
 * valueOf(readQuantity('Our MFD contract caters for 18 devices.')).value // => '18'
 * valueOf(readQuantity('three laptops')).value // => '3'
 * readQuantity('All PCs are on Windows 7 with the exception of 20').ok // => false
 * ```
 */
declare const readQuantity: (text: string) => Parsed<Figure>;

/** A row of asset classes whose devices their owner replaces. */
interface ReplaceableDevices {
    /** Where the row stands in the table, from 0. */
    readonly position: number;
    /** Position of the row that includes this one already, so that the two are not added; `null` where none does. */
    readonly within: number | null;
}
/**
 * Returns the rows of a table of asset classes that count devices which the body itself has to replace: stock, and no
 * totals, network points or other units, purchases or plans, nor what the supplier of a managed service replaces.
 *
 * @param classes - asset classes as published
 * @example
 * ```ts
 * const published = { 'PCs and laptops': '5,097', Laptops: '790', 'Network points': '15,500', Total: '21,387' }
 * const rows = Object.entries(published).map(([assetType, quantity]) => ({
 *   assetType,
 *   quantity: valueOf(readQuantity(quantity)),
 * }))
 * replaceableDevices(rows) // => [{ position: 0, within: null }, { position: 1, within: 0 }]
 * ```
 */
declare const replaceableDevices: (classes: readonly AssetClass[]) => readonly ReplaceableDevices[];

/**
 * What a published number measures. A stock stands at a moment, a flow happens over a time, a policy or a plan is not
 * there yet, a denominator counts people: none of them adds to another.
 */
type Measure = 'stock' | 'flow' | 'policy' | 'plan' | 'ratio' | 'money' | 'age' | 'denominator' | 'other';

/** What a vendor cell says: nobody, one, several (and perhaps others), or only that they are various. */
interface Vendors {
    readonly text: string;
    readonly kind: 'none' | 'one' | 'several' | 'various';
    readonly names: readonly string[];
    /** True where the cell adds `Various` or `others` to the names: the list is open. */
    readonly andOthers: boolean;
}
/** How a vendor cell is read beyond what it says by itself. */
interface VendorOptions {
    /**
     * Names that stand for the same vendor: spelling as published, without regard to case, to the name to use. Never
     * guessed.
     */
    readonly aliases?: Readonly<Record<string, string>>;
    /** True to split at " and " as well: only where it never stands inside a name. */
    readonly splitAnd?: boolean;
}
/**
 * Returns the vendors that a cell names. Names are split at commas, semicolons, line ends and slashes between spaces;
 * at "and" only when told, for it may be part of a name. Brackets and forms such as `Inc.` stay with their name. Names
 * are merged only through the aliases given: `HP` and `HP UK` are two. A vendor holds the contract: it says nothing
 * about who made the devices.
 *
 * @param text - the cell as published
 * @param options - aliases, and whether to split at " and "
 * @example
 * ```ts
 * parseVendors('LG, Alcatel, Apple, Various').names // => ['LG', 'Alcatel', 'Apple']
 * parseVendors('LG, Alcatel, Apple, Various').andOthers // => true
 * parseVendors('Dell, Inc.').names // => ['Dell, Inc.']
 * parseVendors('Marks and Spencer').kind // => 'one'
 * parseVendors('Mitel and Avaya', { splitAnd: true }).names // => ['Mitel', 'Avaya']
 * parseVendors('HP UK, HP', { aliases: { 'hp uk': 'HP' } }).names // => ['HP']
 * ```
 */
declare const parseVendors: (text: string, options?: VendorOptions) => Vendors;

/** The total of the classes that share a unit. `classes` and `absent` are positions in the classes given, from 0. */
interface UnitTotal {
    readonly unit: AssetUnit;
    readonly classes: readonly number[];
    readonly total: ReturnType<typeof sumFigures>;
    /** Classes without a number: they leave the total open-ended. */
    readonly absent: readonly number[];
    /** Classes left out because another class already includes them: `Laptops` beside `PCs and laptops`. */
    readonly included: readonly number[];
    /** True where some of the classes were counted with a filter and others without, or with different ones. */
    readonly filtersDiffer: boolean;
}
/** Why a row is in no total: it totals other rows, or measures something else than stock. */
type NotTotalled = 'total' | Exclude<Measure, 'stock'>;
/**
 * The totals, unit by unit, and every row that is in none of them. Rows that another row includes are named in their
 * total.
 */
interface UnitTotals extends ReadonlyArray<UnitTotal> {
    /** Rows that no total adds up: `at` is the position of the row. */
    readonly leftOut: readonly LeftOut<number, NotTotalled>[];
}
/**
 * Returns a total for each unit: devices, ports and sites are never added together, and a class without a number leaves
 * its total open-ended. A class that another one includes is not added to it. Totals, flows, policies and denominators
 * among the rows are no stock: they stand in `leftOut` of the list, with why.
 *
 * @param classes - asset classes as published
 * @example
 * ```ts
 * const quantity = (text: string) => valueOf(parseFigure(text, { unit: 'count' }))
 * const totals = totalByUnit([
 *   { assetType: 'PCs', quantity: quantity('4307') },
 *   { assetType: 'Telephones', quantity: quantity('TBC') },
 *   { assetType: 'Network Points', quantity: quantity('Approx. 15500') },
 * ])
 * totals.map(({ unit, total }) => [unit, total.low, total.high])
 * // => [['device', '4307', null], ['port', '15450', '15550']]
 * totals[0]?.absent // => [1]
 * totalByUnit([{ assetType: 'PCs purchased', quantity: quantity('500') }]).leftOut.map(({ at, code }) => [at, code])
 * // => [[0, 'flow']]
 * ```
 */
declare const totalByUnit: (classes: readonly AssetClass[]) => UnitTotals;

/** Who is counted below the line. The answers differ: never leave it out. */
type UserBasis = 'wte' | 'headcount' | 'supportedUsers';
/** What is known of a number: a figure, the total of a unit, or a number. */
type Counted = number | (Pick<Figure, 'low' | 'high'> & {
    readonly value?: Decimal | null;
});
/** A quotient of two counts. `null` is unbounded, or no point value stated. */
interface Quotient {
    readonly value: Decimal | null;
    readonly low: Decimal;
    readonly high: Decimal | null;
}
/** Devices per user, and on which basis. */
interface DevicesPerUser extends Quotient {
    readonly basis: UserBasis;
}
/** Staff per device: the inverse, named apart. "From 3:1 to 5:1" is more staff to a device. */
interface StaffPerDevice extends Quotient {
    readonly basis: UserBasis;
}
/**
 * Returns devices per user, with the bounds that approximate counts leave: above 1 there are more devices than people.
 *
 * @param devices - a number of devices, a figure, or a total with bounds
 * @param users - a number of users, or a figure
 * @param basis - who is counted: whole-time equivalents, heads, or users supported
 * @throws {RangeError} when `users` can be 0, or a number is negative
 * @example
 * ```ts
 * const users = valueOf(parseFigure('approximately 11,000', { unit: 'count' }))
 * const { value, low, high } = devicesPerUser(5097, users, 'supportedUsers')
 * value?.toFixed(3) // => '0.463'
 * low.toFixed(3) // => '0.443'
 * high?.toFixed(3) // => '0.485'
 * ```
 */
declare const devicesPerUser: (devices: Counted, users: Counted, basis: UserBasis) => DevicesPerUser;
/**
 * Returns staff per device, the inverse of devices per user with its bounds swapped.
 *
 * @param users - a number of users, or a figure
 * @param devices - a number of devices, a figure, or a total with bounds
 * @param basis - who is counted: whole-time equivalents, heads, or users supported
 * @throws {RangeError} when `devices` can be 0, or a number is negative
 * @example
 * ```ts
 * staffPerDevice(13000, 3200, 'headcount').value // => '4.0625'
 * ```
 */
declare const staffPerDevice: (users: Counted, devices: Counted, basis: UserBasis) => StaffPerDevice;

/** Whether a published ratio can be the quotient of the counts published beside it. */
interface RatioAgreement {
    /** `unreadable`: the ratio or a count states no number, so nothing can be said. */
    readonly agreement: 'agrees' | 'disagrees' | 'unreadable';
    /** The quotient of the counts, as a number to one; `null` is unbounded. */
    readonly low: Decimal | null;
    readonly high: Decimal | null;
}

/** States that are told by themselves, out of what is held. */
type ApartState = Exclude<LifecycleStatus, 'stock' | 'inUse' | 'repair' | 'unknown'>;
/** Returns the state of a device in words: `in use`, `awaiting disposal`. */
declare const stateInWords: (record: DeviceRecord, asOf?: IsoDate) => string;

/** A device as a depreciation calculation takes it: assignable to `DepreciableAsset` of `@imt/finance`. */
interface DepreciationInput {
    readonly id: string;
    readonly description: string;
    /** Pounds sterling as plain decimal text. */
    readonly cost: string;
    readonly inUse: IsoDate;
    readonly lifeMonths: number;
}
/** The input, or what is missing for it. A device whose date is missing is unknown, not "fully depreciated". */
type DepreciationInputReading = {
    readonly ok: true;
    readonly value: DepreciationInput;
} | {
    readonly ok: false;
    readonly missing: readonly ('cost' | 'inUse' | 'lifeMonths')[];
};
/**
 * Returns a device as depreciation takes it, or says what is not recorded. Depreciation begins on the day of use; the
 * day of purchase stands in for it only where `assume` says so.
 *
 * @param record - a device record
 * @param assume - `lifeMonths` for records without a life; `inUseFrom: 'purchased'` to count from the purchase where no
 *   day of use is recorded
 * @example
 * ```ts
 * const record = { id: '00123', source: 'register', model: 'EliteBook', cost: '678.22', inUse: '2022-04-01' } as const
 * const read = depreciationInput(record, { lifeMonths: 60 })
 * read.ok && read.value
 * // => { id: '00123', description: 'EliteBook', cost: '678.22', inUse: '2022-04-01', lifeMonths: 60 }
 * const lacking = depreciationInput({ id: '00124', source: 'register', cost: '678.22' })
 * lacking.ok || lacking.missing // => ['inUse', 'lifeMonths']
 * ```
 */
declare const depreciationInput: (record: DeviceRecord, assume?: {
    readonly lifeMonths?: number;
    readonly inUseFrom?: "purchased";
}) => DepreciationInputReading;

/** Age and remaining life of a device on a day, in whole months. */
interface Lifecycle {
    /** Completed months since it came into use; negative before. */
    readonly ageMonths: number;
    /** 0 once it is due. */
    readonly remainingMonths: number;
    /** The day its life ends, counted from the day of use, month ends kept. */
    readonly due: IsoDate;
    readonly overdue: boolean;
}
/**
 * Returns the age, remaining life and due date of a device. Counted from the day it came into use, never month by
 * month.
 *
 * @param inUse - the day it came into use
 * @param lifeMonths - months that it is meant to be kept
 * @param asOf - the day asked about
 * @throws {RangeError} when a date does not exist, or `lifeMonths` is no whole number of 1 or more
 * @example
 * ```ts
 * lifecycle('2022-04-01', 60, '2026-11-22')
 * // => { ageMonths: 55, remainingMonths: 5, due: '2027-04-01', overdue: false }
 * lifecycle('2023-08-31', 18, '2026-11-22').due // => '2025-02-28'
 * ```
 */
declare const lifecycle: (inUse: IsoDate, lifeMonths: number, asOf: IsoDate) => Lifecycle;

/** A serial number that identifies, or why there is none. */
type SerialReading = {
    readonly ok: true;
    readonly serial: string;
} | {
    readonly ok: false;
    readonly fault: 'placeholder' | 'damaged' | 'several';
};

/** Systems whose exports are known; `own` for a register that a body keeps itself, read by what its headings say. */
type ExportName = 'snipe-it-import' | 'snipe-it-report' | 'snipe-it-list' | 'netbox' | 'ralph' | 'intune' | 'intune-graph' | 'entra' | 'active-directory' | 'autopilot' | 'jamf' | 'servicenow' | 'lansweeper' | 'glpi-list' | 'ocs' | 'sccm' | 'own';
/** What a column of an export is read into. */
type DeviceField = 'id' | 'name' | 'assetTag' | 'serial' | 'assetType' | 'manufacturer' | 'model' | 'supplier' | 'osName' | 'osVersion' | 'osEdition' | 'purchased' | 'inUse' | 'cost' | 'costCurrency' | 'endOfLife' | 'lastSeen' | 'status' | 'substatus' | 'ownership' | 'leased' | 'depreciationPercent' | 'lifeMonths' | 'warrantyStarts' | 'warrantyEnds' | 'warrantyMonths' | 'maintenanceEnds' | 'leaseEnds' | 'extendedUpdatesTo' | 'disposed' | 'wiped' | 'wipeCertificate' | 'processor' | 'cores' | 'memory' | 'storage' | 'firmware' | 'secureBoot' | 'tpm';
/**
 * How the dates of an export are written. `undeclared`: the file does not say, and a date with two readings is refused.
 */
type ExportDates = 'ymd' | 'dmy' | 'mdy' | 'undeclared';
/** What is known of one kind of export. */
interface ExportFormat {
    readonly name: ExportName;
    readonly title: string;
    readonly dates: ExportDates;
    /** Headings without which it is not this export. */
    readonly signature: readonly string[];
    /**
     * Headings that are read, and into what. The first column of a name is read; where two name one field, the earlier
     * entry is preferred.
     */
    readonly fields: readonly (readonly [heading: string, field: DeviceField])[];
    /** Headings that are understood and left out: they say nothing about an estate, or are about people. */
    readonly ignored: readonly string[];
    readonly statuses: Readonly<Record<string, LifecycleStatus>>;
    /** What all its devices run, where no column names it. */
    readonly systemName?: string;
    /** What devices run whose model begins with these words, where no column names it. */
    readonly systemNames?: Readonly<Record<string, string>>;
    /** A record that names no device goes on with the one above it: a further value of one of its columns. */
    readonly isContinued?: true;
    readonly source: string;
}

/** A column of an export, by its place (from 1) and heading. A heading that stands twice is told apart by the place. */
interface ExportColumn {
    readonly column: number;
    readonly heading: string;
}
/** Every column of an export: read, understood and left out, or not known. None is missing. */
interface ColumnReport {
    /** `byCells`: no heading says what the column is, and what stands in it does. */
    readonly used: readonly (ExportColumn & {
        readonly field: DeviceField;
        readonly byCells?: true;
    })[];
    readonly ignored: readonly ExportColumn[];
    readonly unmapped: readonly ExportColumn[];
    /** Columns whose heading stands more than once: only the first of them was read, if any. */
    readonly repeated: readonly ExportColumn[];
}
/** What a caller says of columns of its own: for a heading, what is read into the device. */
type OwnColumns = Readonly<Record<string, DeviceField>>;

/** What each remark says of the values of its column. */
declare const importFaults: {
    readonly dateImpossible: "no such day in the calendar";
    readonly dateAmbiguous: "day and month could be the other way round: write the day first, as DD/MM/YYYY";
    readonly dateSpreadsheetSerial: "a number that a spreadsheet shows as a date: set the column to dates and export again";
    readonly dateSuspect: "a day that software writes where there is none, or far from the present";
    readonly dateUnreadable: "no date";
    readonly dateNotShown: "what a spreadsheet shows where a column is too narrow: widen it and export again";
    readonly dateYearAlone: "a year alone, and no day of it";
    readonly dateMonthAlone: "a month alone, and no day of it";
    readonly costUnreadable: "no amount of money";
    readonly costForeign: "an amount in another currency than pounds, which is not converted";
    readonly serialSeveral: "several serial numbers in one cell, of which one device was counted";
    readonly serialPlaceholder: "words that stand for no serial number";
    readonly serialDamaged: "a serial number that a spreadsheet has turned into a number";
    readonly namePlaceholder: "words that stand for no class, maker, model, supplier or system";
    readonly keyPlaceholder: "words that stand for no key";
    readonly keyMissing: "no key of the record";
    readonly keyDamaged: "a key that a spreadsheet has turned into a number";
    readonly keyNotKept: "a further key, beside the one that the device goes by, which was not kept";
    readonly nameNotKept: "a name that is none of a device in a network, without a figure in it: it may be that of a person";
    readonly versionWithoutName: "a version or edition of an operating system that has no name";
    readonly valuesMissing: "fewer values than headings";
    readonly valuesExtra: "more values than headings";
    readonly statusUnknown: "a status that is not known";
    readonly recordBlank: "nothing in any column";
    readonly recordOneCell: "words in one column and nothing that tells a device: a note or a footer, and no device";
    readonly recordTotal: "a total of the records above, and no device";
    readonly recordContinued: "no key of a device: it goes on with the device above it";
    readonly rowAboveHeadings: "a row above the headings, which was not read";
    readonly columnByCells: "a column whose heading does not say what it is: it was read by the words in it";
    readonly headingRepeated: "a heading that stands more than once";
    readonly warrantyUnreadable: "a length of warranty that cannot be read as months";
    readonly warrantyNotDated: "a length of warranty without the day of purchase that it runs from";
    readonly certificateNotUnderstood: "words that are neither a reference nor a plain yes, which count as no certificate";
    readonly leaseUnreadable: "words that do not say whether a device is leased";
    readonly quantityNotCounted: "a quantity above 1, of which one device was counted";
    readonly lifeUnreadable: "a life that cannot be read, or that is not said to be in years or months";
    readonly depreciationUnreadable: "a depreciation class whose months cannot be read";
};
/** What can be wrong with a record that was read all the same. */
type ImportFault = keyof typeof importFaults;
/** What became of a file: every column and every record is accounted for. */
interface ImportReport {
    readonly export: ExportName;
    readonly columns: ColumnReport;
    /** Records in the file, the rows down to the headings not counted: `records = devices + blank + notes`. */
    readonly records: number;
    readonly devices: number;
    /** Records with nothing in any column. */
    readonly blank: number;
    /**
     * Records that tell no device: words in one column only (a note below the list, the name of a group in it), a total
     * of those above, or a further value of the device above.
     */
    readonly notes: number;
    /**
     * One remark for each kind of fault in one column. `at` holds the first few places, `params` the column and how
     * often. Places only: a serial number is not echoed.
     */
    readonly problems: readonly Note<readonly Location[]>[];
    /** How the dates of a column were read where its own dates, or those beside it, tell day and month apart. */
    readonly dateOrders: readonly (ExportColumn & {
        readonly order: ExportDates;
    })[];
    /** Words of the column of statuses that do not say where a device is, the most frequent first: such are counted. */
    readonly unknownStatuses: readonly {
        readonly words: string;
        readonly records: number;
    }[];
}

/** How an export is read. */
interface DeviceReaderOptions {
    /** The export, where it is known: otherwise its headings decide. */
    readonly export?: ExportName;
    /** How its dates are written, where it does not say itself: `dmy` in the United Kingdom. */
    readonly dates?: ExportDates;
    /** Name of the source in the records; the name of the export unless given. */
    readonly source?: string;
    /**
     * What columns are, where no known export has them: `{ 'Tag No': 'assetTag', 'Asset Make': 'manufacturer' }`. A
     * column that is not named is read by what its heading says, if it says it.
     */
    readonly columns?: OwnColumns;
    /** What words of the column of statuses mean: `{ 'Pending Diagnostics': 'repair' }`. They go before those known. */
    readonly statuses?: OwnStatuses;
    /** Under which class recorded ones are counted: `{ Notebook: 'Laptops', Laptop: 'Laptops' }`. */
    readonly classes?: OwnClasses;
    /** Names of makers, without regard to case, each with the name to record: `{ 'Hewlett Packard Ltd': 'HP' }`. */
    readonly makers?: MakerAliases;
    /**
     * The currency of amounts that name none, by its code of three letters; `GBP` unless given. A cost is in pounds:
     * amounts in another currency are left out and counted, never converted.
     */
    readonly currency?: string;
}

/** Reads the records of one file, and reports on all of them. */
interface DeviceReader {
    readonly export: ExportName;
    readonly columns: ColumnReport;
    /** The device of one record; `undefined` only for a record that is blank, which is counted. */
    read(fields: readonly string[], locate: (field: number) => Location): DeviceRecord | undefined;
    report(): ImportReport;
}
/**
 * Returns a reader for the records of an export, by its heading row; or the refusal of `matchExport`. No record is
 * dropped: what cannot be read in a cell is left out of its record and counted, with the places of the first few.
 *
 * @param headers - the heading row as it stands in the file
 * @param options - the export, the order of its dates and the name of the source, where they are known
 * @example
 * ```ts
 * const reader = valueOf(createDeviceReader(['Asset Tag', 'Category', 'Serial', 'Purchase Date'], { dates: 'dmy' }))
 * const device = reader.read(['00123', 'Laptops', 'abc123 ', '13/04/2023'], () => ({
 *   kind: 'csv',
 *   source: 'a.csv',
 *   line: 2,
 *   column: 1,
 *   record: 2,
 *   field: 1,
 * }))
 * ;[device?.id, device?.serial, device?.purchased] // => ['00123', 'ABC123', '2023-04-13']
 * ```
 */
declare const createDeviceReader: (headers: readonly string[], options?: DeviceReaderOptions) => Parsed<DeviceReader>;

/**
 * A device of a GLPI inventory, with what it says about readiness for Windows 11, and the sections that were not read.
 */
interface GlpiDevice {
    readonly record: DeviceRecord;
    /** That of the record; empty where nothing of it is stated. */
    readonly specification: DeviceSpecification;
    /** Its monitors that have a serial number of their own: devices beside it. */
    readonly monitors: readonly DeviceRecord[];
    /** Of a stack of switches, its chassis, which stand under one name: devices in place of it. */
    readonly chassis: readonly DeviceRecord[];
    readonly sections: {
        readonly used: readonly string[];
        readonly ignored: readonly string[];
    };
}
/**
 * Returns the device that a GLPI inventory file describes, with its monitors, and of a stack its chassis.
 *
 * The format has no purchase date, no cost and no trusted platform module: age is unknown (the date of the firmware is
 * not it), and readiness for Windows 11 stays undetermined.
 *
 * Every member is accounted for: what is neither in the device nor in a section that is named as ignored is in a note,
 * with its pointer as `at`. One that has another form has a note of its own (`memberNotRead`, `serialPlaceholder` and
 * their like); members that a device has no field for have one for each kind, `membersLeftOut`, with their `path`, how
 * many (`times`) and where the first stands.
 *
 * @param json - one inventory file, parsed
 * @returns the device; or a refusal: `notAnInventory`
 * @example
 * ```ts
 * const read = readGlpiInventory({
 *   deviceid: 'pc-7',
 *   content: {
 *     bios: { ssn: 'abc123', secure_boot: 'disabled' },
 *     hardware: { chassis_type: 'Laptop', memory: 8192 },
 *     softwares: [],
 *   },
 * })
 * valueOf(read).record.serial // => 'ABC123'
 * valueOf(read).record.specification // => { memoryGb: 8, secureBoot: 'disabled' }
 * valueOf(read).sections.ignored // => ['softwares']
 * ```
 * @see GLPI inventory format, https://github.com/glpi-project/inventory_format
 */
declare const readGlpiInventory: (json: unknown) => Parsed<GlpiDevice>;

/** A day; or that there is none, and what kind of none. `never` and `noLimit` are what Intune writes for them. */
type DeviceDate = {
    readonly day: IsoDate;
} | {
    readonly none: 'blank' | 'never' | 'noLimit';
} | {
    readonly fault: 'impossible' | 'ambiguous' | 'spreadsheetSerial' | 'suspect' | 'unreadable' | 'notShown' | 'yearAlone' | 'monthAlone';
};

/**
 * Returns what became of an export that was read record by record: its report, or why it could not be read. Devices are
 * handed over one at a time and none is kept, so a file of any size is read in constant memory. Where nothing is said
 * of its dates, up to 1,000 records are held back until a day above 12 shows in each column whether day or month comes
 * first; a column in which that never shows is read as those beside it, and refused where these do not show it.
 *
 * @param batches - records of the file, the heading row first or below a title, as `readRecords` of `@imt/tables` gives
 *   them
 * @param options - the export, the order of its dates, the name of the source, and what columns of one's own are, where
 *   they are known
 * @param take - is given each device in the order of the file
 * @example
 * ```ts
 * const location = { kind: 'csv', source: 'a.csv', line: 1, column: 1, record: 1, field: 1 } as const
 * const fields = [
 *   ['Asset Tag', 'Serial', 'Purchased'],
 *   ['7', 'N/A', '2023-04-31'],
 * ]
 * const batches = [{ firstRecord: 1, fields, locate: () => location }]
 * const devices: (string | undefined)[] = []
 * const report = await readDevices(batches, {}, (device) => void devices.push(device.id))
 * devices // => ['7']
 * valueOf(report).problems.map(({ code }) => code) // => ['serialPlaceholder', 'dateImpossible']
 * ```
 */
declare const readDevices: (batches: AsyncIterable<RecordBatch> | Iterable<RecordBatch>, options: DeviceReaderOptions, take: (device: DeviceRecord) => void) => Promise<Parsed<ImportReport>>;

/** The kind of a partial result of devices. */
declare const devicesKind = "estate/devices";
/** What a file of devices gives to a result. */
interface DevicesState {
    readonly records: readonly DeviceRecord[];
    /** What became of every column and record of the file. */
    readonly report: ImportReport;
}

/** Why records of one name were not joined by it. */
type NameReason = 'notUnique' | 'serials' | 'noSerial' | 'makers' | 'kinds' | 'models' | 'systems' | 'goneAndSeen';

/** Why records with one serial number are not one device. */
type ApartReason = 'makers' | 'kinds' | 'sharedByMany';
/** How serial numbers are nearly alike: by spaces, signs and what a label prints, or by letters read for figures. */
type AlikeReason = 'signs' | 'letters';

/** A record by its key and its source. */
interface RecordKey {
    readonly id: string;
    readonly source: string;
}
/**
 * Records that share a serial number and were not joined: their makers differ, they are of two kinds of device, or one
 * source gives the number to three unlike devices or more, so that it is none.
 */
interface KeptApart {
    readonly serial: string;
    readonly reason: ApartReason;
    readonly records: readonly RecordKey[];
}
/**
 * Serial numbers that are nearly alike, and perhaps one device. `signs`: they differ by spaces, signs, or what a label
 * prints before them. `letters`: by a letter that is read for a figure, O for 0 or I for 1.
 */
interface AlikeSerials {
    readonly reason: AlikeReason;
    readonly serials: readonly string[];
    readonly records: readonly RecordKey[];
}
/**
 * Records of one name, one of them at least without a serial number, that may be one device and were not joined. The
 * name stands more than once in a source (`notUnique`), several serial numbers go with it (`serials`) or none
 * (`noSerial`), the makers, kinds of device, models or systems differ, or one is recorded as gone and another was seen
 * since (`goneAndSeen`).
 */
interface SameName {
    readonly name: string;
    readonly reason: NameReason;
    readonly records: readonly RecordKey[];
}
/** What the records of one device say of a field on which they disagree. */
interface Disagreement {
    /** `model`; of fields of their own `own.floor`. */
    readonly field: string;
    /**
     * What each record says: the kept one first, whose word was taken, then the joined ones in their order; `null` for
     * one that says nothing. Of fields of their own as JSON.
     */
    readonly said: readonly (string | null)[];
}
/** Records that are one device, and why they were taken as one. */
interface Merge {
    readonly serial: string;
    /** The record that was kept: the one last seen, a day after the count apart. */
    readonly kept: RecordKey;
    readonly joined: readonly RecordKey[];
    /**
     * `acrossSources`: the same device in two systems. `enrolledAgain`: one system holds it under two keys. `byName`: a
     * record without a serial number has the name that it has alone.
     */
    readonly reason: 'acrossSources' | 'enrolledAgain' | 'byName';
    /** Records without a serial number that were joined by their name. */
    readonly byName?: readonly RecordKey[];
    /** Fields that were filled from a joined record because the kept one lacks them. */
    readonly filled: readonly string[];
    /** Fields on which the records disagree, and what each says: the kept record's was taken. */
    readonly disagree: readonly Disagreement[];
    /**
     * Records of the device that were last seen after the day of the count: a fault of the data. Only where that day is
     * given.
     */
    readonly future?: readonly RecordKey[];
}
/** Each device once, in the order first met, and what was joined. */
interface Deduplicated {
    readonly devices: readonly DeviceRecord[];
    readonly merges: readonly Merge[];
    /** Records without a serial number that identifies, and joined to none by their name: they may be counted twice. */
    readonly withoutSerial: number;
    readonly keptApart: readonly KeptApart[];
    readonly alike: readonly AlikeSerials[];
    readonly sameName: readonly SameName[];
}

/**
 * Where an operating system stands on a day. `extended`: free updates have ended, paid ones run and a licence is
 * recorded. `undetermined`: the record does not decide it, or the table does not know the release.
 */
interface SupportStatus {
    readonly status: 'supported' | 'extended' | 'unsupported' | 'undetermined';
    readonly release: string | null;
    /** The last day of free updates; of every edition of a release the last where all ended, else the first to end. */
    readonly endOfSupport: IsoDate | null;
    /** The last day of paid updates, where they are sold: whether or not a licence is recorded. */
    readonly endOfExtendedUpdates: IsoDate | null;
    /**
     * Where it is `extended`: the day to which updates are paid, or `null` where none is recorded. They are sold a year
     * at a time, so that without the day it is extended only if each year until now was bought.
     */
    readonly paidTo?: IsoDate | null;
    /** Days from the day asked about to the end that applies; negative since it passed. */
    readonly daysLeft: number | null;
    /** Why it is undetermined. */
    readonly missing?: 'product' | 'release' | 'edition' | 'date';
    /** The releases that the record fits; where it names no release, those of them that are supported on the day. */
    readonly candidates?: readonly string[];
    /** True where the maker announces no ends, and the day is when updates were seen to stop. */
    readonly observed?: boolean;
    /** Where the dates were read: of the release, where one decides. */
    readonly table: {
        readonly source: string;
        readonly read: IsoDate;
        readonly verified: boolean;
    };
}
/** What is recorded of paid updates. */
interface SupportOptions {
    /**
     * The last day to which paid extended updates are bought for the device; `true` where a licence is recorded and no
     * day.
     */
    readonly extendedUpdates?: boolean | IsoDate;
}
/**
 * Returns whether an operating system is supported on a day. The edition and channel decide: one build of Windows can
 * be supported, ended and long ended at the same time. The last day itself is still supported. Paid extended updates
 * count only where a licence is recorded, to the day to which it is paid, and are told apart even then.
 *
 * Name, version and edition are read as inventories write them: `Win 2012 R2`, `10.0 (19045)`, `Windows 11 Pro N`,
 * `macOS Ventura`. A name that says that paid updates are bought (`Windows 10 22H2 (ESU)`, `Ubuntu Pro 20.04`) records
 * a licence without a day.
 *
 * @param table - releases and their dates, such as `endOfLifeTable`
 * @param operatingSystem - name, version and edition as recorded
 * @param asOf - the day asked about
 * @param options - `extendedUpdates`: the day to which paid updates are bought for the device, or `true` where a
 *   licence is recorded without one
 * @throws {TypeError} when a parameter is not what it should be: it is named
 * @example
 * ```ts
 * supportOn(endOfLifeTable, { name: 'Windows', version: '10.0.26100', edition: 'Pro' }, '2026-11-22').status
 * // => 'unsupported'
 * supportOn(endOfLifeTable, { name: 'Windows', version: '10.0.26100', edition: 'Enterprise' }, '2026-11-22').status
 * // => 'supported'
 * supportOn(endOfLifeTable, { name: 'Windows 10' }, '2026-11-22').missing // => 'release'
 * supportOn(endOfLifeTable, { name: 'Win 2012 R2 Standard', version: '6.3 (9600)' }, '2026-11-22').release
 * // => 'Windows Server 2012 R2'
 * ```
 * @see endoflife.date, https://endoflife.date/windows
 */
declare const supportOn: (table: EndOfLifeTable, operatingSystem: OperatingSystem, asOf: IsoDate, options?: SupportOptions) => SupportStatus;

/** How many devices stand where. They add up to the devices that were looked at. */
interface SupportCounts {
    readonly supported: number;
    /** Free updates have ended, and paid ones are recorded. */
    readonly extended: number;
    readonly unsupported: number;
    /** Whose record or whose table does not decide it. */
    readonly notJudged: number;
}
/** Devices of one release that stand alike. */
interface ReleaseSupport {
    readonly release: string;
    readonly status: 'supported' | 'extended' | 'unsupported';
    readonly endOfSupport: IsoDate | null;
    readonly endOfExtendedUpdates: IsoDate | null;
    readonly devices: number;
    /** Those of them for which it is recorded that they are isolated, or that the risk is accepted. */
    readonly decided: number;
    /** Those with paid updates recorded and no day to which they are paid. */
    readonly paidWithoutDay: number;
}
/** Devices that could not be judged, and why: `notRecorded` where their records name no system. */
interface NotJudged {
    /** What the records say, as they say it. */
    readonly words: string;
    readonly missing: NonNullable<SupportStatus['missing']> | 'notRecorded';
    /** Releases that the words fit; where no release is named, those of them that are supported. */
    readonly candidates: readonly string[];
    readonly devices: number;
}
/** Devices out of what is held that are not certified wiped. */
interface DataRisk {
    readonly state: ApartState;
    readonly devices: number;
    /** Serial number of each; of a device without one its source and key. */
    readonly serials: readonly string[];
}
/** Where a fleet stands on a day. */
interface FleetSupport {
    readonly asOf: IsoDate;
    readonly table: SupportStatus['table'];
    /** Devices looked at. */
    readonly devices: number;
    /**
     * What was not looked at: not there yet, gone for good, out of what is held and certified wiped, no device by the
     * name of its class (a line, a SIM, a port, a licence), or a device that runs no system (a monitor, a dock).
     */
    readonly leftOut: Readonly<Record<'planned' | 'retired' | 'certifiedWiped' | 'noDevice' | 'noSystem', number>>;
    readonly counts: SupportCounts;
    /** What is held first, then each state that is told by itself and has devices. */
    readonly byState: readonly (SupportCounts & {
        readonly state: 'held' | ApartState;
    })[];
    /** Devices that are not held and may hold data of the body, none of them certified wiped. */
    readonly dataRisk: readonly DataRisk[];
    /**
     * By class, in the order first met; `null` for devices of no class. Names of one class (`Laptop`, `laptops`,
     * `Notebook`) are one, under the name that most devices have.
     */
    readonly byClass: readonly (SupportCounts & {
        readonly assetType: string | null;
    })[];
    /** What ended first stands first. */
    readonly byRelease: readonly ReleaseSupport[];
    /** The most devices first. */
    readonly notJudged: readonly NotJudged[];
}
/** The day, and the dates of support. */
interface FleetSupportOptions {
    /** Any day: today, or one by which something is to be replaced. */
    readonly asOf: IsoDate;
    /** Releases and their dates: those that ship with the package, unless given. */
    readonly table?: EndOfLifeTable;
}
/**
 * Returns where every device of a fleet stands on a day: supported, on paid updates, out of support, or not judged,
 * with the words that could not be. What was not judged is never counted as supported.
 *
 * Devices that are lost, stolen, awaiting disposal, on loan, leased or a person's own are looked at as well, until they
 * are certified wiped, and `byState` tells them apart from what is held; those planned and retired are not. Go through
 * devices once, each of them counted once: join those of several systems first, as `summariseEstate` does.
 *
 * @param devices - device records, gone through once
 * @param options - `asOf`, and a `table` of support dates other than the one that ships with the package
 * @throws {TypeError} when a parameter is not what it should be: it is named
 * @example
 * ```ts
 * const fleet = fleetSupport([
 *   { id: '1', source: 'ad', assetType: 'PCs', operatingSystem: { name: 'Windows 10 Pro', version: '10.0 (19045)' } },
 *   { id: '2', source: 'ad', assetType: 'PCs', operatingSystem: { name: 'Windows 11' } },
 * ], { asOf: '2026-11-22' })
 * fleet.counts // => { supported: 0, extended: 0, unsupported: 1, notJudged: 1 }
 * fleet.notJudged[0]?.words // => 'Windows 11'
 * fleet.notJudged[0]?.missing // => 'release'
 * ```
 */
declare const fleetSupport: (devices: Iterable<DeviceRecord>, options: FleetSupportOptions) => FleetSupport;

/** The day, the dates of support, and how records are joined. */
interface FinishDevicesOptions extends FleetSupportOptions {
    /** Names of makers of one's own, without regard to case, each with the name to use. */
    readonly makers?: MakerAliases;
    /** So many records are joined: 1,000,000 unless given. Of more there is no result. */
    readonly holdRecords?: number;
    /** The parts of an earlier result: what has come since, and what is no longer there, is told. */
    readonly earlier?: readonly EarlierPart[];
}
/** What of a part a finished result keeps, and what became of the columns and records of its file. */
interface FinishedDevicesPart extends Pick<ResultPart, 'name' | 'content' | 'rows' | 'leftOut' | 'digest'> {
    readonly report: DevicesState['report'];
}
/** Where the devices of all files stand, each counted once, and which records were joined. */
interface FinishedDevices extends Omit<Deduplicated, 'devices'> {
    /** Says that it is no partial result. */
    readonly finished: typeof devicesKind;
    readonly asOf: IsoDate;
    /** What it was made of, by name. */
    readonly parts: readonly FinishedDevicesPart[];
    /** Records of all files. */
    readonly records: number;
    /** Devices, each once. */
    readonly devices: number;
    readonly support: FleetSupport;
}
/**
 * Returns the result of a partial result of devices: the records of all files joined by serial number, as `deduplicate`
 * joins them, and where each device stands on a day, as `fleetSupport` says it. The day is no part of the partial
 * result: the same one is finished for as many days as are asked about.
 *
 * @param partial - as `partialDevices` or `mergePartials` gave it, or `JSON.parse` of what was written of it
 * @param options - the day, dates of support, makers, and what an earlier result was made of
 * @returns the result, with notes on its parts; or why there is none
 * @throws {TypeError} when an option is not what it should be
 * @throws {RangeError} when `asOf` does not exist
 * @example
 * ```ts
 * const location = { kind: 'csv', source: 'a.csv', line: 1, column: 1, record: 1, field: 1 } as const
 * const file = async (name: string, ...row: string[]) => {
 *   const fields = [['Asset Tag', 'Serial', 'Operating System'], row]
 *   return valueOf(await partialDevices([{ firstRecord: 1, fields, locate: () => location }], { name }))
 * }
 * const files = [await file('register.csv', '7', 'ABC123', 'Windows 7'), await file('intune.csv', 'x', 'ABC123', '')]
 * const result = valueOf(finishDevices(valueOf(mergePartials(files)), { asOf: '2026-11-29' }))
 * ;[result.records, result.devices, result.merges[0]?.reason] // => [2, 1, 'acrossSources']
 * ```
 */
declare const finishDevices: (partial: unknown, options: FinishDevicesOptions) => Parsed<FinishedDevices>;

/** How a file of devices is read. Files of one result may come from different systems and be read in different ways. */
interface PartialDevicesOptions extends DeviceReaderOptions {
    /** The name of the file, which is the source of its records unless one is given. */
    readonly name: string;
    /** So many records of a file are held: 250,000 unless given. A longer one is refused. */
    readonly holdRows?: number;
}
/**
 * Returns what one file of devices gives to the result of all: a partial result as plain JSON, which `mergePartials`
 * merges with others and `finishDevices` finishes. A device may stand in several registers, and which record of it
 * counts is known only when all are there: a part keeps every record, about 300 bytes each.
 *
 * @param batches - records of the file, the heading row first or below a title, as `readRecords` of `@imt/tables` gives
 *   them
 * @param options - the name of the file, and how it is read, as for `readDevices`
 * @returns the partial result; or why the file cannot be read, or that it has more records than are held
 * @throws {TypeError} when a parameter is not what it should be: it is named
 * @example
 * ```ts
 * const location = { kind: 'csv', source: 'a.csv', line: 1, column: 1, record: 1, field: 1 } as const
 * const fields = [
 *   ['Asset Tag', 'Serial', 'Operating System'],
 *   ['7', 'ABC123', 'Windows 7'],
 * ]
 * const register = await partialDevices([{ firstRecord: 1, fields, locate: () => location }], { name: 'a.csv' })
 * const merged = mergePartials([valueOf(register)])
 * valueOf(finishDevices(valueOf(merged), { asOf: '2026-11-29' })).support.counts.unsupported // => 1
 * ```
 */
declare const partialDevices: (batches: AsyncIterable<RecordBatch> | Iterable<RecordBatch>, options: PartialDevicesOptions) => Promise<Parsed<PartialResult<DevicesState>>>;

/** How records are joined. */
interface DeduplicateOptions {
    /**
     * Names of makers of one's own, without regard to case, each with the name to use. They go before those that are
     * known, such as Hewlett-Packard for HP.
     */
    readonly makers?: MakerAliases;
}
/**
 * Returns each device once: records with the same serial number are one device, whatever system they come from. The
 * record last seen is kept, and what it lacks is filled from the others; every joining is listed with its reason.
 *
 * Serial numbers are compared as `readSerial` reads them: placeholders join nothing. Neither do two records that state
 * different makers or are of two kinds of device (a computer and a printer), nor a number that one source gives to
 * three unlike devices: these are listed as kept apart. Numbers that are nearly alike are listed, and not joined.
 *
 * Directories list computers by name alone. A record without a serial number is joined to the one device that has its
 * `name`, where the name stands once in each source and nothing contradicts it; others are listed in `sameName`.
 *
 * @param records - device records, of one source or several
 * @param asOf - the day of the count: a record last seen after it is kept only where there is no other, and is named
 * @param options - names of makers of one's own
 * @example
 * ```ts
 * const { devices, merges } = deduplicate([
 *   { id: '00123', source: 'register', serial: 'ABC123', cost: '678.22', manufacturer: 'Hewlett-Packard' },
 *   { id: 'd-9', source: 'intune', serial: 'ABC123', lastSeen: '2026-11-20', manufacturer: 'HP' },
 * ])
 * devices.map(({ id, cost }) => [id, cost]) // => [['d-9', '678.22']]
 * merges[0]?.reason // => 'acrossSources'
 * ```
 */
declare const deduplicate: (records: Iterable<DeviceRecord>, asOf?: IsoDate, options?: DeduplicateOptions) => Deduplicated;

/** How records become a table of classes. */
interface SummaryOptions {
    /** The day of the count. */
    readonly asOf: IsoDate;
    /** Only devices seen within so many months: leave out to count all. Devices never seen are then counted too. */
    readonly activeWithinMonths?: number;
    /** Days by which the source may stamp late; see `activeWindow`. */
    readonly lagDays?: number;
    /**
     * Class under which a device is published; its own class unless given, where names of one class (`Laptop`, `laptops`,
     * `Notebook`) are counted under the one that most devices have. `null` leaves it out, and says how many were.
     */
    readonly classOf?: (record: DeviceRecord) => string | null;
    /** Class for devices that have none. */
    readonly unclassified?: string;
    /** Where the count comes from, for the published rows. */
    readonly source?: string;
    /**
     * States counted as well, where the question is of all that is used: `['leased', 'onLoan']`. Neither is among what a
     * body holds.
     */
    readonly alsoCount?: readonly AlsoCounted[];
    /** Names of suppliers, each with the name to use in the table. */
    readonly vendors?: OwnNames;
}
/** States of devices that are used, and not the body's own or not with it. */
type AlsoCounted = 'leased' | 'onLoan';
/** One row of the table, with what was counted. */
interface ClassCount {
    readonly assetType: string;
    /** What one of the class is: SIMs and lines, ports and licences are no devices, whatever list they stand in. */
    readonly unit: AssetUnit;
    /** Devices counted for certain, and at most. They differ only where the source stamps late. */
    readonly low: number;
    readonly high: number;
    /** Names of suppliers met: holders of contracts only if the register says so. Makers are never listed as vendors. */
    readonly suppliers: readonly string[];
}
/** The table, and every record that is not in it, by reason: `records` is the sum of all. */
interface EstateSummary {
    readonly asOf: IsoDate;
    readonly activeWithinMonths: number | null;
    readonly records: number;
    /** All that is counted: of several units no number to publish, which `byUnit` has. */
    readonly counted: {
        readonly low: number;
        readonly high: number;
    };
    /** The same for each unit, in the order first met. */
    readonly byUnit: readonly {
        readonly unit: AssetUnit;
        readonly low: number;
        readonly high: number;
    }[];
    /** By the state they are in, by the filter, or by class. */
    readonly leftOut: Readonly<Record<ApartState | 'inactive' | 'neverSeen' | 'future' | 'byClass', number>>;
    readonly classes: readonly ClassCount[];
    /** The same as the input of the estate section. */
    readonly table: readonly AssetClassInput[];
}
/** Counts records as they come. It keeps no record, so a million of them need no more memory than one. */
interface EstateCounter {
    add(record: DeviceRecord): void;
    result(): EstateSummary;
}
/**
 * Returns a counter of devices by class. It does not look for duplicates, which would mean keeping every serial number:
 * use `deduplicate` first, or `summariseEstate`, where a register and a management system are counted together.
 *
 * @param options - the day, the filter, and how devices are classed
 * @throws {RangeError} when `asOf` does not exist, or `activeWithinMonths` is below 1
 * @example
 * ```ts
 * const counter = createEstateCounter({ asOf: '2026-11-22', activeWithinMonths: 12 })
 * counter.add({ id: '1', source: 'intune', assetType: 'Laptops', lastSeen: '2026-11-20' })
 * counter.add({ id: '2', source: 'intune', assetType: 'Laptops', lastSeen: '2025-11-21' })
 * counter.result().table
 * // => [{ assetType: 'Laptops', quantity: '1', filter: { activeWithinMonths: 12 }, asOf: '2026-11-22' }]
 * counter.result().leftOut.inactive // => 1
 * ```
 */
declare const createEstateCounter: (options: SummaryOptions) => EstateCounter;

/** A summary of devices of one source or several, each counted once. */
interface DeduplicatedSummary extends EstateSummary {
    /** Records given, before duplicates were joined; `records` are the devices that were left. */
    readonly recordsGiven: number;
    readonly merges: readonly Merge[];
    /** Records without a serial number, and joined to none by their name: they may be counted twice. */
    readonly withoutSerial: number;
    /** Records that share a serial number and are several devices all the same. */
    readonly keptApart: readonly KeptApart[];
    /** Serial numbers that are nearly alike: perhaps one device counted twice. */
    readonly alike: readonly AlikeSerials[];
    /** Records of one name that may be one device counted twice. */
    readonly sameName: readonly SameName[];
}
/** How records become a table of classes, each device once. */
interface DeduplicatedOptions extends SummaryOptions {
    /** Names of makers of one's own, without regard to case, each with the name to use. */
    readonly makers?: MakerAliases;
}
/**
 * Returns the published table of classes that records amount to: each device once, by serial number, with the reasons
 * for every joining, and every record that is left out accounted for.
 *
 * @param records - device records, of one source or several
 * @param options - the day, the filter, and how devices are classed
 * @throws {RangeError} when `asOf` does not exist, or `activeWithinMonths` is below 1
 * @example
 * ```ts
 * const summary = summariseEstate([
 *   { id: '1', source: 'register', serial: 'A1', assetType: 'Laptops' },
 *   { id: 'x', source: 'intune', serial: 'A1', lastSeen: '2026-11-20' },
 * ], { asOf: '2026-11-22', activeWithinMonths: 12 })
 * summary.classes // => [{ assetType: 'Laptops', unit: 'device', low: 1, high: 1, suppliers: [] }]
 * [summary.recordsGiven, summary.records, summary.merges.length] // => [2, 1, 1]
 * ```
 */
declare const summariseEstate: (records: Iterable<DeviceRecord>, options: DeduplicatedOptions) => DeduplicatedSummary;

/**
 * Support dates of Windows, Windows Server, Office, macOS, iOS, iPadOS, Android, Ubuntu, Red Hat Enterprise Linux,
 * Debian, CentOS, Rocky Linux, AlmaLinux, Oracle Linux, SUSE Linux Enterprise Server, VMware ESXi, SQL Server,
 * Exchange Server and Cisco IOS XE: a table to begin with, not a service. Replace it by a newer one, which
 * `readEndOfLife` makes of the JSON of endoflife.date. `source` and `read` are those of Windows and Windows Server;
 * each other row names its own. The dates were read in stored copies, not on the makers' pages: hence `verified:
 * false`. Apple and Google announce no ends: their rows are `observed`.
 *
 * @see endoflife.date, https://endoflife.date/
 * @see Microsoft product lifecycle, https://learn.microsoft.com/lifecycle/products/
 */
declare const endOfLifeTable: EndOfLifeTable;

/** What the JSON itself does not say. */
interface EndOfLifeOptions {
    /**
     * The product, as in the address: `windows-server`. A list of cycles does not name it; of several products, it is the
     * one that is taken.
     */
    readonly product?: string;
    /** The day on which the JSON was fetched. Counts where the JSON does not say when it was made. */
    readonly read?: IsoDate;
}
/**
 * Why a release, or a product, was not read. `product`: it has no name in this package, and was not asked for. `form`:
 * a member is missing or has another form. `date`: an end is no day. `name`: the name of the release is not understood.
 * `twice`: the release is there already.
 */
type EndOfLifeFault = 'product' | 'form' | 'date' | 'name' | 'twice';
/** A table of support dates, and what of the JSON is not in it, by name. */
interface EndOfLifeReading {
    readonly table: EndOfLifeTable;
    readonly notRead: readonly LeftOut<JsonPointer, EndOfLifeFault>[];
}
/**
 * Returns a table of support dates from the JSON of endoflife.date, so that nobody has to wait for a release of this
 * package: the list of cycles of one product (`https://endoflife.date/api/windows.json`), one product of version 1
 * (`https://endoflife.date/api/v1/products/windows`) or all of them (`https://endoflife.date/api/v1/products/full`).
 * Releases get the names that `endOfLifeTable` gives them; of all products, those are taken that it has. An end without
 * a day is `null` and `ended`. Nothing is dropped in silence: what is not understood is in `notRead`, by name. The
 * dates are those of endoflife.date, not of the makers: `verified` is `false`.
 *
 * @param json - what `JSON.parse` gives
 * @param options - the product and the day, where the JSON does not say them
 * @returns the table; or a refusal: `notEndOfLife`, `notWhole`, `productNotNamed`, `productNotThere`, `dayNotKnown`
 * @throws {TypeError} when an option is not known, or is no text
 * @throws {RangeError} when `read` is no calendar day
 * @example
 * ```ts
 * const read = valueOf(
 *   readEndOfLife(
 *     [
 *       { cycle: '2022', releaseDate: '2021-08-18', eol: '2031-10-14', latest: '10.0.20348', lts: true },
 *       { cycle: '2012-r2', releaseDate: '2013-11-25', eol: '2023-10-10', extendedSupport: '2026-10-13', lts: true },
 *       { cycle: 'nano', releaseDate: '2016-10-15', eol: '2018-10-09', lts: false },
 *     ],
 *     { product: 'windows-server', read: '2026-11-29' },
 *   ),
 * )
 * read.table.releases.map(({ release }) => release) // => ['2022', '2012 R2']
 * read.notRead.map(({ text }) => text) // => ['windows-server nano']
 * supportOn(read.table, { name: 'Windows Server 2012 R2' }, '2026-11-29').status // => 'unsupported'
 * ```
 *
 * @see endoflife.date, https://endoflife.date/docs/api/v1/
 */
declare const readEndOfLife: (json: unknown, options?: EndOfLifeOptions) => Parsed<EndOfLifeReading>;

/** So many devices, and which. */
interface Named {
    readonly devices: number;
    /** Serial number of each, in the order of the records; of a device without one its source and key. */
    readonly serials: readonly string[];
}

/** What is known beside the device. */
interface ReadinessOptions {
    /** Supported processors by the names of their models, as in Microsoft's list: `['i5-8365U', 'Ryzen 5 3600']`. */
    readonly processors?: readonly string[];
}
/** One requirement that a device fails, does not state, or can be made to meet. */
interface Readiness {
    readonly state: 'eligible' | 'ineligible' | 'undetermined';
    /** Requirements not met: each is enough to fail. */
    readonly reasons: readonly string[];
    /** What is not recorded. Empty unless it matters: an ineligible device stays so. */
    readonly missing: readonly string[];
    /** What has to be switched on before an upgrade. */
    readonly toDo: readonly string[];
}
/**
 * Returns whether a device can run Windows 11, in three states: one requirement known to fail makes it ineligible; one
 * not recorded leaves it undetermined; only a full record makes it eligible. Inventories often lack the trusted
 * platform module.
 *
 * @param specification - what is recorded; sizes in GB, clock in GHz, or as tools print them
 * @param options - `processors`, a list of supported ones, where it is not recorded whether the processor is on it
 * @example
 * ```ts
 * windows11Readiness({ memoryGb: 2 }).state // => 'ineligible'
 * windows11Readiness({ memoryGb: 8 }).state // => 'undetermined'
 * windows11Readiness({
 *   processorBits: 64,
 *   processorSupported: true,
 *   cores: 4,
 *   clockGhz: 2.4,
 *   memoryGb: 8,
 *   storageGb: 256,
 *   secureBoot: 'disabled',
 *   tpm: '2.0',
 *   directX12: true,
 * }).toDo // => ['switch on Secure Boot']
 * windows11Readiness({ processor: 'Intel(R) Core(TM) i5-6500 CPU @ 3.20GHz' }, { processors: ['i5-8500'] }).reasons
 * // => ['the processor is not on the supported list']
 * ```
 * @see Microsoft: Windows 11 requirements, https://learn.microsoft.com/windows/whats-new/windows-11-requirements
 */
declare const windows11Readiness: (specification: DeviceSpecification, options?: ReadinessOptions) => Readiness;

/** What decides for devices: a requirement that is not met, what is not recorded, or what has to be done before. */
interface ReadinessNeed extends Named {
    readonly what: string;
}
/** How many devices of a class are in which state. */
interface ReadinessOfClass {
    readonly assetType: string | null;
    readonly eligible: number;
    readonly ineligible: number;
    readonly undetermined: number;
}
/** Which devices of a fleet can be moved to Windows 11, and what stands in the way of the others. */
interface FleetReadiness {
    readonly asOf: IsoDate;
    /** Devices that were asked about: on an earlier Windows, or of which only what they are built of is recorded. */
    readonly devices: number;
    readonly states: Readonly<Record<Readiness['state'], Named>>;
    readonly byClass: readonly ReadinessOfClass[];
    /** Requirements that are not met, the most frequent first. A device may stand under several. */
    readonly reasons: readonly ReadinessNeed[];
    /** What is not recorded of devices that are undetermined. */
    readonly missing: readonly ReadinessNeed[];
    /** What has to be switched on in devices that are eligible. */
    readonly toDo: readonly ReadinessNeed[];
    /** Devices that were not asked about. */
    readonly leftOut: {
        readonly onWindows11: number;
        readonly otherSystem: number;
        /** Neither a system nor what it is built of is recorded; or it is no device. */
        readonly notRecorded: number;
        /** Retired, planned, or certified wiped. */
        readonly gone: number;
    };
}
/** The day, and the processors that are supported. */
interface FleetReadinessOptions {
    readonly asOf: IsoDate;
    /** As of `windows11Readiness`. Without it no processor is known to be supported, and no device to be eligible. */
    readonly processors?: readonly string[];
}
/**
 * Returns which devices can be moved to Windows 11 by what is recorded of them, with the serial numbers behind each
 * number. Servers, and devices on another system or on Windows 11, are not asked about, and are counted.
 *
 * @param devices - records, each device once
 * @param options - the day, and the supported processors where there is a list of them
 * @example
 * ```ts
 * const pc = { source: 'register', assetType: 'Laptops', operatingSystem: { name: 'Windows 10' } }
 * const ready = fleetReadiness(
 *   [
 *     { id: '1', serial: 'S1', ...pc, specification: { memoryGb: '8 GB', tpm: '1.2' } },
 *     { id: '2', serial: 'S2', ...pc, specification: { memoryGb: '8 GB', tpm: '2.0' } },
 *   ],
 *   { asOf: '2026-11-30' },
 * )
 * ready.states.ineligible // => { devices: 1, serials: ['S1'] }
 * ready.reasons[0]?.what // => 'no trusted platform module of version 2.0'
 * ready.states.undetermined.devices // => 1
 * ```
 * @see Microsoft: Windows 11 requirements, https://learn.microsoft.com/windows/whats-new/windows-11-requirements
 */
declare const fleetReadiness: (devices: Iterable<DeviceRecord>, options: FleetReadinessOptions) => FleetReadiness;

/** How many devices have an age, in whole years completed at the start of the plan. */
interface Cohort {
    readonly ageYears: number;
    readonly devices: number;
}
/** What falls due in one year of a plan. */
interface CohortYear {
    /** 1 for the first year. */
    readonly year: number;
    /** Devices already past their life when the plan starts: only in year 1. */
    readonly backlog: number;
    /** Devices that reach their life in this year; replacements of this plan that reach it again are counted too. */
    readonly due: number;
    readonly replace: number;
}
/** A plan by age: a device is due in the year at whose start it has reached its life. */
interface CohortPlan {
    readonly lifeYears: number;
    readonly years: readonly CohortYear[];
    /** Devices of the estate that fall due after the last year of the plan. */
    readonly later: number;
}
/**
 * Returns what falls due year by year, from the ages of the estate: a device is due in the year at whose start it has
 * reached its life. What was overdue before is kept apart as backlog. Replacements start again at age 0.
 *
 * @param cohorts - devices by age in whole years; ages may repeat
 * @param lifeYears - years that a device is kept, a whole number of 1 or more
 * @param years - length of the plan in years
 * @throws {RangeError} when an age, a number of devices, `lifeYears` or `years` is no whole number, or too small
 * @example
 * ```ts
 * cohortPlan(
 *   [
 *     { ageYears: 5, devices: 300 },
 *     { ageYears: 6, devices: 157 },
 *   ],
 *   5,
 *   1,
 * ).years // => [{ year: 1, backlog: 157, due: 300, replace: 457 }]
 * ```
 */
declare const cohortPlan: (cohorts: readonly Cohort[], lifeYears: number, years: number) => CohortPlan;

/** A price per device in pounds sterling, as decimal text or Decimal: one, or the lowest and the highest. */
type Price = string | Decimal | {
    readonly low: string | Decimal;
    readonly high: string | Decimal;
};

/** The change of prices from one year of a plan to the next, and where it comes from. */
interface PriceIndex {
    /** Name, and the day or edition of the forecast: the plan is only as good as this assumption. */
    readonly source: string;
    /** Rates as fractions in decimal text, `'0.023'`: the first is the change from year 1 to year 2. */
    readonly rates: readonly string[];
}
/** One year of a cost plan. Money in pounds, exact to the penny. */
interface CostYear {
    readonly year: number;
    readonly devices: number;
    /** Price level, 1 in the first year. */
    readonly index: Decimal;
    readonly cost: {
        readonly low: Decimal;
        readonly high: Decimal;
    };
    /** Cost less budget: above 0 is what the budget lacks. Only where a budget is given. */
    readonly shortfall?: {
        readonly low: Decimal;
        readonly high: Decimal;
    };
}
/** A cost plan and what it was made from. */
interface CostPlan {
    readonly years: readonly CostYear[];
    readonly devices: number;
    readonly total: {
        readonly low: Decimal;
        readonly high: Decimal;
    };
    /** The same devices at the prices of the first year. */
    readonly realTerms: {
        readonly low: Decimal;
        readonly high: Decimal;
    };
    readonly shortfall?: {
        readonly low: Decimal;
        readonly high: Decimal;
    };
    readonly index: PriceIndex;
}
/**
 * Returns what a replacement plan costs year by year, in exact pence, with the lowest and highest price where two are
 * given. The price is indexed before the one rounding of each year (half away from zero): rounding the unit price first
 * would shift totals.
 *
 * @param plan - `devices` to buy in each year, `unitPrice` in pounds of the first year, `index` of prices, and a flat
 *   `budget` in pounds a year if there is one
 * @throws {RangeError} when a number of devices is no whole number, an amount or rate is no plain decimal text, a rate
 *   is -1 or less, or `index.rates` has fewer entries than years less one
 * @example
 * ```ts
 * const plan = costPlan({
 *   devices: [1020, 1020],
 *   unitPrice: '678.22',
 *   index: { source: 'CPI forecast, March 2026', rates: ['0.023'] },
 *   budget: '560000',
 * })
 * plan.total.high // => '1399479.84'
 * plan.years[1]?.shortfall?.high // => '147695.44'
 * ```
 */
declare const costPlan: (plan: {
    readonly devices: readonly number[];
    readonly unitPrice: Price;
    readonly index: PriceIndex;
    readonly budget?: string | Decimal;
}) => CostPlan;

/** What a yearly budget buys of an estate, with the assumptions it rests on. */
interface ImpliedCycle {
    /**
     * Years until every device has been replaced once, from the lowest price to the highest. `null`: it never ends, or
     * the number of devices is open.
     */
    readonly years: {
        readonly low: Decimal;
        readonly high: Decimal | null;
    };
    readonly devicesPerYear: {
        readonly low: Decimal;
        readonly high: Decimal;
    };
    readonly devices: {
        readonly low: Decimal;
        readonly high: Decimal | null;
    };
    readonly basis: PriceBasis;
}
/** What a price is: results are worth nothing without it. */
interface PriceBasis {
    /** Year or survey of the price: prices of computers move. */
    readonly priceYear: string;
    readonly vat: 'inclusive' | 'exclusive' | 'unknown';
    /** What the price covers: `PCs`. */
    readonly scope: string;
}
/** A number of devices, or what is known of it: the total of a unit fits. */
type Devices = number | {
    readonly low: Decimal | null;
    readonly high: Decimal | null;
};
/**
 * Returns the replacement cycle that a yearly budget implies: devices divided by what the budget buys in a year. Echoes
 * the year, VAT basis and scope of the price, without which the answer means nothing.
 *
 * @param budget - pounds a year, as decimal text or Decimal
 * @param devices - devices in scope: a number, or bounds
 * @param unitPrice - pounds a device: one price, or the lowest and the highest
 * @param basis - what the price is
 * @throws {RangeError} when an amount is no plain decimal text, the price or budget is 0, or `devices` is negative or
 *   not finite
 * @example
 * ```ts
 * const { years } = impliedCycle(
 *   '560000',
 *   5645,
 *   { low: '650.54', high: '678.22' },
 *   { priceYear: '2019', vat: 'unknown', scope: 'PCs' },
 * )
 * years.low.toFixed(2) // => '6.56'
 * years.high?.toFixed(2) // => '6.84'
 * ```
 */
declare const impliedCycle: (budget: string | Decimal, devices: Devices, unitPrice: Price, basis: PriceBasis) => ImpliedCycle;
/**
 * Returns the highest price per device at which a yearly budget keeps a cycle: pounds, rounded down to the penny.
 *
 * @param budget - pounds a year, as decimal text or Decimal
 * @param devices - devices in scope, above 0
 * @param cycleYears - years of the cycle, above 0
 * @throws {RangeError} when `budget` is no plain decimal text, or `devices` or `cycleYears` is not finite and above 0
 * @example
 * ```ts
 * affordablePrice('560000', 5645, 5) // => '496.01'
 * affordablePrice('560000', 5097, 5) // => '549.34'
 * ```
 */
declare const affordablePrice: (budget: string | Decimal, devices: number, cycleYears: number) => Decimal;

/** What stock and purchases alone say about age. */
interface OverAge {
    /** At least so many devices are older than the cycle. Disposals of newer devices would only raise it. */
    readonly atLeast: number;
    readonly purchased: number;
    /** Devices a year that the cycle needs, and that were bought on average. */
    readonly neededPerYear: Decimal;
    readonly boughtPerYear: Decimal;
    /** Years that the purchases imply; `null` where nothing was bought. */
    readonly impliedYears: Decimal | null;
    /** Years of purchases given that count as whole years of the cycle. */
    readonly cycleYears: number;
}
/**
 * Returns how many devices must be older than the cycle, from stock and purchases alone, without any age: whatever was
 * not bought within the cycle is older than it.
 *
 * @param active - devices in use now
 * @param purchases - devices bought in each year of the cycle; as many entries as the cycle has years
 * @param partYear - devices bought in the part of a year since: they can only lower the bound
 * @throws {RangeError} when a number is no whole number of 0 or more, or `purchases` is empty
 * @example
 * ```ts
 * overAgeAtLeast(8235, [871, 1462, 1832, 980, 707]).atLeast // => 2383
 * overAgeAtLeast(8235, [871, 1462, 1832, 980, 707], 526).atLeast // => 1857
 * ```
 */
declare const overAgeAtLeast: (active: number, purchases: readonly number[], partYear?: number) => OverAge;

/** Replacing an estate evenly over its life: the plan, with what it was made from. */
interface SteadyStatePlan {
    readonly devices: number;
    readonly lifeYears: number;
    /** Devices to replace in each year of one life; they sum to `devices`. */
    readonly years: readonly number[];
    /** Devices a year before rounding to whole ones. */
    readonly perYear: Decimal;
}
/**
 * Returns how many devices to replace each year so that none is older than its life: the same number every year, in
 * whole devices that sum to the estate.
 *
 * @param devices - whole devices in the estate
 * @param lifeYears - years that a device is kept, a whole number of 1 or more
 * @throws {RangeError} when `devices` or `lifeYears` is no whole number, or too small
 * @example
 * ```ts
 * steadyStatePlan(4307, 5).years // => [862, 862, 861, 861, 861]
 * ```
 */
declare const steadyStatePlan: (devices: number, lifeYears: number) => SteadyStatePlan;

/** What is known of a number of devices; `null` is unbounded. */
interface StockBounds {
    readonly low: number;
    readonly high: number | null;
}
/**
 * Returns what the stock can be after purchases and disposals. Purchases alone are a flow: without the disposals, the
 * stock may be anything from 0 up to all of them; without an opening stock, a flow says nothing about stock at all.
 *
 * @param flows - `opening` stock, devices `purchased` since, and devices `disposed` of since; leave out what is not
 *   known
 * @throws {RangeError} when a number is no whole number of 0 or more, or more were disposed of than there can have been
 * @example
 * ```ts
 * stockAfter({ opening: 129, purchased: 113 }) // => { low: 0, high: 242 }
 * stockAfter({ opening: 129, purchased: 113, disposed: 100 }) // => { low: 142, high: 142 }
 * stockAfter({ purchased: 5781, disposed: 2514 }) // => { low: 3267, high: null }
 * ```
 */
declare const stockAfter: (flows: {
    readonly opening?: number;
    readonly purchased?: number;
    readonly disposed?: number;
}) => StockBounds;

/** Expected replacements where lives vary about a mean. An estimate, and floating point: no money is made from it. */
interface SurvivalPlan {
    /** Expected devices, year by year. */
    readonly expected: readonly number[];
    /**
     * The same in whole devices: rounded cumulatively, so that the running total is never more than half a device out.
     */
    readonly whole: readonly number[];
    /** What it tends to: devices divided by the mean life. */
    readonly tendsTo: number;
    readonly scale: number;
}
/**
 * Returns how many devices are expected to fail or be retired each year where lives vary: survival to age a is
 * `exp(-(a / scale) ^ shape)` (Weibull), with the scale that gives the mean life. Replacements start again at age 0.
 *
 * @param cohorts - devices by age in whole years
 * @param life - `meanYears` of life, and `shape`: 1 is failure at random, 3 or more wears out about the mean
 * @param years - length of the plan in years
 * @throws {RangeError} when an age or a number of devices is no whole number, `years` is less than 1, `meanYears` is
 *   not finite and above 0, or `shape` is not finite and 1 or more
 * @example
 * ```ts
 * survivalPlan([{ ageYears: 0, devices: 1000 }], { meanYears: 5.5, shape: 3 }, 3).whole // => [4, 30, 75]
 * ```
 */
declare const survivalPlan: (cohorts: readonly Cohort[], life: {
    readonly meanYears: number;
    readonly shape: number;
}, years: number) => SurvivalPlan;

/** Kinds of asset that guidance asks to be known. */
type AssetKind = 'information' | 'hardware' | 'software' | 'medicalDevice';
/** What is asked of each asset. */
type AssetFact = 'responsible' | 'relevance' | 'priority' | 'dependency' | 'reviewed' | 'support' | 'lastSeen' | 'encrypted' | 'patchLevel' | 'wiped';
/** The framework that asks, as it was read. */
interface EvidenceFramework {
    readonly title: string;
    readonly version: string;
    readonly url: string;
    readonly read: IsoDate;
    readonly verified: boolean;
}

/** A register of assets: its headings and rows, as they stand in a file. */
interface AssetRegister {
    /** The file, as a report names it. */
    readonly name: string;
    /** Of which kind of asset it is: its headings say it, unless given. */
    readonly kind?: AssetKind;
    readonly headers: readonly string[];
    /** A row for each asset, gone through once. */
    readonly rows: Iterable<readonly string[]>;
}
/** What the registers record for one question of one kind of asset. */
interface EvidenceAnswer {
    readonly kind: AssetKind;
    readonly fact: AssetFact;
    /** Number of the outcome that it is evidence for: `A3.a`. */
    readonly outcome: string;
    /** What is asked, in words. */
    readonly asks: string;
    readonly state: 'recorded' | 'notInFiles' | 'notReadable';
    /** Assets of the kind for which it is recorded. */
    readonly recorded: number;
    /** Assets of the kind in all the files. */
    readonly of: number;
    /** Assets for which something stands there that cannot be read. */
    readonly notReadable: number;
    /** The files that have a column of it. */
    readonly files: readonly string[];
    /** `recorded for 12 of 40`, `column not in these files` or `not readable`, with what cannot be read. */
    readonly words: string;
}
/** Evidence, never a verdict: whether an outcome is achieved is for assessors to say. */
interface AssetEvidence {
    readonly framework: EvidenceFramework;
    readonly answers: readonly EvidenceAnswer[];
    /** The registers that were looked at. */
    readonly registers: readonly {
        readonly name: string;
        readonly kind: AssetKind;
        readonly assets: number;
    }[];
    /** Files that do not say of which kind of asset they are: nothing was counted in them. */
    readonly notLookedAt: readonly string[];
    /** Rows of registers of several kinds that say none that is known: they were not counted. */
    readonly rowsNotTold: readonly {
        readonly name: string;
        readonly rows: number;
    }[];
}
/**
 * Returns what registers of assets record for the questions on assets of the Data Security and Protection Toolkit that
 * is aligned with the Cyber Assessment Framework: for how many assets each fact is recorded, that no file has a column
 * of it, or that it cannot be read, with the number of the outcome, the version of the framework and the day on which
 * it was read.
 *
 * It is evidence for an assessment and no part of one: nothing is called achieved, partly achieved or compliant. A
 * column that is not in these files may stand in another register. Names of persons are counted and not kept.
 *
 * @param registers - registers as they stand in files, each row an asset
 * @throws {TypeError} when a parameter is not what it should be: it is named
 * @example
 * ```ts
 * const headers = ['Asset tag', 'Serial number', 'Model', 'Owner', 'Encrypted']
 * const rows = [
 *   ['A1', 'PF1ABCDE', '840', 'Head of IT', 'Yes'],
 *   ['A2', 'PF1ABCDF', '840', 'TBC', 'Yes'],
 * ]
 * const { answers } = assetEvidence([{ name: 'register.csv', headers, rows }])
 * const said = (fact: string) => answers.find((answer) => answer.kind === 'hardware' && answer.fact === fact)?.words
 * said('responsible') // => 'recorded for 1 of 2'
 * said('encrypted') // => 'recorded for 2 of 2'
 * said('priority') // => 'column not in these files'
 * ```
 * @see NHS England, CAF-aligned DSPT guidance 2024-25, principle A3, asset management
 */
declare const assetEvidence: (registers: Iterable<AssetRegister>) => AssetEvidence;

/** One financial year of a plan. */
interface PlanPeriod {
    /** `2026/27`. */
    readonly year: string;
    readonly from: IsoDate;
    readonly to: IsoDate;
}

/** An amount in pounds, from the lowest price to the highest. */
interface Cost {
    readonly low: Decimal;
    readonly high: Decimal;
}

/** What a budget buys in one year, at one end of the prices. */
interface Bought {
    readonly devices: number;
    readonly cost: Decimal;
    /** Devices past their day at the end of the year that were not replaced. */
    readonly overAge: Named;
}

/** Devices of one class that came in one year at one cost. */
interface RecordCohort extends Named {
    /** The name that the first of them has; `null` where none is recorded. */
    readonly assetType: string | null;
    /** The financial year of the day of use, or of the purchase where none is recorded; `null` where neither is. */
    readonly year: string | null;
    /** What each cost, pounds as recorded; `null` where it is not. */
    readonly cost: string | null;
}

/** Devices that were disposed of, or wait for it, and how many of them are certified wiped. */
interface DisposalCount {
    readonly devices: number;
    readonly certified: Named;
    readonly withoutCertificate: Named;
}
/** Disposals by year, those of no day last. */
interface Disposals {
    readonly years: readonly (DisposalCount & {
        readonly year: string | null;
    })[];
    readonly awaiting: DisposalCount;
}

/** Months that devices are kept, by class, where their records do not say it: `{ Laptops: 60 }`. */
type Lives = Readonly<Record<string, number>>;

/** When something ends for devices: a warranty, maintenance. */
interface Ends {
    /** Before the day of the plan. */
    readonly ended: Named;
    /** In each year of the plan, the first from the day of the plan on. */
    readonly years: readonly (Named & {
        readonly year: string;
    })[];
    readonly later: Named;
    readonly notRecorded: Named;
}

/** Until when the maker of a model supports it: a row of one's own, for no list of all models is public. */
interface HardwareSupport {
    /** Leave it out where the name of the model tells its maker. */
    readonly manufacturer?: string;
    readonly model: string;
    /** The last day of support. */
    readonly endOfSupport: IsoDate;
    /** Where it was read, and on which day. */
    readonly source: string;
    readonly read: IsoDate;
}
/** Devices of a model whose end of support is known. */
interface ModelSupport extends HardwareSupport, Named {
    /** Whether it ended before the day of the plan. */
    readonly ended: boolean;
    /** The year of the plan in which it ends; `null` where it ended before, or ends after the last one. */
    readonly year: string | null;
}
/** Support of hardware by model. */
interface HardwarePlan {
    /** What ends first stands first. */
    readonly models: readonly ModelSupport[];
    /** Models of which no row is given, the most devices first. */
    readonly notGiven: readonly (Named & {
        readonly manufacturer: string | null;
        readonly model: string;
    })[];
    readonly modelNotRecorded: Named;
}

/** How records become a plan. */
interface ReplacementOptions {
    /** The day of the plan: its first year is the financial year of this day. */
    readonly asOf: IsoDate;
    /** Financial years of the plan, 1 to 30. */
    readonly years: number;
    /** Months that devices are kept, by class, where their records do not say it: `{ Laptops: 60 }`. */
    readonly lives?: Lives;
    /** The same for classes that are not named. */
    readonly lifeMonths?: number;
    /**
     * What the next device costs at the prices of `asOf`, by class: pounds, one price or the lowest and the highest. Of
     * classes that are not named, devices count at the cost that is recorded for themselves.
     */
    readonly prices?: Readonly<Record<string, Price>>;
    /** How prices change from year to year: they do not, unless given. */
    readonly index?: PriceIndex;
    /** Pounds for each year, flat: says what that buys. */
    readonly budget?: string;
    /** Until when makers support models. */
    readonly models?: readonly HardwareSupport[];
    /** Names of makers of one's own, without regard to case, each with the name to use. */
    readonly makers?: MakerAliases;
}
/** What of one class is replaced in a year. */
interface PlannedClass extends Named {
    readonly assetType: string | null;
    /** Of those with a price, to the penny. */
    readonly cost: Cost;
    /** Those of them that count at their own recorded cost, for want of a price of the class. */
    readonly atRecordedCost: number;
    /** Those of them for which nothing is known of the cost, which `cost` leaves out. */
    readonly notPriced: Named;
}
/** One year of a plan from records. */
interface PlannedYear extends PlanPeriod {
    /** Past their day on the day of the plan: in the first year only. */
    readonly backlog: Named;
    /** Of the fleet, first due in this year. */
    readonly due: Named;
    /** Replacements of this plan that are due in their turn, under the names of the devices that they stand for. */
    readonly again: Named;
    readonly replace: number;
    readonly byClass: readonly PlannedClass[];
    /** Price level, 1 in the first year. */
    readonly index: Decimal;
    /** The sum of the classes: what it costs at least, where devices have no price. */
    readonly cost: Cost;
    readonly notPriced: Named;
    /** What the budget buys, at the highest prices and at the lowest; only where one is given. */
    readonly within?: {
        readonly atHighPrice: Bought;
        readonly atLowPrice: Bought;
    };
}
/** A plan, and the devices behind every number of it. */
interface RecordPlan {
    readonly asOf: IsoDate;
    /** Devices that are held, each in `cohorts`, and either in a year, in `later` or in `notPlanned`. */
    readonly devices: number;
    readonly cohorts: readonly RecordCohort[];
    readonly years: readonly PlannedYear[];
    readonly cost: Cost;
    /** Due after the last year. */
    readonly later: Named;
    /** Held, and nobody can say when they are due: no day of use or purchase is recorded, or no life is known. */
    readonly notPlanned: {
        readonly start: Named;
        readonly life: Named;
    };
    /** Replaced by a day that is recorded, with no life known: when the next one is due is not planned. */
    readonly lifeNotKnown: Named;
    /** Not held, by state: what is leased, on loan, a person's own, lost, stolen, planned, retired or waits for it. */
    readonly leftOut: readonly (Named & {
        readonly state: ApartState;
    })[];
    /** Lines, SIMs, ports, licences and the like, by the name of their class: nothing of them is planned. */
    readonly noDevices: Named;
    /** Of all that is there to be used: of what is held, and of what is leased or on loan. */
    readonly warranty: Ends;
    readonly maintenance: Ends;
    /** Of leased devices, and of those with a day on which their lease ends. */
    readonly leases: Ends;
    readonly hardware: HardwarePlan;
    readonly disposals: Disposals;
    readonly index: PriceIndex | null;
    readonly budget: Decimal | null;
}

/**
 * Returns a plan of replacement from device records: which devices are due in which financial year, what that costs,
 * what a budget buys of it and leaves over age; when warranties, maintenance, leases and the support of hardware end;
 * and what was disposed of, with and without a certificate. Behind every number stand the serial numbers.
 *
 * A device is due on the day recorded as its end of life, otherwise at the end of its life: the one recorded, or that
 * of its class in `lives`. It counts from the day of use, or the purchase where none is recorded. The end of a warranty
 * makes none due. A replacement bought in a year is due again after its life, counted from the first day of that year
 * (`asOf` in the first), and at the earliest in the next year. What is leased, on loan, a person's own or gone is not
 * replaced, and is named in `leftOut`. Give each device once: join those of several systems with `deduplicate` first.
 *
 * @param devices - device records, gone through once
 * @param options - the day, the length of the plan, lives, prices, a budget
 * @throws {TypeError} when a parameter is not what it should be: it is named
 * @throws {RangeError} when `years` or a life is no whole number in its range, or an amount no plain decimal text
 * @example
 * ```ts
 * const plan = replacementPlan([
 *   { id: '1', source: 'register', serial: 'A1', assetType: 'Laptops', inUse: '2020-05-01' },
 *   { id: '2', source: 'register', serial: 'A2', assetType: 'Laptops', inUse: '2022-05-01' },
 * ], { asOf: '2026-11-22', years: 2, lives: { Laptops: 60 }, prices: { Laptops: '678.22' } })
 * plan.years.map(({ year, backlog, due, cost }) => [year, backlog.serials, due.serials, cost.high.toFixed(2)])
 * // => [['2026/27', ['A1'], [], '678.22'], ['2027/28', [], ['A2'], '678.22']]
 * ```
 */
declare const replacementPlan: (devices: Iterable<DeviceRecord>, options: ReplacementOptions) => RecordPlan;

/**
 * What GLPI is told about an asset: pounds as decimal text, whole years of life, the day and month on which the fiscal
 * year ends.
 */
interface GlpiAsset {
    readonly cost: string;
    readonly used: IsoDate;
    readonly years: number;
    /** `03-31` for the United Kingdom. */
    readonly fiscalYearEnd: `${number}-${number}`;
}
/**
 * Returns the value that GLPI shows for linear amortisation. Known defects, kept: values are filed under the calendar
 * year of use and read by the calendar year of today, so with a fiscal year that ends in March an older asset can be
 * worth more than a newer one, and the value drops on 1 January. Offered to reconcile with GLPI; for accounts use
 * `@imt/finance`.
 *
 * @param asset - cost in pounds, day of use, life in years, end of the fiscal year as `MM-DD`
 * @param at - the day of the value, not before the year of use
 * @returns pounds, two decimals
 * @throws {RangeError} when the cost is no plain decimal text, `years` is no whole number of 1 or more, or `at` lies
 *   before the year of use
 * @example
 * ```ts
 * const asset = { cost: '1000', years: 5, fiscalYearEnd: '03-31' } as const
 * glpiLinear({ ...asset, used: '2023-10-01' }, '2026-11-22') // => '300'
 * glpiLinear({ ...asset, used: '2023-02-01' }, '2026-11-22') // => '366.67'
 * glpiLinear({ ...asset, used: '2023-10-01' }, '2027-02-01') // => '100'
 * ```
 * @see GLPI issue 3082, https://github.com/glpi-project/glpi/issues/3082
 */
declare const glpiLinear: (asset: GlpiAsset, at: IsoDate) => Decimal;

/**
 * What Snipe-IT is told about an asset. Pounds as decimal text; `floor` is its "minimum value", an amount or a share of
 * the cost: `'120'`, `'50%'`.
 */
interface SnipeItAsset {
    readonly cost: string;
    readonly purchased: IsoDate;
    readonly months: number;
    readonly floor?: string;
}
/**
 * How Snipe-IT is set to depreciate: `linear`; `half_1`, the half-year convention "always applied"; or `half_2`,
 * "applied with condition": only to what was bought in the second half.
 */
type SnipeItMethod = 'linear' | 'half_1' | 'half_2';
/**
 * Returns the value that Snipe-IT shows. Linear depreciation goes by whole months completed, down to the floor. Known
 * defects, kept. Of linear depreciation: a month that begins on a 31st is complete only where there is one, and what
 * is bought in the future is written down by the months until then. Of the half-year conventions: the floor is
 * ignored, the "first half" of the year is 31 December to 31 May, five months, and the year cannot be set to start in
 * April. Offered to reconcile with Snipe-IT; for accounts use the depreciation of `@imt/finance`.
 *
 * @param asset - cost and floor in pounds, purchase date, life in months
 * @param at - the day of the value
 * @param method - `linear`, unless said otherwise; or one of the half-year conventions
 * @returns pounds, two decimals
 * @throws {TypeError} when `method` is none of the three
 * @throws {RangeError} when an amount is no plain decimal text, the floor is above the cost, or `months` is below 1
 * @example
 * ```ts
 * snipeItValue({ cost: '1804.46', floor: '120', months: 60, purchased: '2019-07-02' }, '2023-04-05') // => '541.12'
 * snipeItValue({ cost: '3950', months: 36, purchased: '2022-01-01' }, '2024-06-13', 'half_2') // => '658.33'
 * ```
 * @see snipe/snipe-it at GitHub, app/Models/Depreciable.php, which subtracts days by PHP's `diff`, and
 *   tests/Unit/DepreciationTest.php
 * @see Snipe-IT issues 12788 and 14869, https://github.com/grokability/snipe-it/issues/12788 and
 *   https://github.com/grokability/snipe-it/issues/14869
 */
declare const snipeItValue: (asset: SnipeItAsset, at: IsoDate, method?: SnipeItMethod) => Decimal;

export { type AlikeReason, type AlikeSerials, type AlsoCounted, type ApartReason, type ApartState, type AssetClass, type AssetClassInput, type AssetEvidence, type AssetFact, type AssetKind, type AssetRegister, type AssetUnit, type Bought, type ClassCount, type ClassFilter, type Cohort, type CohortPlan, type CohortYear, type ColumnReport, type Cost, type CostPlan, type CostYear, type CountFilter, type Counted, type DataRisk, type DayField, type DeduplicateOptions, type Deduplicated, type DeduplicatedOptions, type DeduplicatedSummary, type DepreciationInput, type DepreciationInputReading, type DeviceDate, type DeviceField, type DeviceReader, type DeviceReaderOptions, type DeviceRecord, type DeviceRecordInput, type DeviceSpecification, type Devices, type DevicesPerUser, type DevicesState, type Disagreement, type DisposalCount, type Disposals, type EditionGroup, type EditionReading, type EndOfLifeFault, type EndOfLifeOptions, type EndOfLifeReading, type EndOfLifeTable, type Ends, type Estate, type EstateCode, type EstateCounter, type EstateInput, type EstateOptions, type EstatePlugin, type EstateSummary, type EvidenceAnswer, type EvidenceFramework, type ExportColumn, type ExportDates, type ExportFormat, type ExportName, type FilterStatement, type FinishDevicesOptions, type FinishedDevices, type FinishedDevicesPart, type FleetReadiness, type FleetReadinessOptions, type FleetSupport, type FleetSupportOptions, type GlpiAsset, type GlpiDevice, type HardwarePlan, type HardwareSupport, type ImpliedCycle, type ImportFault, type ImportReport, type KeptApart, type Lifecycle, type LifecycleStatus, type Lives, type MakerAliases, type Measure, type Merge, type Mitigation, type ModelSupport, type NameReason, type Named, type NotJudged, type NotTotalled, type OperatingSystem, type OverAge, type OwnClasses, type OwnStatuses, type Ownership, type PartialDevicesOptions, type PlanPeriod, type PlannedClass, type PlannedYear, type Price, type PriceBasis, type PriceIndex, type PublishedRatio, type PublishedRatioInput, type Quotient, type RatioAgreement, type Readiness, type ReadinessNeed, type ReadinessOfClass, type ReadinessOptions, type RecordCohort, type RecordKey, type RecordPlan, type ReleaseSource, type ReleaseSupport, type ReplaceableDevices, type ReplacementOptions, type SameName, type SerialReading, type ServicingChannel, type SnipeItAsset, type SnipeItMethod, type StaffPerDevice, type SteadyStatePlan, type StockBounds, type SummaryOptions, type SupportCounts, type SupportOptions, type SupportStatus, type SupportedRelease, type SurvivalPlan, type UnitTotal, type UnitTotals, type UserBasis, type VendorOptions, type Vendors, affordablePrice, appliesToClass, assetClassSchema, assetEvidence, cohortPlan, costPlan, createDeviceReader, createEstateCounter, dayNames, deduplicate, depreciationInput, deviceRecordSchema, devicesPerUser, endOfLifeTable, estate, estateSection, finishDevices, fleetReadiness, fleetSupport, glpiLinear, impliedCycle, lifecycle, lifecycleStatuses, overAgeAtLeast, parseVendors, partialDevices, publishedRatioSchema, readDevices, readEndOfLife, readFilter, readGlpiInventory, readQuantity, replaceableDevices, replacementPlan, snipeItValue, staffPerDevice, stateInWords, steadyStatePlan, stockAfter, summariseEstate, supportOn, survivalPlan, totalByUnit, windows11Readiness };
