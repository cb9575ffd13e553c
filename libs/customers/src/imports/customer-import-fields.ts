import type { SALUTATIONS } from '@tantam/kernel';
import type { ImportField } from '@tantam/platform';

export const SALUTATION_WORDS: Readonly<Record<(typeof SALUTATIONS)[number], readonly string[]>> = {
  anh: ['Anh', 'Mr', 'Mr.', 'A.'], chi: ['Chị', 'Ms', 'Ms.', 'Miss', 'C.'], co: ['Cô'], chu: ['Chú'], bac: ['Bác'], ong: ['Ông', 'Sir'],
  ba: ['Bà', 'Mrs', 'Mrs.', 'Madam'], em: ['Em'], quy_khach: ['Quý khách', 'Ông/Bà', 'Anh/Chị'],
};

const text = (name: string, vi: string, en: string, dictionary?: () => Promise<readonly string[]>): ImportField => ({
  name, type: 'text', title: { vi, en }, ...(dictionary ? { dictionary } : {}),
});

/** @param names active entries of a table of names, for the template's drop-downs */
export function customerImportFields(names: (table: string) => () => Promise<readonly string[]>): readonly ImportField[] {
  return [
    { name: 'code', type: 'code', title: { vi: 'Mã khách hàng', en: 'Customer code' } },
    text('fullName', 'Họ và tên', 'Full name'),
    { name: 'salutation', type: 'choice', title: { vi: 'Danh xưng', en: 'Salutation' }, choices: SALUTATION_WORDS },
    { name: 'phone1', type: 'phone', title: { vi: 'Điện thoại', en: 'Phone' }, refusesWhenUnreadable: true },
    { name: 'phone2', type: 'phone', title: { vi: 'Điện thoại 2', en: 'Phone 2' } },
    { name: 'email', type: 'email', title: { vi: 'E-mail', en: 'E-mail' } },
    { name: 'birthday', type: 'date', title: { vi: 'Ngày sinh', en: 'Birthday' } },
    {
      name: 'gender', type: 'choice', title: { vi: 'Giới tính', en: 'Gender' },
      choices: { male: ['Nam', 'M', 'Male', 'Trai'], female: ['Nữ', 'F', 'Female', 'Gái'], other: ['Khác', 'Other'], unknown: ['Không rõ', 'Unknown'] },
    },
    text('address', 'Địa chỉ', 'Address'),
    text('province', 'Tỉnh/Thành phố', 'Province', names('provinces')),
    text('commune', 'Phường/Xã', 'Commune'),
    text('country', 'Quốc gia', 'Country'),
    text('group', 'Nhóm khách hàng', 'Customer group', names('customer_groups')),
    text('category', 'Loại khách hàng', 'Customer category', names('customer_categories')),
    text('channel', 'Kênh khách hàng', 'Channel', names('customer_channels')),
    text('source', 'Nguồn khách hàng', 'Source', names('customer_sources')),
    text('branch', 'Chi nhánh', 'Branch', names('branches')),
    text('owner', 'Người phụ trách', 'Owner'),
  ];
}
