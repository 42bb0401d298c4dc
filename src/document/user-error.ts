/** A mistake of the user (an option, a configuration, a file): the message says what to do about it. Anything else thrown is a bug. */
export class UserError extends Error {
  override name = 'UserError';

  /** True also of one from another copy of the package: the rules of a configuration import their own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'UserError';
  }
}
