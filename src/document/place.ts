/** A range of the draft as it was given: UTF-16 offsets, `start` included, `end` excluded. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** A range inside a metadata field that has no source range of its own (given by the caller, or derived from a path). */
export interface FieldPlace {
  readonly field: string;
}

/** Where a finding is: a range of the draft, or a metadata field. */
export type Place = SourceRange | FieldPlace;

export function isFieldPlace(place: Place): place is FieldPlace {
  return 'field' in place;
}
