import { networkInterfaces } from 'node:os';

const anyAddress = new Set(['0.0.0.0', '::']);

/** Addresses to type into a browser for a place to listen at. */
export function addressesOf(host, port) {
  const url = (name) => `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
  if (!anyAddress.has(host)) return [url(host)];
  const outer = Object.values(networkInterfaces())
    .flat()
    .filter((net) => net && !net.internal && net.family === 'IPv4');
  return [url('localhost'), ...outer.map((net) => url(net.address))];
}

const signIn = ({ email, password }) => `  ${email}   ${password ?? '(mật khẩu của bạn / your own password)'}`;

function adminLines(admin) {
  if (!admin) {
    return [
      '',
      'Đăng nhập bằng tài khoản của bạn / Sign in with your account',
      '  Quên mật khẩu / forgotten password: npm start -- --reset-password <email>',
    ];
  }
  const once = admin.password
    ? ['  Mật khẩu này chỉ hiện một lần, hãy đổi sau khi đăng nhập / Shown once, change it after signing in']
    : [];
  return ['', 'Đăng nhập / Sign in', signIn(admin), ...once];
}

function demoLines(demo) {
  if (!demo) return [];
  const names = demo.users.map((user) => (typeof user === 'string' ? user : user.email));
  return ['', `Dữ liệu mẫu: mật khẩu chung / Demo data: one password for all: ${demo.password}`, ...names.map((name) => `  ${name}`)];
}

/** What a person reads once the product serves. */
export function readyText({ addresses, event, showDemoHint }) {
  const reset = event.reset ? ['', 'Mật khẩu mới / New password', signIn(event.reset)] : [];
  const hint = showDemoHint
    ? ['', 'Muốn xem thử với dữ liệu mẫu / To look around with demo data: npm start -- --demo --data .tantam/demo']
    : [];
  return [
    '',
    `✓ Tận Tâm đang chạy / is running: ${addresses.join('  ')}`,
    ...adminLines(event.admin),
    ...demoLines(event.demo),
    ...reset,
    ...hint,
    '',
    'Dừng / stop: Ctrl-C',
  ].join('\n');
}
