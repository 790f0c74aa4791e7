// Which version this page runs; the service puts the sum of all files here, as it does in sw.js.
export const VERSION = '@VERSION@';
