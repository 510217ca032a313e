#!/bin/sh
# Kiểm tra mọi kế hoạch; mọi hệ thống CI gọi được: sh .ci/check.sh
# Nơi cài cchc: đặt biến CCHC_PACKAGE (tên gói, tệp .whl hoặc thư mục mã nguồn); không đặt thì dùng cchc đã cài sẵn.
set -eu
cd "$(dirname "$0")/.."
if [ -n "${CCHC_PACKAGE:-}" ]; then
    python3 -m pip install --quiet "$CCHC_PACKAGE"
fi
cchc validate
