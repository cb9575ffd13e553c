import { defineProblems } from '@tantam/platform';

defineProblems({
  'wrong-credentials': {
    kind: 'unauthenticated',
    title: { vi: 'Địa chỉ thư hoặc mật khẩu chưa đúng', en: 'The e-mail address or the password is wrong' },
    detail: { vi: 'Kiểm tra lại, hoặc nhờ quản trị viên đặt lại mật khẩu.', en: 'Check both, or ask an administrator to reset the password.' },
  },
  'one-time-password-expired': {
    kind: 'unauthenticated',
    title: { vi: 'Mật khẩu dùng một lần đã hết hạn', en: 'The one-time password has expired' },
    detail: { vi: 'Nhờ quản trị viên đặt lại mật khẩu.', en: 'Ask an administrator to reset the password.' },
  },
  'too-many-sign-ins': {
    kind: 'too_many',
    title: { vi: 'Thử đăng nhập quá nhiều lần', en: 'Too many attempts to sign in' },
    detail: { vi: 'Hãy chờ một lát rồi thử lại.', en: 'Wait a moment, then try again.' },
  },
  'session-ended': {
    kind: 'unauthenticated',
    title: { vi: 'Phiên đăng nhập đã kết thúc', en: 'The session has ended' },
    detail: { vi: 'Hãy đăng nhập lại.', en: 'Sign in again.' },
  },
  'foreign-origin': {
    kind: 'forbidden',
    title: { vi: 'Yêu cầu đến từ trang khác', en: 'The request comes from another site' },
    detail: { vi: 'Chỉ trang của hệ thống này được gọi địa chỉ này.', en: 'Only this system’s own pages may call this address.' },
  },
  'password-change-required': {
    kind: 'forbidden',
    title: { vi: 'Cần đổi mật khẩu trước', en: 'Change the password first' },
    detail: { vi: 'Mật khẩu này do người khác cấp. Đặt mật khẩu của riêng bạn rồi tiếp tục.', en: 'Somebody else gave you this password. Set one of your own, then go on.' },
  },
  'password-length': { kind: 'rule', title: { vi: 'Mật khẩu cần từ {min} đến {max} ký tự', en: 'A password has {min} to {max} characters' } },
  'wrong-password': { kind: 'rule', title: { vi: 'Mật khẩu hiện tại chưa đúng', en: 'The current password is wrong' } },
  'same-password': { kind: 'rule', title: { vi: 'Mật khẩu mới cần khác mật khẩu cũ', en: 'The new password must differ from the old one' } },
  'user-not-found': { kind: 'not_found', title: { vi: 'Không tìm thấy người dùng', en: 'There is no such user' } },
  'email-taken': {
    kind: 'conflict',
    title: { vi: 'Địa chỉ thư này đã có người dùng', en: 'This e-mail address belongs to another user' },
    detail: { vi: 'Mỗi người dùng cần một địa chỉ riêng.', en: 'Each user needs an address of his own.' },
  },
  'last-admin': {
    kind: 'conflict',
    title: { vi: 'Đây là quản trị viên cuối cùng', en: 'This is the last administrator' },
    detail: { vi: 'Trao vai trò quản trị cho người khác trước.', en: 'Make somebody else an administrator first.' },
  },
  'role-beyond-own': {
    kind: 'forbidden',
    title: { vi: 'Vai trò này có quyền mà bạn không có', en: 'This role holds rights that you do not have' },
    detail: { vi: 'Chỉ người được phân quyền mới làm được việc này.', en: 'Only somebody who manages roles can do this.' },
  },
  'role-not-found': { kind: 'not_found', title: { vi: 'Không có vai trò này', en: 'There is no such role' } },
  'admin-keeps-roles': {
    kind: 'rule',
    title: { vi: 'Vai trò quản trị phải giữ quyền phân quyền', en: 'The administrator role must keep the right to manage roles' },
    detail: { vi: 'Nếu không, sẽ không còn ai sửa lại được.', en: 'Otherwise nobody could change it back.' },
  },
  'department-not-found': { kind: 'not_found', title: { vi: 'Không tìm thấy phòng ban', en: 'There is no such department' } },
  'department-name-taken': { kind: 'conflict', title: { vi: 'Cùng cấp đã có phòng ban tên này', en: 'There is a department of this name at this level' } },
  'department-cycle': { kind: 'rule', title: { vi: 'Phòng ban không thể nằm trong chính nó', en: 'A department cannot lie within itself' } },
  'department-in-use': {
    kind: 'conflict',
    title: { vi: 'Phòng ban còn được dùng', en: 'The department is in use' },
    detail: { vi: 'Chuyển người dùng và phòng ban con sang nơi khác trước.', en: 'Move its users and the departments below it first.' },
  },
  'branch-not-found': { kind: 'not_found', title: { vi: 'Không tìm thấy chi nhánh', en: 'There is no such branch' } },
  'branch-code-taken': { kind: 'conflict', title: { vi: 'Mã chi nhánh đã có', en: 'There is a branch with this code' } },
  'branch-in-use': {
    kind: 'conflict',
    title: { vi: 'Chi nhánh còn được dùng', en: 'The branch is in use' },
    detail: { vi: 'Còn người dùng, khách hàng hoặc đơn hàng thuộc chi nhánh này.', en: 'Users, customers or orders still belong to it.' },
  },
  'saved-view-not-found': { kind: 'not_found', title: { vi: 'Không tìm thấy mục đã lưu', en: 'There is no such saved view' } },
  'saved-view-of-another': { kind: 'forbidden', title: { vi: 'Mục này của người khác', en: 'This view is somebody else’s' }, detail: { vi: 'Lưu thành mục của bạn rồi sửa.', en: 'Keep it as a view of your own and change that.' } },
  'views-not-shareable': { kind: 'forbidden', title: { vi: 'Bạn không được chia sẻ mục đã lưu', en: 'You may not share views' }, detail: { vi: 'Lưu cho riêng bạn, hoặc nhờ trưởng nhóm chia sẻ.', en: 'Keep it for yourself, or ask a supervisor to share it.' } },
  'too-many-saved-views': { kind: 'rule', title: { vi: 'Mỗi danh sách lưu được tối đa {most} mục', en: 'A list keeps at most {most} views' }, detail: { vi: 'Xóa bớt mục không dùng rồi lưu lại.', en: 'Delete one that you do not use, then save again.' } },
  'unknown-reference': { title: { vi: 'Không có mục được nhắc đến', en: 'What this refers to does not exist' } },
  'unknown-permission': { title: { vi: 'Không có quyền tên {name}', en: 'There is no permission named {name}' } },
  'unknown-resource': { title: { vi: 'Không có phạm vi dữ liệu cho {name}', en: 'There is no data scope for {name}' } },
  'unknown-scope': { title: { vi: 'Phạm vi cần là own, department, branch hoặc all', en: 'A scope is own, department, branch or all' } },
});
