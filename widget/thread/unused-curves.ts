// In the reporter's thread this stands for the curves P-256 and P-384, which age knows for hardware keys and no
// Nightlight key uses: 4 kB less to load. They have their lengths, which are read while loading, and nothing to
// calculate with: whatever asked them for a key would stop there.
const without = (secretKey: number) => ({
  lengths: { secretKey, publicKeyUncompressed: 2 * secretKey + 1 },
  Point: { Fn: {} },
});
export const p256 = without(32);
export const p384 = without(48);
