/** A mistake of the user (an option, a configuration, a file): the message says what to do about it. Anything else thrown is a bug. */
export class UserError extends Error {
  override name = 'UserError';
}
