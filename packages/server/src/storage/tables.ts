/** A row of `callback_request`: text and integers only, which every SQL database has. */
export interface CallbackRequestRow {
  readonly id: string;
  readonly idempotency_key: string;
  readonly body_hash: string;
  readonly practice: string;
  readonly received_at: string;
  readonly promise_date: string;
  readonly promise_time: string;
  readonly promise_time_zone: string;
  /** The promise as an instant in UTC, by which requests of several zones can be ordered. */
  readonly due_at: string;
  /** From when on its days are counted, as an instant in UTC of the clock to delete by. */
  readonly keep_from: string;
  readonly phone_e164: string;
  /** 0 or 1. */
  readonly suspected_spam: number;
  /** The request as validated, in JSON. */
  readonly request: string;
  /** As instants in UTC, as is `attempted_at`; null until then. */
  readonly reached_at: string | null;
  /** How often nobody answered. */
  readonly attempts: number;
  readonly attempted_at: string | null;
  /** When the front desk was told that somebody waits for this call; null until then. */
  readonly told_at: string | null;
}

/** A row of `setting`: what the server must remember about itself. */
export interface SettingRow {
  readonly name: string;
  readonly value: string;
}

/** The database as its queries see it. */
export interface Tables {
  readonly callback_request: CallbackRequestRow;
  readonly setting: SettingRow;
}
