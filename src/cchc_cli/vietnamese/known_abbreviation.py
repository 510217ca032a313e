"""Abbreviations that need no explanation in an official paper, and those that are right although they look like others."""

from __future__ import annotations


def _each(text: str) -> frozenset[str]:
    return frozenset(text.split())


UNIVERSAL = _each("UBND HĐND TW TP TPHCM HCM THCS THPT TNHH MTV GDP")
"""Every reader of an official paper knows them: the head of the paper prints them (Nghị định 30/2020, annex I, lets
it shorten the name of the superior agency with common abbreviations), or names of companies and schools have them."""

FOREIGN = _each("""
    ISO TCVN QCVN PAR INDEX SIPAS
    WTO UNDP UNESCO UNICEF WHO ASEAN APEC ODA FDI EU UN
    COVID VNPT FPT CMC VTV VOV EVN
    LAN WAN IT IP AI BI ID OA SIM PKI SSL CA GPS GIS IOC IOT ICT DNS API LGSP NGSP VPN SMS OTP QR USB PC TV
    CD DVD LED LCD UPS HDMI RAM CPU SSD HDD GB TB MB
    PDF XML HTML URL WEB EMAIL VIDEO CLIP ONLINE
    HP DELL CANON SAMSUNG SONY LG ACER ASUS EPSON BROTHER CISCO INTEL
""")
"""Written as in the original language (Nghị định 30/2020, annex II, IV.2.b): standards, international organisations,
indices with an English name, companies and their goods, words of technology."""

OF_TABLE_HEADS = _each("STT TT ĐVT")
"""Heads of columns that every table has."""

OF_RECIPIENTS = _each("""
    CT PCT CVP PVP PCVP VP LĐVP TT TTr TTTU TTHU TTĐU BCĐ CV CVNC VT HCQT KSTT KSTTHC BTV TV
    TU HU ĐU TX BTC BTG BDV BTCTU BDVTU BTGTU KT TH NC NV VX PT&TH PTTH MTTQ UBMTTQ UBMTTQVN
    ĐT ĐB ĐĐB ĐĐBQH ĐBQH LĐ GĐ PGĐ
""")
"""Customary in the list of recipients, where each stands for an office, a post or a file and is read by its clerk."""

OFFICIAL = _each("""
    CCHC TTHC KSTTHC CCTTHC TTHCC PVHCC TTPVHCC CCTC CCTCC CCCV CCTT CCTP
    CBCC CBCCVC CCVC CBVC CCCVC SNCL ĐVSN ĐVSNCL QLNN QLCL HTQLCL HCNN
    CNTT CNTP CNTTT CNSH CNXH CĐS CQĐT CPĐT CQS CSDL HTTT TTĐT ATTT
    QPPL VBQPPL PBGDPL TTPL VPHC XLVPHC PAKN DVC DVCTT DVCQG BCCI
    KHCN KHĐT KHTC TCKH TCCB TCBM VTLT TĐKT LĐTBXH GDĐT GTVT TNMT TTTT
    VHTT VHXH VHTTDL NNPTNT NTM XDNTM KTXH KTTT KTTD ANQP QPAN ATGT ANTT ATTP
    BHXH BHYT BHTN MTTQ UBMTTQ UBND HĐND ĐBQH BNV SNV PNV NSNN NSTW NSĐP
    ĐTXD XDCB GPMB QSDĐ GCN CCCD CMND PCCC PCTN TKCN PCTT HTX DNTN TNHH CTCP
    VBQG VBĐH QLVB HSCV TDTT DTTS THCS THPT
""")
"""In use in offices: each says something of its own, so that none is another one misspelt."""


def is_filing_line(recipient: str) -> bool:
    """Whether a recipient is inside the office, whose marks nobody else reads: "Lưu: VT, KSTT", "CV: HCQT"."""
    return ":" in recipient or recipient.strip(" -").lower().startswith("lưu")
