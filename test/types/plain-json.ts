/** `T` where all of it survives `JSON.stringify` unchanged: no function, no class, no `undefined`; else it has a `never`. */
export type PlainJson<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly unknown[]
    ? { [Place in keyof T]: PlainJson<T[Place]> }
    : T extends undefined | Date | ((...args: never) => unknown)
      ? never
      : { [Name in keyof T]: PlainJson<T[Name]> }
