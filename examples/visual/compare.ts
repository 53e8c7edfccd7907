import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const GAP = 12;

/**
 * Compares two pictures in PNG.
 *
 * @returns how many pixels differ more than the eye forgives, and a PNG of both side by side with
 *   what differs in red
 */
export function compare(
  before: Buffer | undefined,
  now: Buffer,
): { readonly pixels: number; readonly picture: Buffer } {
  const next = PNG.sync.read(now);
  const accepted = before ? PNG.sync.read(before) : new PNG({ width: 1, height: 1 });
  const width = Math.max(accepted.width, next.width);
  const height = Math.max(accepted.height, next.height);
  const left = onto(accepted, width, height);
  const middle = onto(next, width, height);
  const right = new PNG({ width, height });
  const pixels = pixelmatch(left.data, middle.data, right.data, width, height, { threshold: 0.1 });
  const sheet = new PNG({ width: width * 3 + GAP * 2, height, fill: true });
  [left, middle, right].forEach((picture, index) =>
    PNG.bitblt(picture, sheet, 0, 0, width, height, index * (width + GAP), 0),
  );
  return { pixels, picture: PNG.sync.write(sheet) };
}

/** The same picture in fewer bytes: without its opacity, which is whole, and packed as tightly as can be. */
export function pack(picture: Buffer): Buffer {
  const options = { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 } as const;
  return PNG.sync.write(PNG.sync.read(picture), options);
}

/** A picture on a larger ground; what it does not cover is transparent, and so differs. */
function onto(picture: PNG, width: number, height: number): PNG {
  const ground = new PNG({ width, height });
  PNG.bitblt(picture, ground, 0, 0, picture.width, picture.height, 0, 0);
  return ground;
}
