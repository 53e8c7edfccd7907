/** The only message that passes between a frame and the page around it. */
export interface HeightMessage {
  readonly type: 'forecost-height';
  /** CSS pixels, rounded up; without it, it is the page around that asks. */
  readonly height?: number;
}
