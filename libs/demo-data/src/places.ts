/** The three shops and where their customers live: communes by the names in force since 1 July 2025. */
export interface Place {
  readonly branchCode: string;
  readonly branchName: string;
  readonly branchAddress: string;
  readonly province: string;
  readonly communes: readonly string[];
  /** Share of the customers, in percent. */
  readonly share: number;
}

export const PLACES: readonly Place[] = [
  {
    branchCode: 'HCM', branchName: 'Cửa hàng Thủ Dầu Một', branchAddress: 'Phường Thủ Dầu Một, Thành phố Hồ Chí Minh', province: 'Thành phố Hồ Chí Minh', share: 50,
    communes: ['Phường Thủ Dầu Một', 'Phường Chánh Hiệp', 'Phường Dĩ An', 'Phường Thuận Giao', 'Phường Vũng Tàu', 'Phường Hoà Lợi', 'Xã Long Điền'],
  },
  {
    branchCode: 'DNA', branchName: 'Cửa hàng Biên Hòa', branchAddress: 'Phường Trấn Biên, Đồng Nai', province: 'Đồng Nai', share: 30,
    communes: ['Phường Trấn Biên', 'Phường Trảng Dài', 'Phường Bảo Vinh', 'Phường Trị An', 'Phường Bình Phước', 'Xã Phú Riềng'],
  },
  {
    branchCode: 'CTH', branchName: 'Cửa hàng Ninh Kiều', branchAddress: 'Phường Cái Khế, Thành phố Cần Thơ', province: 'Thành phố Cần Thơ', share: 20,
    communes: ['Phường Cái Khế', 'Phường Ô Môn', 'Phường Thốt Nốt', 'Phường Vị Thanh', 'Xã Thạnh An'],
  },
];
