/** A part of a prompt that was not understood. */
export const unread = 0;
/** A part of a prompt that orders something. */
export const order = 1;
/** The title or the article of a prompt. */
export const apart = 2;
