/**
 * Takes what a page's scripts have added to every object away while a task runs, and puts it back
 * before anything of the page can notice.
 *
 * What a price book or a plan leaves out is unknown, never zero, so a page whose `Object.prototype`
 * has an `amount` or a `copay` would change an estimate unnoticed. Members that cannot be deleted stay.
 */
export function withoutAdditions<Result>(task: () => Result): Result {
  const taken = additions();
  for (const [owner, name] of taken) Reflect.deleteProperty(owner, name);
  try {
    return task();
  } finally {
    for (const [owner, name, own] of taken) Reflect.defineProperty(owner, name, own);
  }
}

type Addition = readonly [owner: object, name: string, own: PropertyDescriptor];

/** Of other prototypes only `toJSON`: what scripts have put in the place of `map` may need the rest. */
function additions(): Addition[] {
  const found: Addition[] = [];
  const add = (owner: object, name: string) => {
    const own = Reflect.getOwnPropertyDescriptor(owner, name);
    if (own?.configurable) found.push([owner, name, own]);
  };
  for (const name of Object.keys(Object.prototype)) add(Object.prototype, name);
  for (const { prototype } of [Array, String, Number, Boolean]) add(prototype, 'toJSON');
  return found;
}
