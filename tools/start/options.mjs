import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const helpText = `Tận Tâm: phần mềm chăm sóc khách hàng mã nguồn mở / open-source customer-care software

  npm start [-- tùy chọn / options]

  --port <số>              cổng, mặc định 3000; bận thì lấy cổng trống kế tiếp
                           port, 3000 by default; the next free one when it is taken
  --host <địa chỉ>         địa chỉ lắng nghe, mặc định 127.0.0.1 (chỉ máy này); 0.0.0.0 cho cả mạng
                           where to listen, 127.0.0.1 by default (this machine only); 0.0.0.0 for the network
  --data <thư mục>         nơi cất dữ liệu, mặc định .tantam trong thư mục này
                           where data is kept, .tantam in this folder by default
  --demo                   nạp dữ liệu mẫu / load demo data
  --empty                  bắt đầu trống / begin empty
  --reset-password <email> đặt lại mật khẩu của một người và in ra một lần / give someone a new password, printed once
  --help                   trang này / this page

Biến môi trường / environment
  DATABASE_URL             dùng PostgreSQL có sẵn (từ bản 15) thay cho bản kèm theo
                           use your PostgreSQL (15 or later) instead of the embedded one
  REDIS_URL                dùng Redis khi chạy nhiều tiến trình / use Redis when several processes share the work
  TANTAM_ADMIN_EMAIL       người quản trị đầu tiên khi cài đặt tự động; không có thì máy tự tạo
  TANTAM_ADMIN_PASSWORD    và in mật khẩu dùng một lần
                           first admin of a scripted set-up; otherwise one is made and its one-time password printed

Dừng / stop: Ctrl-C
`;

/** Thrown for a command line that cannot be followed; the message is for the person who typed it. */
export class WrongOptions extends Error {}

function parsed(argv) {
  try {
    return parseArgs({
      args: argv,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        demo: { type: 'boolean' },
        empty: { type: 'boolean' },
        'reset-password': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    if (!String(error.code).startsWith('ERR_PARSE_ARGS')) throw error;
    throw new WrongOptions(`Không hiểu tùy chọn / Unknown or incomplete option: ${error.message}`, { cause: error });
  }
}

function portOf(text) {
  if (text === undefined) return 3000;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new WrongOptions(`Cổng phải là số từ 1 đến 65535 / A port is a number from 1 to 65535: ${text}`);
}

/**
 * @param {string[]} argv what stands behind `npm start --`
 * @param {string} checkout the project's folder; `--data` is relative to the current one
 * @returns {{ port: number, host: string, dataFolder: string, demo: boolean | undefined, resetPasswordOf?: string, help: boolean }}
 *   `demo` is undefined when the person said nothing about it
 * @throws {WrongOptions}
 */
export function readOptions(argv, checkout) {
  const values = parsed(argv);
  if (values.demo && values.empty) throw new WrongOptions('Chọn --demo hoặc --empty / Choose --demo or --empty, not both');
  const resetPasswordOf = values['reset-password'];
  if (resetPasswordOf !== undefined && !/^\S+@\S+$/.test(resetPasswordOf)) {
    throw new WrongOptions(`Không phải địa chỉ email / Not an email address: ${resetPasswordOf}`);
  }
  return {
    port: portOf(values.port),
    host: values.host ?? '127.0.0.1',
    dataFolder: values.data ? resolve(values.data) : resolve(checkout, '.tantam'),
    demo: values.demo ? true : values.empty ? false : undefined,
    resetPasswordOf,
    help: values.help ?? false,
  };
}
