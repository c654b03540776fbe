/**
 * Names a finding by what it says of which words, not by where they stand, so that a decision survives edits elsewhere,
 * moves and renames, and lapses when the sentence changes.
 */
export function fingerprint(rule: string, words: string, sentence: string): string {
  return hash(`${rule}\n${words}\n${sentence.replace(/\s+/g, '')}`);
}

/** 64 bits as 16 hexadecimal digits: two FNV-1a walks (public domain) from different beginnings, each well stirred. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 15;
  }
  return hex(stir(a)) + hex(stir(b ^ text.length));
}

/** Lets every bit of 32 depend on every other, which FNV alone does not do for the last letters. */
function stir(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
