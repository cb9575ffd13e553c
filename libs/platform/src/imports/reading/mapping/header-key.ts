/** A header for comparison: no marks, no case, no spaces or punctuation; `Đơn giá (VNĐ)` → `dongiavnd`. */
export function headerKey(header: string): string {
  return header
    .replace(/[đĐ]/g, 'd')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{Nd}]/gu, '');
}

/** The same without what stands in brackets and without a star for "required". */
export function bareHeaderKey(header: string): string {
  return headerKey(header.replace(/[([{].*?[)\]}]/g, ' '));
}
