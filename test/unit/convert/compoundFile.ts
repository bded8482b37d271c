/** Writes a compound file (MS-CFB, version 3) with streams; `a/b` is the stream `b` in the storage `a`. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sector = 512;
  const end = 0xfffffffe;
  const none = 0xffffffff;
  interface Entry { name: string; kind: number; child: number; right: number; start: number; bytes: Uint8Array }
  const entries: Entry[] = [{ name: 'Root Entry', kind: 5, child: none, right: none, start: end, bytes: new Uint8Array() }];
  const storages = new Map<string, number>([['', 0]]);
  const add = (path: string, kind: number, bytes: Uint8Array): number => {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, Math.max(0, slash));
    const parent = storages.get(folder) ?? add(folder, 1, new Uint8Array());
    if (kind === 1) storages.set(path, entries.length);
    // Siblings are a tree; a chain to the right is one too.
    entries.push({ name: path.slice(slash + 1), kind, child: none, right: entries[parent]!.child, start: end, bytes });
    entries[parent]!.child = entries.length - 1;
    return entries.length - 1;
  };
  for (const [path, bytes] of Object.entries(streams)) add(path, 2, bytes);

  const mini: number[] = [];
  const miniTable: number[] = [];
  const big: Entry[] = [];
  for (const entry of entries) {
    if (entry.kind !== 2) continue;
    if (entry.bytes.length >= 4096) big.push(entry);
    else if (entry.bytes.length > 0) {
      entry.start = miniTable.length;
      const count = Math.ceil(entry.bytes.length / 64);
      for (let index = 0; index < count; index += 1) miniTable.push(index === count - 1 ? end : miniTable.length + 1);
      mini.push(...entry.bytes, ...new Array<number>(count * 64 - entry.bytes.length).fill(0));
    }
  }
  const sectors: Uint8Array[] = [];
  const table: number[] = [];
  const place = (bytes: Uint8Array): number => {
    const first = sectors.length;
    const count = Math.ceil(bytes.length / sector);
    for (let index = 0; index < count; index += 1) {
      const piece = new Uint8Array(sector);
      piece.set(bytes.subarray(index * sector, (index + 1) * sector));
      sectors.push(piece);
      table.push(index === count - 1 ? end : sectors.length);
    }
    return count === 0 ? end : first;
  };
  const numbers = (list: readonly number[]): Uint8Array => {
    const bytes = new Uint8Array(Math.ceil(Math.max(1, list.length * 4) / sector) * sector).fill(0xff);
    list.forEach((value, index) => { new DataView(bytes.buffer).setUint32(index * 4, value, true); });
    return bytes;
  };
  for (const entry of big) entry.start = place(entry.bytes);
  const root = entries[0]!;
  root.bytes = Uint8Array.from(mini);
  root.start = place(root.bytes);
  const miniStart = place(numbers(miniTable));
  const directory = new Uint8Array(Math.ceil(entries.length / 4) * sector);
  entries.forEach(({ name, kind, child, right, start, bytes }, index) => {
    const view = new DataView(directory.buffer, index * 128, 128);
    Array.from(name).forEach((letter, at) => { view.setUint16(at * 2, letter.charCodeAt(0), true); });
    view.setUint16(64, (name.length + 1) * 2, true);
    view.setUint8(66, kind);
    view.setUint32(68, none, true);
    view.setUint32(72, right, true);
    view.setUint32(76, child, true);
    view.setUint32(116, start, true);
    view.setUint32(120, bytes.length, true);
  });
  const directoryStart = place(directory);
  const tableStart = sectors.length;
  const tableBytes = numbers([...table, 0xfffffffd]);
  sectors.push(tableBytes.subarray(0, sector));
  const header = new Uint8Array(sector);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(header.buffer);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, directoryStart, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, miniStart, true);
  view.setUint32(64, 1, true);
  view.setUint32(68, end, true);
  for (let index = 0; index < 109; index += 1) view.setUint32(76 + index * 4, index === 0 ? tableStart : none, true);
  const file = new Uint8Array(sector * (sectors.length + 1));
  file.set(header);
  sectors.forEach((bytes, index) => { file.set(bytes, sector * (index + 1)); });
  return file;
}
