/*
 * Keys of the AZERTY keyboard (France), row by row as they stand; neighbours are struck for one another.
 * Source: the standard layout, our own transcription. Licence: MIT.
 */
export const AZERTY_ROWS: readonly string[] = ['&é"\'(-è_çà', 'azertyuiop', 'qsdfghjklm', 'wxcvbn,;:'];
