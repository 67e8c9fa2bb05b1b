"""Vietnamese."""

from newsformat.plugin import Language


PACK = Language(
    tag="vi",
    byline_endings="thực hiện | ghi | tổng hợp | lược dịch",
    related_headings=(
        "Tin liên quan | Bài liên quan | Tin tức liên quan | Xem thêm | Đọc thêm | Tin cùng chuyên mục | Đọc nhiều"
        " | Đọc nhiều nhất | Tin mới | Tin mới nhất | Có thể bạn quan tâm | Tin khác | Tin nổi bật | Xem nhiều"
        " | Chủ đề liên quan | Mời bạn đọc | Đừng bỏ lỡ | Nên đọc | Bài viết liên quan | Có thể bạn thích"
        " | Cùng chuyên mục | Tin liên quan khác | Bài đọc nhiều | Đáng chú ý | Tin đọc nhiều"
        " | Đọc tiếp | Video liên quan | Nội dung liên quan"
        " | Tin cùng chủ đề | Cùng chủ đề | Bài cùng chuyên mục | Các tin khác | Các bài khác | Bài viết khác"
        " | Tin mới hơn | Tin cũ hơn | Mới nhất | Tin nóng | Xem nhiều nhất | Được quan tâm"
        " | Bạn có thể quan tâm | Bạn có thể thích | Có thể bạn muốn xem | Đề xuất | Đề xuất cho bạn"
        " | Gợi ý cho bạn | Dành cho bạn | Không thể bỏ lỡ | Bài trước | Bài sau | Bài tiếp theo"
        " | Tin tiếp theo | Tin trước | Xu hướng | Đang hot | Sự kiện nổi bật | Dòng sự kiện"
        " | Chuyên đề"
        " | Nổi bật | Có thể bạn chưa biết | Mời độc giả xem thêm | Mời bạn đọc xem thêm | Xem tiếp | Tin đã đưa"
        " | Sự kiện liên quan"
        " | Đọc ngay | Bạn cũng có thể thích | Không nên bỏ qua | Tin bài liên quan | Các tin liên quan"
        " | Cùng tác giả | Tin tức khác | Bài khác | Những tin khác | Các tin đã đưa | Tin tức mới nhất"
        " | Bài mới nhất | Bài viết mới nhất | Tin nóng trong ngày | Tin hot | Bài nổi bật | Tin tiêu điểm"
        " | Tiêu điểm | Tin xem nhiều | Bài viết phổ biến | Tin tài trợ | Tin trong ngày | Tin chính"
        " | Tin quan trọng | Bài viết trước | Bài viết tiếp theo | Video nổi bật"
        " | Mời đọc thêm"
        " | Tin cùng loại | Bạn đọc quan tâm | Đừng bỏ qua | Bài cùng chủ đề | Mời xem thêm"
        " | Độc giả quan tâm | Nên xem | Xem ngay"
        " | Xem thêm về chủ đề"
        " | Từ đối tác của chúng tôi | Nội dung từ đối tác"
        " | Bạn nên đọc"
    ),
    byline_words=(
        "Tác giả | Bài | Bài viết | Theo | Phóng viên | Bởi | Thực hiện"
        " | Bài và ảnh | Bài, ảnh | Tin, ảnh | Tin và ảnh | Người viết | Biên soạn | Tổng hợp | Viết bởi"
        " | Đăng bởi | Phỏng vấn | Cộng tác viên | CTV | Nhà báo"
        " | Bài ảnh | Bài, ảnh, video"
        " | By"
    ),
    byline_joiners="và | - | –",
    roles=("phóng viên | nhà báo | biên tập viên | cộng tác viên | PV | tổng hợp | lược dịch | biên dịch | dịch"),
    agencies=(
        "Dân trí | VOV.VN | VTV.vn | TTO | TPO | NDO | NLĐO | SGGPO | TTXVN/Vietnam+ | Thông tấn xã Việt Nam | Vietnam+"
        " | Kinhtedothi | Hànộimới"
    ),
    credit_words=("Nguồn | Theo | Nguồn tin | Theo nguồn | Nguồn tham khảo | Tham khảo | Dẫn nguồn | Trích nguồn"),
    dialogue_dashes=True,
    months=(
        "tháng 1,tháng Một,tháng Giêng,thg 1 | tháng 2,tháng Hai,thg 2 | tháng 3,tháng Ba,thg 3 | tháng 4,tháng Tư,thg 4 | tháng 5,tháng Năm,thg 5 | tháng 6,tháng Sáu,thg 6 | tháng 7,tháng Bảy,thg 7"
        " | tháng 8,tháng Tám,thg 8 | tháng 9,tháng Chín,thg 9 | tháng 10,tháng Mười,thg 10 | tháng 11,tháng Mười một,thg 11 | tháng 12,tháng Mười hai,tháng Chạp,thg 12"
    ),
    date_words=(
        "Ngày đăng | Đăng lúc | Xuất bản | Thứ hai | Thứ ba | Thứ tư | Thứ năm | Thứ sáu | Thứ bảy | Chủ nhật | Ngày"
        " | Đăng ngày | Ngày xuất bản"
        " | Xuất bản lúc | Ngày tạo | Thời gian đăng | Thời gian | Đăng tải | Phát hành"
    ),
    update_words=(
        "Cập nhật | Cập nhật lúc | Cập nhật lần cuối | Chỉnh sửa"
        " | Cập nhật ngày | Cập nhật mới nhất | Lần cập nhật cuối | Sửa đổi"
    ),
    caption_words=(
        "Ảnh | Hình ảnh | Ảnh minh họa | Đồ họa | Nguồn ảnh"
        " | Ảnh minh hoạ | Hình: | Hình minh họa | Ảnh chụp màn hình"
        " | Nhiếp ảnh"
        " | Ảnh tư liệu | Ảnh cắt từ clip | Ảnh cắt từ video | Ảnh do | Ảnh bìa | Ảnh đại diện"
        " | Nguồn hình ảnh | Nguồn hình ảnh, | Chụp lại hình ảnh | Chụp lại hình ảnh, | Chú thích ảnh"
        " | Hình ảnh minh họa | Hình từ | Infographic | Minh họa | Tranh | Clip | Nguồn video"
        " | Hiện trường vụ tai nạn | Hiện trường vụ việc | Hiện trường vụ cháy | Hiện trường vụ án | Hiện trường sự việc"
        " | Toàn cảnh hội nghị | Quang cảnh hội nghị | Toàn cảnh buổi lễ | Quang cảnh buổi lễ | Các đại biểu dự hội nghị | Các đại biểu tham dự hội nghị"
    ),
    copyright_words=(
        "Bản quyền | Bản quyền thuộc | Cấm sao chép | Mọi quyền được bảo lưu | Giữ bản quyền | Ghi rõ nguồn"
        " | Bản quyền © | Toàn bộ bản quyền | Nghiêm cấm sao chép | Vui lòng ghi rõ nguồn | Không sao chép"
        " | Giấy phép số | Giấy phép"
    ),
    tag_words=("Từ khóa | Chủ đề | Thẻ | Từ khoá | Chuyên mục | Danh mục | Nhãn | Sự kiện | Hashtag"),
    tool_lines=(
        "Chia sẻ | Quảng cáo | In bài | In bài viết | Sao chép liên kết | Lưu | Nghe | Đăng ký | Đăng nhập | Theo dõi | Theo dõi chúng tôi | Trang chủ | Đóng | Gửi | Gửi email | Quay lại"
        " | Trở lại | Tìm kiếm | Liên hệ | Chia sẻ bài viết | Xem tất cả | Cỡ chữ | Tải ứng dụng"
        " | Email của bạn sẽ không được hiển thị công khai | Địa chỉ email của bạn sẽ không"
        " | Các trường bắt buộc được đánh dấu | Bạn phải đăng nhập để | Hủy trả lời"
        " | Chia sẻ Facebook | Chia sẻ lên Facebook | Gửi bài | Lưu bài | Lưu bài viết"
        " | Sao chép link | Đã sao chép | Nghe đọc bài | Nghe bài viết | Nghe podcast | Tài trợ"
        " | Nội dung tài trợ | Đăng kí | Đăng xuất | Quên mật khẩu | Mật khẩu | Tài khoản | Nhận tin"
        " | Nhận bản tin | Bản tin | Đăng ký nhận tin | Theo dõi trên Google News | Theo dõi chúng tôi trên"
        " | Tải app | Ứng dụng | Thông báo | Bật thông báo | Ủng hộ | Chính sách bảo mật | Điều khoản sử dụng"
        " | Liên hệ quảng cáo | Giới thiệu | Tòa soạn | Toà soạn | Đường dây nóng | Hotline | Đồng ý"
        " | Từ chối | Đang tải | Đang tải... | Tải thêm | Xem toàn bộ | Xem bình luận | Hiển thị thêm"
        " | Thu gọn | Mở rộng | Về trang chủ | Lên đầu trang | Về đầu trang | Trang trước | Trang sau"
        " | Bấm vào đây | Nhấn vào đây | Phóng to | Phóng to ảnh | Thư viện ảnh | Báo lỗi | Không thích"
        " | Bình chọn | Kết quả | Lượt xem | phút đọc | Thời gian đọc | Trực tiếp "
        " | Lịch thi đấu | Rao vặt | Tặng sao | Nhàm chán"
        " | Theo dõi chúng tôi trên Google News | Theo dõi chúng tôi trên Facebook"
        " | Theo dõi chúng tôi trên Zalo | Chia sẻ qua Zalo | Đã sao chép liên kết | Gửi bài viết | Lưu tin"
        " | Đọc bài viết | Tóm tắt bằng AI | Nội dung tóm tắt bởi AI | Xem ảnh | Xem video | Phát video"
        " | Bài viết tài trợ | Đăng ký nhận bản tin | Đăng ký tài khoản | Nhập email của bạn | Email của bạn"
        " | Góp ý | Theo dõi chủ đề | Theo dõi tác giả | Vui lòng đăng nhập để | Bạn cần đăng nhập để"
        " | Đọc toàn bộ bài viết | Trình duyệt của bạn không hỗ trợ | Tin đang được cập nhật"
        " | Tiếp tục cập nhật"
        " | Nghe tin | Đọc báo nói | Chia sẻ qua Facebook | Chia sẻ qua email | Gửi cho bạn bè | Đọc sau"
        " | Kích thước chữ | Được tài trợ | Tài trợ bởi | Bài viết tiếp tục sau quảng cáo | Đăng ký ngay"
        " | Đăng ký kênh | Đăng ký theo dõi | Tạo tài khoản | Quên mật khẩu? | Bạn đã có tài khoản?"
        " | Bạn chưa có tài khoản? | Nhập email | Chúng tôi sử dụng cookie | Trang web này sử dụng cookie"
        " | Chấp nhận | Về chúng tôi | Liên hệ tòa soạn | Sơ đồ trang | Theo dõi kênh | Tham gia nhóm"
        " | Tham gia kênh | Mở trong ứng dụng | Nhận thông báo | Ủng hộ chúng tôi | Quyên góp | Khảo sát"
        " | Xem kết quả | Đánh giá bài viết | Báo cáo | Báo xấu | Gửi tin | Xem chi tiết"
        " | Chuyển đến nội dung | Mục lục | Nội dung chính | Bộ sưu tập | Toàn màn hình | Hủy | Tiếp theo"
        " | Về tác giả | Bài viết cùng tác giả | Đính chính | Trở lại chủ đề"
        " | Mời bạn đọc quan tâm theo | Bạn đọc có thể gửi | Quý độc giả có thể | Trở lại Thời sự"
        " | Vui lòng nhập nội dung bình luận"
        " | Tặng bạn đọc | Mời bạn đọc | Mời quý độc giả theo dõi | Theo dõi báo trên Google News"
        " | Bài viết chỉ dành cho độc giả | Nội dung chỉ dành cho thành viên | Mời bạn đọc tham gia kênh"
        " | Bài viết hay? | Hãy đánh giá bài viết | Quan tâm nhiều nhất"
        " | Bạn đang đọc bài viết | Bạn đang xem bài viết | Mọi thông tin góp ý | Mọi ý kiến đóng góp"
        " | Mọi thông tin phản ánh | Bạn đọc gửi ý kiến | Mời bạn đọc gửi | Không có bình luận"
        " | Chưa có bình luận | Hãy là người đầu tiên bình luận | Bài viết được tạo bởi AI"
        " | Bài viết có sử dụng AI"
        " | Lên top | Lên trên | Nguồn: [Link nguồn]"
        " | Link gốc | Video đang được xem nhiều | Xem các bài viết khác | Nữ miền Bắc | Nam miền Bắc"
        " | Nữ miền Nam | Nam miền Nam"
        " | Xem bài viết này trên Instagram"
        " | Mời quý độc giả đón đọc | Mời bạn đọc đón đọc"
        " | Vui lòng nhập đầy đủ họ tên | Độc giả gửi bài viết về tòa soạn | Đặt làm nguồn ưu tiên"
        " | Chỉ dành cho người đăng ký | Chỉ dành cho thuê bao"
        " | Điều hướng bài viết | Chuyển tới nội dung | Vui lòng nhập bình luận của bạn | Vui lòng nhập tên của bạn"
    ),
    comment_headings=(
        "Bình luận | Ý kiến bạn đọc | Gửi bình luận | Viết bình luận | Ý kiến"
        " | Để lại một bình luận | Để lại bình luận | Bình luận gần đây | Bình luận của bạn"
        " | Bình luận (0) | Ý kiến (0) | Ý kiến của bạn | Gửi ý kiến | Chia sẻ ý kiến của bạn"
        " | Ý kiến độc giả | Phản hồi | Chưa có bình luận | Xem thêm bình luận | Tất cả bình luận"
        " | Xem thêm ý kiến"
        " | Chưa có bình luận nào | Hãy là người đầu tiên bình luận | Xem tất cả bình luận | Bình luận bài viết"
        " | Bình luận mới nhất"
        " | Viết bình luận của bạn | Thêm bình luận | Không có bình luận | Hãy là người đầu tiên"
        " | Đăng nhập để bình luận | Trả lời | Bạn đọc bình luận | Thảo luận | Bạn nghĩ gì | Mới nhất trước"
    ),
    embargo_words="Không phát hành trước | Cấm phát hành trước | Cấm vận thông tin đến",
    release_words=("Thông cáo báo chí | Phát hành ngay | Thông cáo | Thông báo báo chí"),
    contact_words=(
        "Liên hệ báo chí | Thông tin liên hệ | Liên hệ | Mọi thông tin xin liên hệ"
        " | Liên hệ truyền thông | Mọi chi tiết xin liên hệ | Để biết thêm thông tin | Để biết thêm chi tiết"
        " | Người phát ngôn"
    ),
    site_words=(
        "bản tin | đăng ký | đăng nhập | tài khoản | mật khẩu | riêng tư | điều khoản | quảng cáo"
        " | ứng dụng | tải về | tải app | bấm vào | nhấn vào | trình duyệt | miễn phí | bình luận"
        " | kiểm duyệt | bạn đọc | độc giả | chia sẻ | sao chép | bản quyền | tòa soạn | ảnh: | video | theo dõi"
        " | zalo | đọc thêm | xem thêm"
    ),
    editor_words=(
        "Biên tập | Biên tập viên | Biên dịch | Dịch | Người dịch | Hiệu đính | Chịu trách nhiệm nội dung"
        " | Quay phim | Dựng phim"
    ),
)
