/** Six people who work in the demonstration shop. */
export const STAFF = [
  { email: 'tam@demo.example', fullName: 'Vũ Minh Tâm', role: 'manager', branch: null },
  { email: 'ha@demo.example', fullName: 'Phạm Thu Hà', role: 'supervisor', branch: null },
  { email: 'linh@demo.example', fullName: 'Lê Khánh Linh', role: 'agent', branch: 'HCM' },
  { email: 'trang@demo.example', fullName: 'Phạm Thu Trang', role: 'agent', branch: 'HCM' },
  { email: 'nam@demo.example', fullName: 'Hồ Hoài Nam', role: 'agent', branch: 'DNA' },
  { email: 'chau@demo.example', fullName: 'Trần Bảo Châu', role: 'agent', branch: 'CTH' },
] as const;
