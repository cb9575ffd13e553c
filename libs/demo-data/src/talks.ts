/** What agents write down. By outcome; short, as people write between two calls. */
export const TALKS = {
  reached: [
    'Chị dùng hợp, còn khoảng 3 ngày. Hẹn gọi lại khi gần hết.',
    'Khách hỏi giá khi lấy 4 hộp, đã báo và hẹn chốt cuối tuần.',
    'Đã nhắc cách dùng sau ăn, khách thấy dễ chịu hơn tuần trước.',
    'Khách muốn lấy thêm 2 hộp, nhờ giữ hàng tại cửa hàng.',
    'Bác dùng đều, đường huyết ổn. Hẹn gọi trước khi hết que thử.',
    'Khách khen giao nhanh. Muốn nhận tin khi có ưu đãi.',
    'Còn hơn nửa hộp, hẹn gọi lại sau.',
    'Khách hỏi thêm canxi cho mẹ, đã tư vấn và hẹn ghé cửa hàng.',
    'Bé quen vị, mẹ muốn giữ loại này. Nhắc lịch mua tiếp.',
    'Khách dùng buổi sáng quên liều, đã hướng dẫn đặt giờ nhắc.',
  ],
  finished: ['Khách dùng xong đợt, chưa có nhu cầu tiếp.', 'Đã mua thêm tại cửa hàng, chăm sóc theo đơn mới.', 'Khách đi xa vài tháng, hẹn khi về sẽ liên hệ.'],
  attempt: ['Gọi không nghe máy.', 'Máy bận, sẽ gọi lại.', 'Chuông đổ nhưng không ai nghe.', 'Thuê bao tạm thời không liên lạc được.'],
  callback: ['Khách đang họp, hẹn gọi lại chiều.', 'Khách đang chạy xe, hẹn gọi lại sau.'],
  refused: ['Khách nói chưa cần lúc này.', 'Khách đang dùng loại khác, chưa đổi.'],
} as const;
