/** A product of the demonstration shop. Prices in đồng; the interval is how long one base unit lasts. */
export interface Good {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly unit: string;
  readonly price: number;
  readonly intervalDays: number;
  readonly min: number | null;
  readonly max: number | null;
  /** How often it is bought beside the others. */
  readonly weight: number;
}

const good = (code: string, name: string, group: string, unit: string, price: number, intervalDays: number, counts: readonly [number | null, number | null], weight: number): Good => ({
  code, name, group, unit, price, intervalDays, min: counts[0], max: counts[1], weight,
});

const MILK = 'Dinh dưỡng > Sữa người lớn';
const CHILD_MILK = 'Dinh dưỡng > Sữa trẻ em';
const CEREAL = 'Dinh dưỡng > Ngũ cốc và hạt';
const VITAMIN = 'Thực phẩm bổ sung > Vitamin và khoáng chất';
const HEART = 'Thực phẩm bổ sung > Tim mạch';
const BONE = 'Thực phẩm bổ sung > Xương khớp';
const GUT = 'Thực phẩm bổ sung > Tiêu hóa';
const SUGAR = 'Bệnh mạn tính > Tiểu đường';
const PRESSURE = 'Bệnh mạn tính > Huyết áp';
const DIAPER = 'Mẹ và bé > Tã, bỉm';
const BABY = 'Mẹ và bé > Vệ sinh cho bé';
const DEVICE = 'Thiết bị y tế';
const SERVICE = 'Dịch vụ';

/** 40 products in a tree; 7 of them need no care. */
export const GOODS: readonly Good[] = [
  good('SNL-01', 'Sữa hạt năng lượng 800 g', MILK, 'hộp', 645_000, 15, [1, 4], 9),
  good('SNL-02', 'Sữa bột người cao tuổi 900 g', MILK, 'hộp', 720_000, 20, [1, 4], 8),
  good('SNL-03', 'Sữa cho người tiểu đường 850 g', MILK, 'hộp', 790_000, 18, [2, 4], 7),
  good('SNL-04', 'Sữa non phục hồi 400 g', MILK, 'hộp', 560_000, 14, [1, 3], 4),
  good('STE-01', 'Sữa công thức số 1, 800 g', CHILD_MILK, 'hộp', 485_000, 10, [2, 4], 6),
  good('STE-02', 'Sữa công thức số 2, 800 g', CHILD_MILK, 'hộp', 465_000, 11, [2, 4], 6),
  good('STE-03', 'Sữa công thức số 3, 1,5 kg', CHILD_MILK, 'hộp', 720_000, 22, [1, 3], 5),
  good('NCH-01', 'Bột ngũ cốc 25 loại hạt 500 g', CEREAL, 'hũ', 185_000, 20, [1, 3], 6),
  good('NCH-02', 'Yến mạch nguyên cán 1 kg', CEREAL, 'gói', 128_000, 25, [null, 2], 5),
  good('NCH-03', 'Hạt dinh dưỡng tổng hợp 350 g', CEREAL, 'hũ', 165_000, 0, [null, null], 4),
  good('VTM-01', 'Vitamin tổng hợp người lớn, 60 viên', VITAMIN, 'lọ', 320_000, 60, [1, 2], 7),
  good('VTM-02', 'Vitamin C 1000, 20 viên sủi', VITAMIN, 'tuýp', 68_000, 20, [null, 1], 6),
  good('VTM-03', 'Kẽm và selen, 30 viên', VITAMIN, 'lọ', 145_000, 30, [null, 2], 4),
  good('VTM-04', 'Sắt hữu cơ cho mẹ bầu, 30 viên', VITAMIN, 'lọ', 235_000, 30, [2, 4], 4),
  good('VTM-05', 'Canxi D3 K2, 60 viên', VITAMIN, 'lọ', 295_000, 30, [1, 3], 7),
  good('TMH-01', 'Dầu cá Omega-3, 100 viên', HEART, 'lọ', 385_000, 50, [1, 3], 7),
  good('TMH-02', 'Coenzyme Q10, 30 viên', HEART, 'lọ', 540_000, 30, [1, 3], 4),
  good('TMH-03', 'Nattokinase 2000FU, 60 viên', HEART, 'lọ', 690_000, 30, [2, 4], 4),
  good('XKH-01', 'Glucosamine 1500, 90 viên', BONE, 'lọ', 480_000, 45, [1, 3], 6),
  good('XKH-02', 'Collagen type II, 40 viên', BONE, 'hộp', 820_000, 40, [2, 4], 4),
  good('XKH-03', 'Dầu xoa bóp thảo dược 50 ml', BONE, 'chai', 75_000, 0, [null, null], 4),
  good('TIH-01', 'Men vi sinh người lớn, 30 gói', GUT, 'hộp', 210_000, 30, [1, 2], 6),
  good('TIH-02', 'Men vi sinh cho bé, 20 ống', GUT, 'hộp', 185_000, 20, [1, 3], 5),
  good('TIH-03', 'Chất xơ hòa tan 250 g', GUT, 'hũ', 240_000, 25, [null, 2], 3),
  good('TDG-01', 'Que thử đường huyết, 50 que', SUGAR, 'hộp', 395_000, 25, [2, null], 6),
  good('TDG-02', 'Kim lấy máu, 100 cái', SUGAR, 'hộp', 95_000, 50, [null, 2], 3),
  good('TDG-03', 'Trà khổ qua rừng, 60 túi', SUGAR, 'hộp', 120_000, 20, [null, 2], 3),
  good('TDG-04', 'Bộ chăm sóc bàn chân tiểu đường', SUGAR, 'bộ', 350_000, 45, [1, 2], 2),
  good('HAP-01', 'Viên hạ áp thảo dược, 60 viên', PRESSURE, 'lọ', 260_000, 30, [2, 4], 5),
  good('HAP-02', 'Muối ăn ít natri 500 g', PRESSURE, 'gói', 42_000, 40, [null, 1], 3),
  good('TBM-01', 'Tã quần size M, 68 miếng', DIAPER, 'bịch', 330_000, 14, [1, 3], 6),
  good('TBM-02', 'Tã quần size L, 62 miếng', DIAPER, 'bịch', 335_000, 14, [1, 3], 6),
  good('TBM-03', 'Bỉm người lớn size L, 20 miếng', DIAPER, 'bịch', 245_000, 10, [2, null], 4),
  good('VSB-01', 'Sữa tắm gội cho bé 400 ml', BABY, 'chai', 165_000, 45, [null, 1], 4),
  good('VSB-02', 'Khăn ướt không mùi, 80 tờ', BABY, 'gói', 38_000, 0, [null, null], 5),
  good('TBY-01', 'Máy đo huyết áp bắp tay', DEVICE, 'cái', 1_150_000, 180, [1, 2], 2),
  good('TBY-02', 'Máy đo đường huyết', DEVICE, 'cái', 890_000, 30, [2, 3], 2),
  good('TBY-03', 'Nhiệt kế điện tử', DEVICE, 'cái', 185_000, 0, [null, null], 2),
  good('TBY-04', 'Khẩu trang y tế, 50 cái', DEVICE, 'hộp', 45_000, 0, [null, null], 5),
  good('DVU-01', 'Tư vấn dinh dưỡng tại nhà', SERVICE, 'lần', 300_000, 30, [1, 2], 1),
];
