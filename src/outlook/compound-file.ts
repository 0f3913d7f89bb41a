/**
 * The compound file (MS-CFB) that an Outlook item is stored in: whether its chains end. Its streams are read by a library
 * that follows every chain to its end, however often it comes by the same sector.
 */

/** MS-CFB section 2.1: ENDOFCHAIN, and NOSTREAM of section 2.6.1. */
const END_OF_CHAIN = -2
const NO_STREAM = -1

const HEADER_SIZE = 512
/** FAT sectors that the header itself names (section 2.2, DIFAT). */
const FAT_SECTORS_IN_HEADER = 109
const ENTRY_SIZE = 128
/** Streams shorter than this are in the mini stream, in sectors of 64 octets (section 2.2). */
const MINI_STREAM_CUTOFF = 4096
const MINI_SECTOR_SIZE = 64
/** Items attached to items, and attachments between them. */
const DEEPEST_STORAGE = 32

/** Type of a directory entry (section 2.6.1). */
const STORAGE = 1
const STREAM = 2
const ROOT = 5

interface Entry {
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

/**
 * Whether every chain of sectors ends and no sector or directory entry is in two of them, so that reading the file takes no
 * longer, and no more memory, than the file is long.
 */
export function isSound(bytes: Uint8Array): boolean {
  return bytes.length >= HEADER_SIZE && new CompoundFile(bytes).isSound()
}

class CompoundFile {
  readonly #view: DataView
  readonly #sectorSize: number
  readonly #fat: number[] = []
  readonly #miniFat: number[] = []
  readonly #taken = new Set<number>()
  readonly #takenMini = new Set<number>()

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#sectorSize = this.#view.getUint16(30, true) === 12 ? 4096 : 512
  }

  isSound(): boolean {
    const view = this.#view
    if (view.getUint32(56, true) !== MINI_STREAM_CUTOFF || !this.#readFat()) return false
    const directory = this.#chain(view.getInt32(48, true))
    const miniFat = this.#chain(view.getInt32(60, true))
    if (directory === null || directory.length === 0 || miniFat === null) return false
    this.#miniFat.push(...miniFat)
    const entries = directory.flatMap((sector) => this.#entriesIn(sector))
    const [root] = entries
    return root?.type === ROOT && this.#isStored(root) && this.#isTree(entries)
  }

  /** The sectors of the allocation table itself: those that the header names, then those of the DIFAT chain. */
  #readFat(): boolean {
    const view = this.#view
    const count = view.getInt32(44, true)
    if (count < 0 || count > this.#sectors) return false
    const inHeader = Math.min(count, FAT_SECTORS_IN_HEADER)
    for (let place = 0; place < inHeader; place++) this.#fat.push(view.getInt32(76 + 4 * place, true))
    const perSector = this.#sectorSize / 4 - 1
    let next = view.getInt32(68, true)
    while (this.#fat.length < count) {
      if (!this.#take(next)) return false
      const at = this.#offsetOf(next)
      for (let place = 0; place < perSector && this.#fat.length < count; place++) {
        this.#fat.push(view.getInt32(at + 4 * place, true))
      }
      next = view.getInt32(at + 4 * perSector, true)
    }
    return this.#fat.every((sector) => this.#take(sector))
  }

  get #sectors(): number {
    return Math.ceil(this.#view.byteLength / this.#sectorSize) - 1
  }

  #offsetOf(sector: number): number {
    return (sector + 1) * this.#sectorSize
  }

  /** False for a sector that the file doesn't have whole, or that another chain has. */
  #take(sector: number): boolean {
    if (sector < 0 || this.#offsetOf(sector + 1) > this.#view.byteLength || this.#taken.has(sector))
      return false
    this.#taken.add(sector)
    return true
  }

  /** The sectors from one on; null where they don't come to an end. */
  #chain(start: number): number[] | null {
    const sectors: number[] = []
    for (let sector = start; sector !== END_OF_CHAIN; sector = this.#next(this.#fat, sector)) {
      if (!this.#take(sector)) return null
      sectors.push(sector)
    }
    return sectors
  }

  #next(table: readonly number[], sector: number): number {
    const perSector = this.#sectorSize / 4
    const holder = table[Math.floor(sector / perSector)]
    return holder === undefined
      ? END_OF_CHAIN
      : this.#view.getInt32(this.#offsetOf(holder) + 4 * (sector % perSector), true)
  }

  #entriesIn(sector: number): Entry[] {
    const view = this.#view
    return Array.from({ length: this.#sectorSize / ENTRY_SIZE }, (_, place) => {
      const at = this.#offsetOf(sector) + place * ENTRY_SIZE
      return {
        type: view.getUint8(at + 66),
        left: view.getInt32(at + 68, true),
        right: view.getInt32(at + 72, true),
        child: view.getInt32(at + 76, true),
        start: view.getInt32(at + 116, true),
        size: view.getInt32(at + 120, true),
      }
    })
  }

  /** Whether the chain of a stream, or of the mini stream, holds as much as its entry says. */
  #isStored({ type, start, size }: Entry): boolean {
    if (size < 0) return false
    if (size === 0) return type !== ROOT || start === END_OF_CHAIN
    if (type === STREAM && size < MINI_STREAM_CUTOFF)
      return this.#miniLength(start) * MINI_SECTOR_SIZE >= size
    const chain = this.#chain(start)
    return chain !== null && chain.length * this.#sectorSize >= size
  }

  /** Sectors of a chain in the mini stream; 0 where it doesn't come to an end. */
  #miniLength(start: number): number {
    let length = 0
    for (let sector = start; sector !== END_OF_CHAIN; sector = this.#next(this.#miniFat, sector)) {
      if (sector < 0 || this.#takenMini.has(sector)) return 0
      this.#takenMini.add(sector)
      length++
    }
    return length
  }

  /** Whether each entry is reached once, from the root down, and each stream is stored. */
  #isTree(entries: readonly Entry[]): boolean {
    const seen = new Set<number>([0])
    const open: [place: number, depth: number][] = [[entries[0]?.child ?? NO_STREAM, 1]]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [place, depth] = next
      if (place === NO_STREAM) continue
      const entry = entries[place]
      if (entry === undefined || seen.has(place) || depth > DEEPEST_STORAGE) return false
      seen.add(place)
      if (entry.type === STREAM ? !this.#isStored(entry) : entry.type !== STORAGE) return false
      open.push([entry.left, depth], [entry.right, depth])
      if (entry.type === STORAGE) open.push([entry.child, depth + 1])
    }
    return true
  }
}
