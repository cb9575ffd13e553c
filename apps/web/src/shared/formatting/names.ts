/** Two letters for a person: the last two words, as Vietnamese names are called by their end: `Lê Khánh Linh` → `KL`. */
export function initialsOf(fullName: string): string {
  const words = fullName.trim().split(/\s+/).filter(Boolean);
  return words
    .slice(-2)
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('');
}

/** Text without its marks, for comparing what was typed: `Đặng Hữu Phước` → `dang huu phuoc`. */
export function unmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
