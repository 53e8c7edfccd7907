import { crc32, deflateRawSync } from 'node:zlib';

/** 1980-01-01, the first day that a zip can name: the same files make the same bytes any day. */
const DATE = 0x21;
const UTF_8 = 0x800;
const DEFLATED = 8;

/** Makes a zip of the files, by their paths in it, in the order of their paths. */
export function zip(files: ReadonlyMap<string, Buffer>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  const sorted = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1));
  for (const [path, content] of sorted) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    const common = commonHeader(name, content, packed);
    const header = Buffer.concat([signature(0x04034b50), common, name]);
    local.push(header, packed);
    central.push(centralHeader(common, name, offset));
    offset += header.length + packed.length;
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([...local, directory, endRecord(sorted.length, directory.length, offset)]);
}

function commonHeader(name: Buffer, content: Buffer, packed: Buffer): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(UTF_8, 2);
  header.writeUInt16LE(DEFLATED, 4);
  header.writeUInt16LE(DATE, 8);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

function centralHeader(common: Buffer, name: Buffer, offset: number): Buffer {
  const madeBy = Buffer.from([20, 0]);
  const rest = Buffer.alloc(14);
  // An ordinary file, readable by all, as Unix writes it.
  rest.writeUInt32LE(0o100644 * 0x10000, 6);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(0x02014b50), madeBy, common, rest, name]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(18);
  record.writeUInt16LE(count, 4);
  record.writeUInt16LE(count, 6);
  record.writeUInt32LE(size, 8);
  record.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), record]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
