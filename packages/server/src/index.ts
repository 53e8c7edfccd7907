export { type AdminToken, adminToken } from './admin/admin-token.ts';
export { type AppDeps, createApp } from './app.ts';
export { BookError, type Books, loadBooks } from './books/load-books.ts';
export { closedOnSignals } from './close-on-signals.ts';
export { SERVE_OPTIONS } from './command/read-arguments.ts';
export { type CommandSurroundings, runServe } from './command/run-serve.ts';
export type { RefusalBody } from './http/refusal.ts';
export { type Log, type LogEntry, logToStandardError } from './log/log.ts';
export {
  type AllowedOrigins,
  allowedOrigins,
  type OriginSettings,
} from './origins/allowed-origins.ts';
export type { NotifySettings } from './notify/receiver.ts';
export { createRateLimit, type RateLimit, type RateLimitOptions } from './rate-limit/rate-limit.ts';
export { type ServeOptions, type Serving, serve } from './serve.ts';
export { mountFolders, type StaticFolders } from './static/mount-folders.ts';
export type { CallbackStore } from './storage/callback-store.ts';
export { openStorage, type Storage } from './storage/open-storage.ts';
export { StorageError } from './storage/storage-error.ts';
export type {
  Call,
  CallOutcome,
  ListOptions,
  NewRequest,
  StoredRequest,
} from './storage/stored-request.ts';
