declare module 'picomatch/posix' {
  interface Options {
    /** Match names that begin with a dot. */
    readonly dot?: boolean;
    /** Match a glob without `/` against the last part of a path. */
    readonly basename?: boolean;
  }

  export default function picomatch(glob: string, options?: Options): (path: string) => boolean;
}
