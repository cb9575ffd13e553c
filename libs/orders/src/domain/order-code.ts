/** Orders made here; imports use it too, so that a number made here never meets an imported code. */
export const OWN_SOURCE_SYSTEM = 'tantam';
