import { addDays, epochDayOf, type LocalDate } from '@tantam/kernel';
import { GOODS, type Good } from './goods.js';
import { person } from './people.js';
import { PLACES } from './places.js';
import { Chance } from './random.js';
import { STAFF } from './staff.js';

type Row = Readonly<Record<string, string | number | null>>;

export interface Business {
  readonly products: readonly Row[];
  readonly customers: readonly Row[];
  readonly orders: readonly Row[];
}

interface Buyer {
  readonly code: string;
  readonly branch: string;
  readonly agent: string;
  /** What she comes back for. */
  readonly usual: readonly Good[];
  readonly since: LocalDate;
  /** How near to the interval she comes back: 1 on the day, 1.2 a fifth later. */
  readonly pace: number;
  /** The chance that she does not come back after a purchase. */
  readonly leaves: number;
}

const CUSTOMERS = 2_000;
const HISTORY_DAYS = 548;
const CHANNELS: readonly (readonly [string, number])[] = [['Tại cửa hàng', 60], ['Điện thoại', 22], ['Zalo', 12], ['Website', 6]];
const SOURCES: readonly (readonly [string, number])[] = [['Khách vãng lai', 50], ['Người quen giới thiệu', 28], ['Facebook', 15], ['Tờ rơi', 7]];
const GROUPS: readonly (readonly [string, number])[] = [['Gia đình có trẻ nhỏ', 30], ['Người cao tuổi', 35], ['Bệnh mạn tính', 20], ['Khách lẻ', 15]];

/** The shops open at seven. */
const OPENS_AT_MINUTE = 7 * 60;

/**
 * Eighteen months of a chain of health-food and pharmacy shops, up to now. The same seed and time give the same rows.
 *
 * @param minuteOfDay how far today has come; nothing is bought in the future
 */
export function makeBusiness(seed: number, today: LocalDate, minuteOfDay: number): Business {
  const chance = new Chance(seed);
  const first = addDays(today, -HISTORY_DAYS);
  const customers: Row[] = [];
  const buyers: Buyer[] = [];
  for (let number = 1; number <= CUSTOMERS; number++) {
    const { row, buyer } = makeCustomer(chance, number, first, today);
    customers.push(row);
    buyers.push(buyer);
  }
  return { products: GOODS.map(productRow), customers, orders: makeOrders(chance, buyers, first, today, minuteOfDay) };
}

function productRow(good: Good): Row {
  return {
    code: good.code, name: good.name, groupPath: good.group, kind: good.group === 'Dịch vụ' ? 'service' : 'good', unit: good.unit, price: good.price, vatRate: 8,
    careIntervalDays: good.intervalDays, careCountMin: good.min, careCountMax: good.max,
  };
}

function makeCustomer(chance: Chance, number: number, first: LocalDate, today: LocalDate): { row: Row; buyer: Buyer } {
  const code = `KH${String(number).padStart(6, '0')}`;
  const who = person(chance, number);
  const place = chance.weighted(PLACES.map((each) => [each, each.share] as const));
  const agents = STAFF.filter(({ role, branch }) => role === 'agent' && branch === place.branchCode);
  const agent = chance.oneOf(agents).email;
  const birthYear = Number(today.slice(0, 4)) - chance.weighted([[chance.between(24, 40), 45], [chance.between(41, 60), 30], [chance.between(61, 82), 25]] as const);
  const row: Row = {
    code, fullName: who.fullName, phone1: who.phone, email: chance.happens(0.25) ? `${code.toLowerCase()}@thu.example` : null,
    birthday: chance.happens(0.7) ? `${birthYear}-${two(chance.between(1, 12))}-${two(chance.between(1, 28))}` : null,
    gender: who.gender, address: `Số ${chance.between(1, 320)}, khu phố ${chance.between(1, 9)}`, province: place.province, commune: chance.oneOf(place.communes),
    group: chance.weighted(GROUPS), channel: chance.weighted(CHANNELS), source: chance.weighted(SOURCES), branch: place.branchCode, owner: chance.happens(0.8) ? agent : null,
  };
  const wanted = GOODS.map((good) => [good, good.weight] as const);
  const usual = Array.from({ length: chance.weighted([[1, 50], [2, 35], [3, 15]] as const) }, () => chance.weighted(wanted));
  // Growing business: more customers are new than old.
  const age = Math.floor(HISTORY_DAYS * Math.pow(chance.next(), 1.3));
  const since = addDays(first, Math.min(HISTORY_DAYS - age, HISTORY_DAYS - 1));
  return { row, buyer: { code, branch: place.branchCode, agent, usual: [...new Set(usual)], since, pace: 0.9 + chance.next() * 0.7, leaves: 0.08 + chance.next() * 0.35 } };
}

