"""Vietnamese."""

from newsformat.plugin import Language


PACK = Language(
    tag="vi",
    related_headings=(
        "Tin liên quan | Bài liên quan | Tin tức liên quan | Xem thêm | Đọc thêm | Tin cùng chuyên mục | Đọc nhiều"
        " | Đọc nhiều nhất | Tin mới | Tin mới nhất | Có thể bạn quan tâm | Tin khác | Tin nổi bật | Xem nhiều"
        " | Chủ đề liên quan | Mời bạn đọc | Đừng bỏ lỡ | Nên đọc | Bài viết liên quan | Có thể bạn thích"
        " | Cùng chuyên mục | Tin liên quan khác | Bài đọc nhiều | Đáng chú ý | Tin đọc nhiều"
    ),
    byline_words="Tác giả | Bài | Bài viết | Theo | Phóng viên | Bởi | Thực hiện",
    byline_joiners="và | - | –",
    roles="phóng viên | nhà báo | biên tập viên | cộng tác viên | PV",
    agencies="TTXVN | TTXVN/Vietnam+ | Reuters | AFP | Thông tấn xã Việt Nam | Vietnam+",
    credit_words="Nguồn | Theo",
    dialogue_dashes=True,
    months=(
        "tháng 1,tháng Một,tháng Giêng | tháng 2,tháng Hai | tháng 3,tháng Ba | tháng 4,tháng Tư | tháng 5,tháng Năm | tháng 6,tháng Sáu | tháng 7,tháng Bảy"
        " | tháng 8,tháng Tám | tháng 9,tháng Chín | tháng 10,tháng Mười | tháng 11,tháng Mười một | tháng 12,tháng Mười hai,tháng Chạp"
    ),
    date_words="Ngày đăng | Đăng lúc | Xuất bản | Thứ hai | Thứ ba | Thứ tư | Thứ năm | Thứ sáu | Thứ bảy | Chủ nhật | Ngày",
    update_words="Cập nhật | Cập nhật lúc | Cập nhật lần cuối",
    caption_words="Ảnh | Hình ảnh | Ảnh minh họa | (Ảnh | Video | Đồ họa | Nguồn ảnh",
    copyright_words="Bản quyền | Bản quyền thuộc | Cấm sao chép",
    tag_words="Từ khóa | Chủ đề | Thẻ | Tags",
    tool_lines=(
        "Chia sẻ | Quảng cáo | In bài | In bài viết | Sao chép liên kết | Lưu | Nghe | Đăng ký | Đăng nhập | Theo dõi | Theo dõi chúng tôi | Trang chủ | Đóng | Gửi | Gửi email | Quay lại | Thích"
        " | Trở lại | Tìm kiếm | Liên hệ | Chia sẻ bài viết | Xem tất cả | Cỡ chữ | Tải ứng dụng"
        " | Email của bạn sẽ không được hiển thị công khai | Địa chỉ email của bạn sẽ không"
        " | Các trường bắt buộc được đánh dấu | Bạn phải đăng nhập để | Hủy trả lời"
    ),
    comment_headings=(
        "Bình luận | Ý kiến bạn đọc | Gửi bình luận | Viết bình luận | Ý kiến"
        " | Để lại một bình luận | Để lại bình luận | Bình luận gần đây | Bình luận của bạn"
    ),
    embargo_words="Không phát hành trước | Cấm phát hành trước | Cấm vận thông tin đến",
    release_words="Thông cáo báo chí | Phát hành ngay",
    contact_words="Liên hệ báo chí | Thông tin liên hệ | Liên hệ | Mọi thông tin xin liên hệ",
    site_words=(
        "bản tin | đăng ký | cookie | đăng nhập | tài khoản | mật khẩu | email | riêng tư | điều khoản | quảng cáo"
        " | ứng dụng | tải về | tải app | podcast | bấm vào | nhấn vào | trình duyệt | miễn phí | bình luận"
        " | kiểm duyệt | bạn đọc | độc giả | chia sẻ | sao chép | bản quyền | tòa soạn | ảnh: | video | theo dõi"
        " | facebook | twitter | instagram | youtube | zalo | telegram | đọc thêm | xem thêm"
    ),
)
