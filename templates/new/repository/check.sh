#!/bin/sh
# Kiểm tra mọi kế hoạch; mọi hệ thống CI gọi được: sh .ci/check.sh
# Kết thúc bằng 0 khi ổn, 1 khi có lỗi hoặc cảnh báo, 2 khi không chạy được.
# Nơi cài cchc: đặt biến CCHC_PACKAGE (tên gói, tệp .whl hoặc thư mục mã nguồn); không đặt thì dùng cchc đã cài sẵn.
set -eu
cd "$(dirname "$0")/.."
if [ -n "${CCHC_PACKAGE:-}" ]; then
    python3 -m pip install --quiet "$CCHC_PACKAGE"
fi
cchc fmt --check
if [ -n "${GITHUB_ACTIONS:-}" ]; then
    # Mỗi phát hiện hiện ngay cạnh dòng của nó trong yêu cầu hợp nhất.
    cchc lint --format github
elif [ -n "${GITLAB_CI:-}" ]; then
    cchc lint --report gitlab=gl-code-quality-report.json --report junit=junit.xml
else
    cchc lint
fi