interface Purchase {
  readonly day: LocalDate;
  readonly buyer: Buyer | null;
  readonly goods: readonly { readonly good: Good; readonly quantity: number }[];
}

function makeOrders(chance: Chance, buyers: readonly Buyer[], first: LocalDate, today: LocalDate, minuteOfDay: number): Row[] {
  const purchases = buyers.flatMap((buyer) => purchasesOf(chance, buyer, today));
  for (let walkIn = 0; walkIn < 600; walkIn++) {
    purchases.push({ day: addDays(first, chance.between(0, HISTORY_DAYS)), buyer: null, goods: basket(chance, [chance.oneOf(GOODS)]) });
  }
  purchases.sort((a, b) => epochDayOf(a.day) - epochDayOf(b.day));
  const isOpen = minuteOfDay > OPENS_AT_MINUTE;
  const happened = purchases.filter(({ day }) => isOpen || day !== today);
  return happened.flatMap((purchase, index) => orderRows(chance, purchase, 100_001 + index, today, minuteOfDay));
}

function purchasesOf(chance: Chance, buyer: Buyer, today: LocalDate): Purchase[] {
  const purchases: Purchase[] = [];
  for (let day = buyer.since; epochDayOf(day) <= epochDayOf(today) && purchases.length < 24; ) {
    const goods = basket(chance, chance.happens(0.2) ? [...buyer.usual, chance.oneOf(GOODS)] : buyer.usual);
    purchases.push({ day, buyer, goods });
    if (chance.happens(buyer.leaves)) break;
    const lasts = goods.map(({ good, quantity }) => good.intervalDays * quantity).filter((days) => days > 0);
    const gap = Math.max(7, Math.round((lasts.length > 0 ? Math.min(...lasts) : 60) * buyer.pace) + chance.between(-3, 9));
    day = addDays(day, gap);
  }
  return purchases;
}

function basket(chance: Chance, goods: readonly Good[]): { good: Good; quantity: number }[] {
  return goods.map((good) => ({ good, quantity: good.price > 800_000 ? 1 : chance.weighted([[1, 55], [2, 30], [3, 10], [4, 5]] as const) }));
}

function orderRows(chance: Chance, { day, buyer, goods }: Purchase, number: number, today: LocalDate, minuteOfDay: number): Row[] {
  const daysAgo = epochDayOf(today) - epochDayOf(day);
  const status = daysAgo <= 2 ? 'placed' : chance.happens(0.015) ? 'cancelled' : 'fulfilled';
  const minute = chance.between(OPENS_AT_MINUTE, daysAgo === 0 ? Math.min(minuteOfDay, 20 * 60) : 20 * 60);
  const branch = buyer?.branch ?? chance.oneOf(PLACES).branchCode;
  const common = {
    code: `DH${number}`, placedAt: `${day} ${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`, customerCode: buyer?.code ?? null, status,
    salesChannel: chance.weighted(CHANNELS), agent: buyer?.agent ?? chance.oneOf(STAFF.filter((each) => each.branch === branch)).email, branch, returnsOrderCode: null as string | null,
  };
  const rows: Row[] = goods.map(({ good, quantity }) => ({
    ...common, productCode: good.code, productName: good.name, unit: good.unit, quantity, unitPrice: good.price, discount: chance.happens(0.1) ? Math.round((good.price * quantity) / 20 / 1000) * 1000 : null,
  }));
  if (buyer && status === 'fulfilled' && daysAgo > 5 && chance.happens(0.012)) {
    const back = goods[0]!;
    rows.push({
      ...common, code: `TH${number}`, placedAt: `${addDays(day, 2)} 10:${two(chance.between(0, 59))}:00`, returnsOrderCode: common.code,
      productCode: back.good.code, productName: back.good.name, unit: back.good.unit, quantity: -back.quantity, unitPrice: back.good.price, discount: null,
    });
  }
  return rows;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
